using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <content>What a meeting decides: votes and elections, each judged against the roll and against what was decided before.</content>
public sealed partial record Meeting
{
    /// <summary>The votes that were carried: the resolutions of the meeting (决议). Of several votes on one matter the last decides.</summary>
    public IReadOnlyList<MeetingVote> Resolutions => ValueList<MeetingVote>.Of(Votes.Where((vote, i) => vote.IsCarried && IsLast(i)));

    /// <summary>Why this count cannot stand, and which exclusions do not count; no errors when it can stand.</summary>
    /// <exception cref="System.ArgumentException">The matter is none.</exception>
    public IReadOnlyList<Finding> CanVote(ItemId matter, VoteRule rule, VoteCount count)
    {
        List<Finding> findings = Judged(matter, rule, count);
        if (LastVoteOn(matter) is MeetingVote earlier && (earlier.IsCarried || !earlier.Result.IsTied))
        {
            findings.Add(DomainFindings.VotedOnAlready.Here().With("matter", matter.Key).With("yes", earlier.Result.Yes).With("no", earlier.Result.No));
        }

        return findings.AsReadOnly();
    }

    /// <summary>The same meeting after a vote on this matter, carried or lost; refused when there was no quorum or the count cannot be right.</summary>
    /// <remarks>A matter is voted on once, and again only where as many were for it as against it and it was not carried; for any other cause see <see cref="Revote"/>.</remarks>
    /// <exception cref="System.ArgumentException">The matter is none.</exception>
    public Checked<Meeting> Vote(ItemId matter, VoteRule rule, VoteCount count) => Checked.Unless(CanVote(matter, rule, count), () =>
        With(MeetingVote.Of(matter, rule.Judge(Roll, count, Days.LastDay).Value!)));

    /// <summary>Why this count cannot stand as another vote on the matter, and which exclusions do not count; no errors when it can stand.</summary>
    /// <exception cref="System.ArgumentException">The matter is none, or the cause is no code.</exception>
    public IReadOnlyList<Finding> CanRevote(ItemId matter, string cause, VoteRule rule, VoteCount count)
    {
        Code.Check(cause, nameof(cause));
        List<Finding> findings = Judged(matter, rule, count);
        if (LastVoteOn(matter) is null)
        {
            findings.Add(DomainFindings.NotVotedOnYet.Here().With("matter", matter.Key).With("cause", cause));
        }

        return findings.AsReadOnly();
    }

    /// <summary>The same meeting after another vote on a matter that it voted on before, for this cause, such as "miscounted" (重新表决). The last vote decides.</summary>
    /// <exception cref="System.ArgumentException">The matter is none, or the cause is no code.</exception>
    public Checked<Meeting> Revote(ItemId matter, string cause, VoteRule rule, VoteCount count) => Checked.Unless(CanRevote(matter, cause, rule, count), () =>
        With(MeetingVote.Of(matter, rule.Judge(Roll, count, Days.LastDay).Value!).Because(cause)));

    /// <summary>Why this count cannot stand, and which exclusions do not count; no errors when it can stand.</summary>
    public IReadOnlyList<Finding> CanElect(Election election, ElectionCount count)
    {
        Require.NotNull(election, nameof(election));
        return [.. WhenHeld(), .. election.CanCount(Roll, count, Days.LastDay), .. ElectionRounds.Faults(Elections, election, count)];
    }

    /// <summary>The same meeting after one round of an election; refused when there was no quorum, the count cannot be right, or it is not the round that follows.</summary>
    /// <remarks>Each office begins with a first round and goes on with <see cref="ElectionResult.NextRound()"/> until it is complete. Who was elected in one round is not voted for in a later one.</remarks>
    public Checked<Meeting> Elect(Election election, ElectionCount count) => Checked.Unless(CanElect(election, count), () =>
        this with { Elections = ((ValueList<ElectionResult>)Elections).With(election.Count(Roll, count, Days.LastDay).Value!) });

    /// <summary>Why the seats that the last election left cannot be left open by this vote; no errors when they can.</summary>
    public IReadOnlyList<Finding> CanLeaveSeatsOpen(VoteRule rule, VoteCount count)
    {
        Require.NotNull(rule, nameof(rule));
        List<Finding> findings = WhenHeld();
        Checked<VoteResult> vote = rule.Judge(Roll, count, Days.LastDay);
        findings.AddRange(vote.Findings);
        if (Elections.Count == 0)
        {
            findings.Add(DomainFindings.NoElectionHeld.Here().With("meeting", Id.Key));
        }
        else if (vote.Value is VoteResult result)
        {
            findings.AddRange(Elections[Elections.Count - 1].CanLeaveOpen(result));
        }

        return findings.AsReadOnly();
    }

    /// <summary>The same meeting, which agreed by this vote to leave open the seats that the last election did not fill.</summary>
    public Checked<Meeting> LeaveSeatsOpen(VoteRule rule, VoteCount count) => Checked.Unless(CanLeaveSeatsOpen(rule, count), () =>
    {
        ElectionResult last = Elections[Elections.Count - 1].LeaveOpen(rule.Judge(Roll, count, Days.LastDay).Value!).Value!;
        return this with { Elections = ValueList<ElectionResult>.Of(Elections.Take(Elections.Count - 1).Concat([last])) };
    });

    /// <summary>Whether no later vote was taken on the matter of this one.</summary>
    internal bool IsLast(int vote) => !Votes.Skip(vote + 1).Any(later => later.Matter == Votes[vote].Matter);

    private Meeting With(MeetingVote vote) => this with { Votes = ((ValueList<MeetingVote>)Votes).With(vote) };

    private MeetingVote? LastVoteOn(ItemId matter) => Votes.LastOrDefault(vote => vote.Matter == matter);

    private List<Finding> Judged(ItemId matter, VoteRule rule, VoteCount count)
    {
        Require.Some(matter.IsNone, nameof(matter));
        Require.NotNull(rule, nameof(rule));
        return [.. WhenHeld(), .. rule.CanJudge(Roll, count, Days.LastDay)];
    }
}
