using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Whether a round follows those that the meeting held for the same office.</summary>
internal static class ElectionRounds
{
    internal static IEnumerable<Finding> Faults(IReadOnlyList<ElectionResult> held, Election election, ElectionCount count)
    {
        ElectionResult[] before = [.. held.Where(round => round.Election.Office == election.Office)];
        ElectionResult? last = before.LastOrDefault();
        if (last?.IsComplete == true)
        {
            yield return DomainFindings.NothingLeftToElect.Here().With("office", election.Office, WellKnown.Office(election.Office));
            yield break;
        }

        int round = last is null ? 1 : last.Election.Round + 1;
        int seats = last?.SeatsLeft ?? election.Seats;
        if (last is null ? election.Round != 1 : !election.Equals(last.Election.Next(seats, election.Candidates, last.Tied.Count > 0)))
        {
            yield return DomainFindings.RoundNotNext.Here()
                .With("office", election.Office, WellKnown.Office(election.Office)).With("round", election.Round).With("next", round).With("seats", seats);
        }
        else if (last?.NextRound(election.Candidates) is { HasErrors: true } refused)
        {
            foreach (Finding fault in refused.Findings.Where(fault => fault.Kind != DomainFindings.ElectedAlready))
            {
                yield return fault;
            }
        }

        IEnumerable<MemberId> named = election.Candidates.Concat(count.Votes.Where(votes => votes.Yes > 0).Select(votes => votes.Member));
        foreach (MemberId elected in before.SelectMany(one => one.Elected).Intersect(named).OrderBy(member => member))
        {
            yield return DomainFindings.ElectedAlready.At(elected).With("office", election.Office, WellKnown.Office(election.Office));
        }
    }
}
