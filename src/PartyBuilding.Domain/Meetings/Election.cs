using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>One round of an election: which seats are to be filled, from whom, by which rule (选举).</summary>
/// <remarks>Immutable; equal when all parts are equal. A round that leaves seats or a tie gives the next one, see <see cref="ElectionResult.NextRound()"/>.</remarks>
public sealed partial record Election
{
    private Election(string office, int seats, IEnumerable<MemberId> candidates, ElectionRule rule)
    {
        Office = office;
        Seats = seats;
        Candidates = ValueList<MemberId>.Of(candidates);
        Rule = rule;
    }

    /// <summary>What is elected, a code such as "committee" or "secretary".</summary>
    public string Office { get; }

    /// <summary>How many are to be elected.</summary>
    public int Seats { get; }

    /// <summary>The candidates, by member.</summary>
    public IReadOnlyList<MemberId> Candidates { get; }

    /// <summary>The rule.</summary>
    public ElectionRule Rule { get; }

    /// <summary>The round, counted from 1.</summary>
    public int Round { get; private init; } = 1;

    /// <summary>How many seats the rounds before this one filled; none in the first.</summary>
    public int FilledBefore { get; private init; }

    /// <summary>Whether it is a vote among those tied for the last seats, where more votes win.</summary>
    public bool IsRunoff { get; private init; }

    /// <summary>Who may not stand by the files of members, each with every reason, by member; empty when no files were asked.</summary>
    public IReadOnlyList<Finding> Barred { get; private init; } = ValueList<Finding>.Empty;

    /// <summary>A first round; refused when a candidate is named twice or there are too few.</summary>
    /// <exception cref="ArgumentException">The office is no code, there is no seat, or a candidate is none.</exception>
    public static Checked<Election> Of(string office, int seats, IEnumerable<MemberId> candidates, ElectionRule rule)
    {
        Code.Check(office, nameof(office));
        Require.NotNull(rule, nameof(rule));
        int needed = checked(seats + rule.Excess.Over(seats));
        List<Finding> findings = [];
        MemberId[] sorted = Sorted(candidates, findings);
        if (sorted.Length < needed)
        {
            findings.Add(DomainFindings.CandidatesTooFew.Here()
                .With("office", office, WellKnown.Office(office)).With("candidates", sorted.Length).With("seats", seats).With("needed", needed));
        }

        return Checked.Unless(findings, () => new Election(office, seats, sorted, rule));
    }

    /// <summary>Why this count cannot stand at a meeting with this roll, and which exclusions do not count; no errors when it can stand.</summary>
    /// <param name="roll">The roll.</param>
    /// <param name="count">What was counted.</param>
    /// <param name="on">The day of the meeting, the last of several.</param>
    public IReadOnlyList<Finding> CanCount(Roll roll, ElectionCount count, LocalDate on)
    {
        QuorumResult quorum = Rule.Quorum.Judge(roll, on);
        return [.. quorum.Doubts, .. ElectionCheck.Faults(this, roll, Require.NotNull(count, nameof(count)))];
    }

    /// <summary>What came of the round at a meeting with this roll; refused when there was no quorum or the count cannot be right.</summary>
    /// <param name="roll">The roll.</param>
    /// <param name="count">What was counted.</param>
    /// <param name="on">The day of the meeting, the last of several.</param>
    public Checked<ElectionResult> Count(Roll roll, ElectionCount count, LocalDate on)
    {
        IReadOnlyList<Finding> findings = CanCount(roll, count, on);
        if (Checked.HasErrors(findings))
        {
            return Checked.Refused<ElectionResult>(findings);
        }

        ElectionResult result = new(this, Rule.Quorum.Judge(roll, on), count);
        return Checked.Of(result, findings.Concat(result.Findings));
    }

    /// <summary>The count of single ballots: one with more choices than seats is invalid, one with marks, and one with a choice that this round does not allow.</summary>
    /// <exception cref="ArgumentException">One of the ballots is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number handed out is below 0.</exception>
    public ElectionCount Tally(int handedOut, IEnumerable<ElectionBallot> ballots) =>
        ElectionCount.Of(handedOut, Require.NoneNull(ballots, nameof(ballots)), Seats, IsEligible);

    /// <summary>Office, candidates and seats, such as "committee 6/5 round 1".</summary>
    public override string ToString() => $"{Office} {Keys.Text(Candidates.Count)}/{Keys.Text(Seats)} round {Keys.Text(Round)}";

    /// <summary>Whether votes for this person count in this round.</summary>
    internal bool IsEligible(MemberId member) => ((Rule.AllowsOthers && !IsRunoff) || Candidates.Contains(member)) && !IsBarred(member);

    /// <summary>The round after this one, in which candidates need not outnumber the seats.</summary>
    internal Election Next(int seats, IEnumerable<MemberId> candidates, bool isRunoff) => new(Office, seats, candidates.OrderBy(candidate => candidate), Rule)
    {
        Round = Round + 1,
        FilledBefore = FilledBefore + Seats - seats,
        IsRunoff = isRunoff,
        Barred = Barred,
    };

    internal static MemberId[] Sorted(IEnumerable<MemberId> candidates, List<Finding> findings)
    {
        MemberId[] given = Require.NotNull(candidates, nameof(candidates)).OrderBy(candidate => candidate).ToArray();
        foreach (IGrouping<MemberId, MemberId> same in given.GroupBy(candidate => candidate))
        {
            Require.Some(same.Key.IsNone, nameof(candidates));
            if (same.Skip(1).Any())
            {
                findings.Add(DomainFindings.CandidateTwice.At(same.Key));
            }
        }

        return given.Distinct().ToArray();
    }
}
