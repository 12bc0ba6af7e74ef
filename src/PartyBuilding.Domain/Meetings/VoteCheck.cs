using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Whether a count can be right at a meeting with a roll.</summary>
internal static class VoteCheck
{
    internal static IEnumerable<Finding> Faults(VoteRule rule, Roll roll, QuorumResult quorum, VoteCount count)
    {
        if (rule.Method is VoteMethod only && only != count.Method)
        {
            yield return (only == VoteMethod.Ballot ? DomainFindings.ShowNotAllowed : DomainFindings.BallotNotAllowed).Here();
        }

        foreach (Finding fault in count.Method == VoteMethod.Ballot ? OfBallots(roll, count.HandedOut, count.Collected, count.Cast) : OfShow(roll, count))
        {
            yield return fault;
        }

        if (count.Proxies > 0)
        {
            yield return DomainFindings.VotesByProxy.Here().With("proxies", count.Proxies);
        }

        foreach (Finding fault in OfWritten(rule, roll, quorum, count))
        {
            yield return fault;
        }
    }

    /// <summary>Ballots: no more handed out than voters there, none collected beyond those handed out, none counted beyond those collected.</summary>
    internal static IEnumerable<Finding> OfBallots(Roll roll, int handedOut, int collected, long cast)
    {
        if (handedOut > roll.VotersPresent)
        {
            yield return DomainFindings.BallotsBeyondVoters.Here().With("handedOut", handedOut).With("present", roll.VotersPresent);
        }

        if (collected > handedOut)
        {
            yield return DomainFindings.BallotsBeyondHandedOut.Here().With("collected", collected).With("handedOut", handedOut);
        }

        if (cast > collected)
        {
            yield return DomainFindings.VotesBeyondBallots.Here().With("votes", cast).With("collected", collected);
        }
    }

    private static IEnumerable<Finding> OfShow(Roll roll, VoteCount count)
    {
        if (count.Cast > roll.VotersPresent)
        {
            yield return DomainFindings.VotesBeyondVoters.Here().With("votes", count.Cast).With("present", roll.VotersPresent);
        }
    }

    private static IEnumerable<Finding> OfWritten(VoteRule rule, Roll roll, QuorumResult quorum, VoteCount count)
    {
        if (count.Written.Count > 0 && !rule.AllowsWritten)
        {
            yield return DomainFindings.WrittenNotAllowed.Here().With("written", count.Written.Count);
        }

        for (int i = 0; i < count.Written.Count; i++)
        {
            MemberId member = count.Written[i].Member;
            Attendance? attendance = roll.Find(member);
            if (i > 0 && count.Written[i - 1].Member == member)
            {
                yield return DomainFindings.WrittenTwice.At(member);
            }

            if (attendance is not { HasVote: true } || quorum.Excluded.Any(exclusion => exclusion.Member == member))
            {
                yield return DomainFindings.WrittenWithoutVote.At(member);
            }
            else if (attendance.Value.IsPresent)
            {
                yield return DomainFindings.WrittenThoughPresent.At(member);
            }
        }
    }
}
