using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <content>Rebuilding a meeting from what was stored of it.</content>
public sealed partial record Meeting
{
    /// <summary>The meeting from its parts, checked as at first; all faults of all parts at once, unless the roll itself is refused.</summary>
    /// <param name="planned">Everything that was said of it: days, sessions, agenda, papers, revision. What it holds of the other parts is not used.</param>
    /// <param name="roll">The roll.</param>
    /// <param name="evidence">The evidence, in any order.</param>
    /// <param name="votes">The votes, in the order taken. Each is judged anew by its rule.</param>
    /// <param name="elections">The rounds of elections, in the order held. Each is judged anew.</param>
    /// <exception cref="ArgumentException">A part is null.</exception>
    public static Checked<Meeting> Restore(
        Meeting planned,
        Roll roll,
        IEnumerable<MeetingEvidence> evidence,
        IEnumerable<MeetingVote> votes,
        IEnumerable<ElectionResult> elections)
    {
        MeetingEvidence[] pieces = Require.NoneNull(evidence, nameof(evidence));
        MeetingVote[] taken = Require.NoneNull(votes, nameof(votes));
        ElectionResult[] held = Require.NoneNull(elections, nameof(elections));
        Meeting bare = Require.NotNull(planned, nameof(planned)) with
        {
            Roll = Roll.Empty,
            Evidence = ValueList<MeetingEvidence>.Empty,
            Votes = ValueList<MeetingVote>.Empty,
            Elections = ValueList<ElectionResult>.Empty,
        };
        if (bare.IsCalledOff && roll.Rows.Length + pieces.Length + taken.Length + held.Length == 0)
        {
            return Checked.Of(bare, []);
        }

        Replay replay = new(bare);
        replay.Do(meeting => meeting.Take(roll));
        if (Checked.HasErrors(replay.Findings))
        {
            // Everything else is judged against the roll: without one, each part would only say so again.
            return Checked.Refused<Meeting>(replay.Findings);
        }

        replay.Do(meeting => pieces.Length == 0 ? Checked.Of(meeting, []) : meeting.Enter(pieces));
        foreach (MeetingVote vote in taken)
        {
            replay.Do(meeting => vote.Cause is string cause
                ? meeting.Revote(vote.Matter, cause, vote.Result.Rule, vote.Result.Count)
                : meeting.Vote(vote.Matter, vote.Result.Rule, vote.Result.Count));
        }

        foreach (ElectionResult round in held)
        {
            replay.Do(meeting => meeting.Elect(round.Election, round.Count));
            if (round.LeftOpenBy is VoteResult leaving)
            {
                replay.Do(meeting => meeting.LeaveSeatsOpen(leaving.Rule, leaving.Count));
            }
        }

        return Checked.Unless(replay.Findings, () => replay.Meeting);
    }

    private sealed class Replay(Meeting meeting)
    {
        internal Meeting Meeting { get; private set; } = meeting;

        internal List<Finding> Findings { get; } = [];

        internal void Do(Func<Meeting, Checked<Meeting>> act)
        {
            Checked<Meeting> next = act(Meeting);
            Findings.AddRange(next.Findings);
            Meeting = next.Value ?? Meeting;
        }
    }
}
