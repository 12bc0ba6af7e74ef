using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Whether the count of a round can be right.</summary>
internal static class ElectionCheck
{
    internal static IEnumerable<Finding> Faults(Election election, Roll roll, ElectionCount count)
    {
        foreach (Finding fault in VoteCheck.OfBallots(roll, count.HandedOut, count.Collected, count.Invalid))
        {
            yield return fault;
        }

        if (count.Proxies > 0)
        {
            yield return DomainFindings.VotesByProxy.Here().With("proxies", count.Proxies);
        }

        int valid = Math.Max(0, count.Valid);
        MemberId last = default;
        foreach (CandidateVotes votes in count.Votes)
        {
            if (votes.Member == last)
            {
                yield return DomainFindings.CandidateCountedTwice.At(votes.Member);
            }

            if (votes.Yes > valid)
            {
                yield return DomainFindings.CandidateBeyondBallots.At(votes.Member).With("votes", votes.Yes).With("valid", valid);
            }

            if (!election.IsEligible(votes.Member))
            {
                yield return DomainFindings.NoCandidate.At(votes.Member).With("office", election.Office, WellKnown.Office(election.Office));
            }

            last = votes.Member;
        }

        long all = count.Votes.Sum(votes => (long)votes.Yes);
        long room = (long)valid * election.Seats;
        if (all > room)
        {
            yield return DomainFindings.ChoicesBeyondSeats.Here().With("votes", all).With("valid", valid).With("seats", election.Seats);
        }
    }
}
