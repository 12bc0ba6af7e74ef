using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Something that happened to or with a member, to be counted or answered by a talk or a visit (事件).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record MemberEvent : IMemberContent
{
    private MemberEvent(ItemId matter, string name, LocalDate date)
    {
        Matter = matter;
        Name = name;
        Date = date;
    }

    /// <summary>The matter.</summary>
    public ItemId Matter { get; }

    /// <summary>What happened, see <see cref="MemberEvents"/>.</summary>
    public string Name { get; }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>An amount of money, for example out of a fund; null when there is none.</summary>
    public decimal? Amount { get; private init; }

    string IMemberContent.Kind => MemberEntryKinds.Event;

    ItemId? IMemberContent.Matter => Matter;

    /// <summary>An event.</summary>
    /// <exception cref="ArgumentException">The matter is none, or the name is no code.</exception>
    public static MemberEvent Of(ItemId matter, string name, LocalDate date)
    {
        Require.Some(matter.IsNone, nameof(matter));
        return new(matter, Code.Check(name, nameof(name)), date.Iso());
    }

    /// <summary>The same event with this amount.</summary>
    public MemberEvent WithAmount(decimal amount) => this with { Amount = amount };

    /// <summary>Name and day.</summary>
    public override string ToString() => $"{Name} {Date.Text()}";

    void IMemberContent.Check(MemberFile before, List<Finding> findings)
    {
    }

    WorkRecord IMemberContent.Describe(WorkRecord record)
    {
        WorkRecord described = record.Item(Matter).With(RecordAttributes.Event, Name);
        return Amount is decimal amount ? described.Quantity(amount) : described;
    }
}
