using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>The end of a matter that an earlier entry opened, and what became of it: a sanction lifted, a secondment over, a refresher training passed (事项办结).</summary>
/// <remarks>Immutable; equal when all parts are equal. The day of the end no longer belongs to the matter.</remarks>
public sealed record MatterEnded : IMemberContent
{
    private MatterEnded(ItemId matter, LocalDate date, string outcome)
    {
        Matter = matter;
        Date = date;
        Outcome = outcome;
    }

    /// <summary>The matter.</summary>
    public ItemId Matter { get; }

    /// <summary>The first day after it.</summary>
    public LocalDate Date { get; }

    /// <summary>What became of it, a code, see <see cref="MatterOutcomes"/>.</summary>
    public string Outcome { get; }

    string IMemberContent.Kind => MemberEntryKinds.Ended;

    ItemId? IMemberContent.Matter => null;

    /// <summary>The end of this matter.</summary>
    /// <exception cref="ArgumentException">The matter is none, or the outcome is no code.</exception>
    public static MatterEnded Of(ItemId matter, LocalDate date, string outcome)
    {
        Require.Some(matter.IsNone, nameof(matter));
        return new(matter, date.Iso(), Code.Check(outcome, nameof(outcome)));
    }

    /// <summary>Matter, day and outcome.</summary>
    public override string ToString() => $"{Matter} {Date.Text()} {Outcome}";

    void IMemberContent.Check(MemberFile before, List<Finding> findings)
    {
        FindingPlace place = FindingPlace.OfSubject(before.Member);
        if (before.Opening(Matter) is null)
        {
            findings.Add(Finding.Of(DomainFindings.MatterUnknown, place).With("matter", Matter.ToString()).With("date", Date));
        }
        else if (before.EndOf(Matter) is MatterEnded ended)
        {
            findings.Add(Finding.Of(DomainFindings.MatterEndedAlready, place)
                .With("matter", Matter.ToString()).With("ended", ended.Date).With("date", Date));
        }
    }

    // The end stands in the record of the matter itself.
    WorkRecord IMemberContent.Describe(WorkRecord record) => record;
}
