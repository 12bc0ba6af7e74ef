using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Whether enough of those due with a vote were there (到会人数认定), with the numbers that show it.</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record QuorumResult
{
    internal QuorumResult(QuorumRule rule, Roll roll, IEnumerable<Exclusion> excluded, IEnumerable<Finding> findings)
    {
        Rule = rule;
        Excluded = ValueList<Exclusion>.Of(excluded);
        VotersDue = roll.VotersDue;
        Present = roll.VotersPresent;
        Findings = ValueList<Finding>.Of(findings.Concat([Outcome()]));
    }

    /// <summary>The rule.</summary>
    public QuorumRule Rule { get; }

    /// <summary>How many were due with a vote, before anybody was excluded.</summary>
    public int VotersDue { get; }

    /// <summary>Who is lawfully not counted as due, by member.</summary>
    public IReadOnlyList<Exclusion> Excluded { get; }

    /// <summary>The denominator: those due with a vote, without those excluded (应到).</summary>
    public int Due => VotersDue - Excluded.Count;

    /// <summary>How many of them were there (实到).</summary>
    public int Present { get; }

    /// <summary>The least number that would be enough.</summary>
    public int Needed => Rule.Present.Needed(Due);

    /// <summary>Whether enough were there.</summary>
    public bool IsMet => Rule.Present.IsReached(Present, Due);

    /// <summary>Every exclusion that does not count and why, as warnings, then the outcome: a note when enough were there, otherwise an error.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What is not merely a note.</summary>
    internal IEnumerable<Finding> Doubts => Findings.Where(finding => finding.Severity != Severity.Note);

    /// <summary>The outcome in words.</summary>
    public string Text(Language language) => Findings[Findings.Count - 1].Text(language);

    /// <summary>Present of due and needed, such as "17/20 (> 4/5: 17)".</summary>
    public override string ToString() => $"{Keys.Text(Present)}/{Keys.Text(Due)} ({Rule.Present}: {Keys.Text(Needed)})";

    private Finding Outcome() => (IsMet ? DomainFindings.QuorumMet : DomainFindings.QuorumMissed).Here()
        .With("votersDue", VotersDue)
        .With("excluded", Excluded.Count)
        .With("due", Due)
        .With("present", Present)
        .With("needed", Needed)
        .With("threshold", Rule.Present.ToString());
}
