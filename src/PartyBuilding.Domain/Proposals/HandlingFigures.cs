using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>How one unit handled the proposals that it was given in a period (办理指标): three rates with denominators of their own.</summary>
/// <remarks>
/// Immutable. Counted are the proposals that were assigned to the unit within the period, that it leads or of which it handles its own part, and that it did not give back;
/// what happened is taken as it stood at the end of the period. A proposal in the second round of handling is judged by that round.
/// </remarks>
public sealed class HandlingFigures
{
    private HandlingFigures(SubjectId unit, DateSpan period, Proposal[] proposals)
    {
        Unit = unit;
        Period = period;
        Uncounted = Array.AsReadOnly(proposals.Select(one => Uncount(one, unit)).OfType<UncountedReply>().ToArray());
        HandlingReply?[] replies = [.. proposals.Select(one => ReplyOf(one, unit))];
        ReplyRate = Proportion.Of(proposals.Length - Uncounted.Count, proposals.Length);
        RepliedInTime = Proportion.Of(replies.Count(reply => reply?.IsInTime == true), proposals.Length);
        SatisfactionRate = Proportion.Of(proposals.Where((one, i) => replies[i] is HandlingReply reply && IsContent(one, reply)).Count(), proposals.Length);
        AdoptionRate = Proportion.Of(proposals.Sum(one => (long)one.AdoptedSuggestions.Count), proposals.Sum(one => (long)one.Draft.Suggestions.Count));
        LedByHead = proposals.Count(one => one.IsLedByHeadOf(unit));
    }

    /// <summary>The unit.</summary>
    public SubjectId Unit { get; }

    /// <summary>The period.</summary>
    public DateSpan Period { get; }

    /// <summary>Proposals whose reply counts, of all proposals (办复率).</summary>
    public Proportion ReplyRate { get; }

    /// <summary>Proposals with whose reply the proposers are very, quite or basically satisfied, of all proposals (满意率).</summary>
    /// <remarks>All who gave an opinion are; a proposal without an opinion stands in the denominator only.</remarks>
    public Proportion SatisfactionRate { get; }

    /// <summary>Suggestions that somebody adopted, of all suggestions in all proposals (采纳率): the suggestion is the unit, not the proposal.</summary>
    public Proportion AdoptionRate { get; }

    /// <summary>Proposals replied to by their last day, of all proposals (按期答复率).</summary>
    public Proportion RepliedInTime { get; }

    /// <summary>The number of proposals that the head of the unit handles in person.</summary>
    public int LedByHead { get; }

    /// <summary>The proposals whose reply does not count, by key, and why.</summary>
    public IReadOnlyList<UncountedReply> Uncounted { get; }

    /// <summary>The figures of a unit from these proposals.</summary>
    /// <exception cref="ArgumentException">The unit is none, or a proposal is null.</exception>
    public static HandlingFigures Of(SubjectId unit, DateSpan period, IEnumerable<Proposal> proposals)
    {
        Require.Some(unit.IsNone, nameof(unit));
        List<Proposal> counted = [];
        foreach (Proposal proposal in Require.NoneNull(proposals, nameof(proposals)))
        {
            Proposal? then = proposal.AsOf(period.LastDay);
            if (then?.Book.Current(unit) is { Answers: true } assignment && period.Contains(assignment.AssignedOn))
            {
                counted.Add(then);
            }
        }

        return new(unit, period, [.. counted.OrderBy(one => one.Id)]);
    }

    /// <summary>Unit, period and the three rates.</summary>
    public override string ToString() => $"{Unit} {Period} {ReplyRate} {SatisfactionRate} {AdoptionRate}";

    private static HandlingReply? ReplyOf(Proposal proposal, SubjectId unit) => proposal.Book.ReplyIn(proposal.Book.Current(unit)!);

    private static UncountedReply? Uncount(Proposal proposal, SubjectId unit)
    {
        if (ReplyOf(proposal, unit) is not HandlingReply reply)
        {
            return new(proposal.Id, unit, [ReplyCondition.Replied]);
        }

        IReadOnlyList<string> missing = proposal.MissingFrom(reply);
        return missing.Count == 0 ? null : new(proposal.Id, unit, missing);
    }

    private static bool IsContent(Proposal proposal, HandlingReply reply)
    {
        ReplyOpinion[] opinions = [.. proposal.OpinionsOn(reply)];
        return opinions.Length > 0 && Array.TrueForAll(opinions, opinion => opinion.IsContent);
    }
}
