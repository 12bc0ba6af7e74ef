using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>That a member stands on a list at a level during some days (入库).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record TalentListing
{
    private TalentListing(MemberId member, string list, string level, LocalDate firstDay, LocalDate? lastDay)
    {
        Require.Some(member.IsNone, nameof(member));
        Member = member;
        List = Code.Check(list, nameof(list));
        Level = Code.Check(level, nameof(level));
        FirstDay = firstDay.Iso();
        LastDay = lastDay is LocalDate last ? DateSpan.Day(last).End : null;
    }

    /// <summary>The member.</summary>
    public MemberId Member { get; }

    /// <summary>The list, see <see cref="TalentLists"/>.</summary>
    public string List { get; }

    /// <summary>The level, a code such as "city" or "township".</summary>
    public string Level { get; }

    /// <summary>The first day on the list.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day on the list, included; null while it has none.</summary>
    public LocalDate? LastDay { get; private init; }

    /// <summary>The days on the list, both ends included; the first day alone when they run backwards, which no pool takes.</summary>
    public DateSpan Span => DateSpan.OfRow(FirstDay, LastDay);

    /// <summary>The abilities found in the member, codes, each once and in ordinal order.</summary>
    public IReadOnlyList<string> Abilities { get; private init; } = ValueList<string>.Empty;

    /// <summary>A listing.</summary>
    /// <exception cref="ArgumentException">The member is none, or list or level is no code.</exception>
    public static TalentListing Of(MemberId member, string list, string level, DateSpan span) => new(member, list, level, span.Start, span.End);

    /// <summary>A listing from a row, without a last day while it goes on; a pool refuses one before the first.</summary>
    /// <exception cref="ArgumentException">The member is none, or list or level is no code.</exception>
    public static TalentListing Of(MemberId member, string list, string level, LocalDate firstDay, LocalDate? lastDay) =>
        new(member, list, level, firstDay, lastDay);

    /// <summary>The same listing with exactly these abilities.</summary>
    /// <exception cref="ArgumentException">An ability is no code.</exception>
    public TalentListing With(params string[] abilities) => this with { Abilities = CodesOf.Sorted(abilities, nameof(abilities)) };

    /// <summary>The same listing up to and including this day; a pool refuses a day before the first one.</summary>
    public TalentListing Until(LocalDate lastDay) => this with { LastDay = DateSpan.Day(lastDay).End };

    /// <summary>Member, list, level and days.</summary>
    public override string ToString() => $"{Member} {List} {Level} {Span}";
}
