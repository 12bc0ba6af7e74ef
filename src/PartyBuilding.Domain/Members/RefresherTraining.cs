using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>An officer found unfit is sent to be trained again (回炉): no transfer to another office and no secondment meanwhile, and no promotion, honour or bonus in the year in which it began.</summary>
/// <remarks>
/// Immutable; equal when all parts are equal. The record of the membership may be transferred all the same. It lasts until a <see cref="MatterEnded"/> says that it was passed or failed.
/// What follows from a failure, or from a second one within a year, is decided by people: see <see cref="MemberFile.ConditionsOn"/>.
/// </remarks>
public sealed record RefresherTraining : IMemberContent, IBarring
{
    private static readonly string[] BarredThatYear = [MemberActions.Promotion, MemberActions.Honour, MemberActions.Bonus];

    private RefresherTraining(ItemId matter, LocalDate date, string situation)
    {
        Matter = matter;
        Date = date;
        Situation = situation;
    }

    /// <summary>The matter.</summary>
    public ItemId Matter { get; }

    /// <summary>The day it began.</summary>
    public LocalDate Date { get; }

    /// <summary>Which of the listed situations it is, a code (情形).</summary>
    public string Situation { get; }

    /// <summary>In which of the listed ways it was found, a code; null when it is not said (发现渠道).</summary>
    public string? FoundBy { get; private init; }

    string IMemberContent.Kind => MemberEntryKinds.Refresher;

    ItemId? IMemberContent.Matter => Matter;

    /// <summary>A training that begins on this day.</summary>
    /// <exception cref="ArgumentException">The matter is none, or the situation is no code.</exception>
    public static RefresherTraining Of(ItemId matter, LocalDate date, string situation)
    {
        Require.Some(matter.IsNone, nameof(matter));
        return new(matter, date.Iso(), Code.Check(situation, nameof(situation)));
    }

    /// <summary>The same training, found in this way.</summary>
    /// <exception cref="ArgumentException">The way is no code.</exception>
    public RefresherTraining Found(string way) => this with { FoundBy = Code.Check(way, nameof(way)) };

    /// <summary>Day and situation.</summary>
    public override string ToString() => $"{Date.Text()} {Situation}";

    IEnumerable<MemberBar> IBarring.Bars(MatterEnded? ended)
    {
        if (BarredDays.UntilEnd(DateSpan.From(Date), ended) is DateSpan meanwhile)
        {
            yield return new(DomainFindings.RefresherUnderWay, MemberEntryKinds.Refresher, MemberActions.Transfer, meanwhile, Matter);
            yield return new(DomainFindings.RefresherUnderWay, MemberEntryKinds.Refresher, MemberActions.Secondment, meanwhile, Matter);
        }

        DateSpan year = DateSpan.Of(Date, new LocalDate(Date.Year, 12, 31));
        foreach (string action in BarredThatYear)
        {
            yield return new(DomainFindings.RefresherThatYear, MemberEntryKinds.Refresher, action, year, Matter);
        }
    }

    void IMemberContent.Check(MemberFile before, List<Finding> findings) =>
        MemberSpells.CheckNoneRuns<RefresherTraining>(before, Date, findings);

    WorkRecord IMemberContent.Describe(WorkRecord record)
    {
        WorkRecord described = record.Item(Matter).With(RecordAttributes.Situation, Situation);
        return FoundBy is null ? described : described.With(RecordAttributes.FoundBy, FoundBy);
    }
}
