using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>What was counted in one round of an election (计票结果).</summary>
/// <remarks>Immutable; equal when all parts are equal. Whether the numbers can be right is checked by the <see cref="Election"/> that they belong to.</remarks>
public sealed record ElectionCount
{
    private ElectionCount(int handedOut, int collected, int invalid)
    {
        HandedOut = NotNegative(handedOut, nameof(handedOut));
        Collected = NotNegative(collected, nameof(collected));
        Invalid = NotNegative(invalid, nameof(invalid));
    }

    /// <summary>Ballots handed out (发出).</summary>
    public int HandedOut { get; }

    /// <summary>Ballots collected (收回).</summary>
    public int Collected { get; }

    /// <summary>Ballots collected that are invalid (废票).</summary>
    public int Invalid { get; }

    /// <summary>Of the invalid ones, those with more choices than seats; null when only the total is known.</summary>
    public int? WithTooMany { get; private init; }

    /// <summary>The votes of each, by member; who has none need not be named.</summary>
    public IReadOnlyList<CandidateVotes> Votes { get; private init; } = ValueList<CandidateVotes>.Empty;

    /// <summary>Votes that somebody gave in the place of another (代投); always refused.</summary>
    public int Proxies { get; private init; }

    internal int Valid => Collected - Invalid;

    /// <summary>A count of ballots without votes yet.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 0.</exception>
    public static ElectionCount Of(int handedOut, int collected, int invalid) => new(handedOut, collected, invalid);

    /// <summary>The same count with the votes of one more person.</summary>
    /// <exception cref="ArgumentException">The member is none, or the number below 0.</exception>
    public ElectionCount With(MemberId member, int yes) => this with
    {
        Votes = ValueList<CandidateVotes>.Of(Votes.Concat([CandidateVotes.Of(member, yes)]).OrderBy(votes => votes.Member).ThenBy(votes => votes.Yes)),
    };

    /// <summary>The same count, among which this many ballots were given by proxy.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0.</exception>
    public ElectionCount WithProxies(int proxies) => this with { Proxies = NotNegative(proxies, nameof(proxies)) };

    /// <summary>Handed out, collected and invalid, such as "20/19, 1 invalid".</summary>
    public override string ToString() => $"{Keys.Text(HandedOut)}/{Keys.Text(Collected)}, {Keys.Text(Invalid)} invalid";

    /// <summary>The count of single ballots: one with more choices than seats is invalid, and one with a choice that is not allowed.</summary>
    internal static ElectionCount Of(int handedOut, IEnumerable<ElectionBallot> ballots, int seats, Func<MemberId, bool> isAllowed)
    {
        int collected = 0;
        int invalid = 0;
        int tooMany = 0;
        SortedDictionary<MemberId, int> yes = [];
        foreach (ElectionBallot ballot in ballots)
        {
            collected++;
            bool hasTooMany = ballot.Chosen.Count > seats;
            if (ballot.IsSpoiled || hasTooMany || !ballot.Chosen.All(isAllowed))
            {
                invalid++;
                tooMany += hasTooMany ? 1 : 0;
                continue;
            }

            foreach (MemberId member in ballot.Chosen)
            {
                yes[member] = yes.TryGetValue(member, out int before) ? before + 1 : 1;
            }
        }

        return new(handedOut, collected, invalid)
        {
            WithTooMany = tooMany,
            Votes = ValueList<CandidateVotes>.Of(yes.Select(pair => CandidateVotes.Of(pair.Key, pair.Value))),
        };
    }

    private static int NotNegative(int number, string paramName) => number >= 0
        ? number
        : throw new ArgumentOutOfRangeException(paramName, number, "A count is 0 or above.");
}
