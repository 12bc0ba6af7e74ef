using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>What came of one round of an election (选举结果).</summary>
/// <remarks>
/// Immutable; equal when all parts are equal. Elected is who has the majority; when they are more than seats, those with the most votes.
/// Those who are level at the last seat are tied, and voted on again among themselves: then more votes win.
/// </remarks>
public sealed record ElectionResult
{
    internal ElectionResult(Election election, QuorumResult quorum, ElectionCount count)
    {
        Election = election;
        Quorum = quorum;
        Count = count;
        CandidateVotes[] ranked = Ranked();
        CandidateVotes[] enough = ranked.Where(votes => IsEnough(votes.Yes)).ToArray();
        int cut = enough.Length > election.Seats && enough[election.Seats - 1].Yes == enough[election.Seats].Yes ? enough[election.Seats].Yes : -1;
        Votes = ValueList<CandidateVotes>.Of(ranked);
        Elected = ValueList<MemberId>.Of(enough.Where((votes, place) => place < election.Seats && votes.Yes != cut).Select(votes => votes.Member));
        Tied = ValueList<MemberId>.Of(enough.Where(votes => votes.Yes == cut).Select(votes => votes.Member));
    }

    /// <summary>The round.</summary>
    public Election Election { get; }

    /// <summary>Due, excluded and present.</summary>
    public QuorumResult Quorum { get; }

    /// <summary>What was counted.</summary>
    public ElectionCount Count { get; }

    /// <summary>Every candidate and everybody else who got a vote: most votes first, then by member.</summary>
    public IReadOnlyList<CandidateVotes> Votes { get; }

    /// <summary>The least number of votes that elects; 1 in a run-off.</summary>
    public int Needed => Election.IsRunoff ? 1 : Election.Rule.Majority.Needed(Quorum.Present);

    /// <summary>Who is elected: most votes first, then by member.</summary>
    public IReadOnlyList<MemberId> Elected { get; }

    /// <summary>Who is level at the last seat, by member; empty when nobody is.</summary>
    public IReadOnlyList<MemberId> Tied { get; }

    /// <summary>How many seats are not filled yet (缺额).</summary>
    public int SeatsLeft => Election.Seats - Elected.Count;

    /// <summary>The vote by which the meeting left the seats open (不再选举); null when there was none.</summary>
    public VoteResult? LeftOpenBy { get; private init; }

    /// <summary>Whether no further round is needed.</summary>
    public bool IsComplete => SeatsLeft == 0 || LeftOpenBy is not null;

    /// <summary>Invalid ballots and the outcome as notes, a tie or seats left as warnings.</summary>
    public IReadOnlyList<Finding> Findings => ValueList<Finding>.Of(Said());

    /// <summary>The round that follows: among the tied, or for the seats left among those not elected.</summary>
    public Checked<Election> NextRound() => NextRound(Tied.Count > 0 ? Tied : Election.Candidates.Except(Elected));

    /// <summary>The round that follows with these candidates; in a tie they are the tied.</summary>
    /// <exception cref="System.ArgumentException">A candidate is none.</exception>
    public Checked<Election> NextRound(IEnumerable<MemberId> candidates)
    {
        List<Finding> findings = [];
        MemberId[] sorted = Election.Sorted(candidates, findings);
        if (IsComplete)
        {
            findings.Add(DomainFindings.NothingLeftToElect.Here().With("office", Election.Office, WellKnown.Office(Election.Office)));
        }
        else if (sorted.Length < SeatsLeft)
        {
            findings.Add(DomainFindings.CandidatesTooFew.Here()
                .With("office", Election.Office, WellKnown.Office(Election.Office)).With("candidates", sorted.Length).With("seats", SeatsLeft).With("needed", SeatsLeft));
        }

        findings.AddRange(sorted.Where(member => Elected.Contains(member)).Select(member => DomainFindings.ElectedAlready.At(member).With("office", Election.Office, WellKnown.Office(Election.Office))));
        if (Tied.Count > 0 && !sorted.SequenceEqual(Tied.OrderBy(member => member)))
        {
            findings.Add(DomainFindings.NotAmongTied.Here().With("office", Election.Office, WellKnown.Office(Election.Office)));
        }

        findings.AddRange(Election.BarredAmong(sorted));
        return Checked.Unless(findings, () => Election.Next(SeatsLeft, sorted, Tied.Count > 0));
    }

    /// <summary>Why the seats left cannot be left open by this vote; empty when they can.</summary>
    /// <remarks>
    /// Who is level is voted on again. The seats of the office filled in all rounds must be near their number, see <see cref="ElectionRule.Near"/>,
    /// and more than half of those at the meeting with a vote must agree, whatever less the rule of the vote asks.
    /// </remarks>
    public IReadOnlyList<Finding> CanLeaveOpen(VoteResult vote)
    {
        Require.NotNull(vote, nameof(vote));
        List<Finding> findings = [];
        if (IsComplete)
        {
            findings.Add(DomainFindings.NothingLeftToElect.Here().With("office", Election.Office, WellKnown.Office(Election.Office)));
        }

        else if (Tied.Count > 0)
        {
            findings.Add(DomainFindings.TieNotVotedOn.Here().With("office", Election.Office, WellKnown.Office(Election.Office)).With("tied", Tied.Count));
        }
        else if (!Election.Rule.Near.IsReached(Election.FilledBefore + Elected.Count, Election.FilledBefore + Election.Seats))
        {
            findings.Add(DomainFindings.TooFewToLeaveOpen.Here()
                .With("office", Election.Office, WellKnown.Office(Election.Office))
                .With("elected", Election.FilledBefore + Elected.Count)
                .With("seats", Election.FilledBefore + Election.Seats)
                .With("threshold", Election.Rule.Near.ToString()));
        }

        Threshold majority = Threshold.MoreThan(1, 2);
        if (!vote.IsCarried || !majority.IsReached(vote.Yes, vote.Quorum.Present))
        {
            findings.Add(DomainFindings.LeavingOpenLost.Here()
                .With("office", Election.Office, WellKnown.Office(Election.Office)).With("yes", vote.Yes).With("needed", System.Math.Max(vote.Needed, majority.Needed(vote.Quorum.Present))));
        }

        return findings.AsReadOnly();
    }

    /// <summary>The same result, after the meeting agreed by this vote to leave the remaining seats open.</summary>
    public Checked<ElectionResult> LeaveOpen(VoteResult vote) => Checked.Unless(CanLeaveOpen(vote), () => this with { LeftOpenBy = vote });

    /// <summary>The outcome in words.</summary>
    public string Text(Language language) => string.Join(language.Choose("", " "), Findings.Select(finding => finding.Text(language)));

    /// <summary>Elected of seats, and the tied, such as "4/5, 2 tied".</summary>
    public override string ToString() => $"{Keys.Text(Elected.Count)}/{Keys.Text(Election.Seats)}, {Keys.Text(Tied.Count)} tied";

    private bool IsEnough(int yes) => Election.IsRunoff ? yes > 0 : Election.Rule.Majority.IsReached(yes, Quorum.Present);

    private CandidateVotes[] Ranked()
    {
        Dictionary<MemberId, int> yes = Election.Candidates.ToDictionary(candidate => candidate, _ => 0);
        foreach (CandidateVotes votes in Count.Votes)
        {
            yes[votes.Member] = votes.Yes;
        }

        return yes.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => CandidateVotes.Of(pair.Key, pair.Value)).ToArray();
    }

    private IEnumerable<Finding> Said()
    {
        if (Count.Invalid > 0)
        {
            yield return DomainFindings.BallotsInvalid.Here().With("invalid", Count.Invalid).With("collected", Count.Collected);
        }

        yield return DomainFindings.ElectionCounted.Here()
            .With("office", Election.Office, WellKnown.Office(Election.Office))
            .With("due", Quorum.Due)
            .With("present", Quorum.Present)
            .With("needed", Needed)
            .With("elected", Elected.Count)
            .With("seats", Election.Seats);
        if (LeftOpenBy is not null)
        {
            yield return DomainFindings.SeatsLeftOpen.Here().With("office", Election.Office, WellKnown.Office(Election.Office)).With("left", SeatsLeft);
        }
        else if (Tied.Count > 0)
        {
            yield return DomainFindings.TieAtLastSeat.Here()
                .With("office", Election.Office, WellKnown.Office(Election.Office)).With("tied", Tied.Count).With("left", SeatsLeft);
        }
        else if (SeatsLeft > 0)
        {
            yield return DomainFindings.SeatsUnfilled.Here().With("office", Election.Office, WellKnown.Office(Election.Office)).With("left", SeatsLeft);
        }
    }
}
