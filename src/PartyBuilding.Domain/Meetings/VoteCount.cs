using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>What was counted when a vote was taken (计票结果).</summary>
/// <remarks>Immutable; equal when all parts are equal. Whether the numbers can be right is checked by the <see cref="VoteRule"/> that judges them.</remarks>
public sealed record VoteCount
{
    private VoteCount(VoteMethod method, int handedOut, int collected, int yes, int no, int abstained)
    {
        Method = method;
        HandedOut = NotNegative(handedOut, nameof(handedOut));
        Collected = NotNegative(collected, nameof(collected));
        Yes = NotNegative(yes, nameof(yes));
        No = NotNegative(no, nameof(no));
        Abstained = NotNegative(abstained, nameof(abstained));
    }

    /// <summary>How the vote was taken.</summary>
    public VoteMethod Method { get; }

    /// <summary>Ballots handed out (发出); zero for a show.</summary>
    public int HandedOut { get; }

    /// <summary>Ballots collected (收回); zero for a show.</summary>
    public int Collected { get; }

    /// <summary>Votes for it, without written opinions (赞成).</summary>
    public int Yes { get; }

    /// <summary>Votes against it, without written opinions (反对).</summary>
    public int No { get; }

    /// <summary>Abstentions, without written opinions (弃权).</summary>
    public int Abstained { get; }

    /// <summary>Ballots collected that are none of these (无效票); never below zero.</summary>
    public int Invalid => Method == VoteMethod.Ballot ? (int)Math.Max(0, Collected - Cast) : 0;

    /// <summary>The opinions sent in writing, by member.</summary>
    public IReadOnlyList<WrittenOpinion> Written { get; private init; } = ValueList<WrittenOpinion>.Empty;

    /// <summary>Votes that somebody gave in the place of another (代投); always refused.</summary>
    public int Proxies { get; private init; }

    internal long Cast => (long)Yes + No + Abstained;

    /// <summary>A count by show.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 0.</exception>
    public static VoteCount Show(int yes, int no, int abstained) => new(VoteMethod.Show, 0, 0, yes, no, abstained);

    /// <summary>A count of ballots; those collected that are neither for, against nor abstaining are invalid.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 0.</exception>
    public static VoteCount Ballot(int handedOut, int collected, int yes, int no, int abstained) =>
        new(VoteMethod.Ballot, handedOut, collected, yes, no, abstained);

    /// <summary>The same count with these opinions of absent members.</summary>
    /// <exception cref="ArgumentException">One of them is <c>default</c>.</exception>
    public VoteCount WithWritten(params WrittenOpinion[] opinions)
    {
        foreach (WrittenOpinion opinion in Require.NotNull(opinions, nameof(opinions)))
        {
            Require.Some(opinion.Member.IsNone, nameof(opinions));
        }

        return this with
        {
            Written = ValueList<WrittenOpinion>.Of(Written.Concat(opinions).OrderBy(opinion => opinion.Member).ThenBy(opinion => opinion.Choice)),
        };
    }

    /// <summary>The same count, among which this many were given by proxy.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0.</exception>
    public VoteCount WithProxies(int proxies) => this with { Proxies = NotNegative(proxies, nameof(proxies)) };

    /// <summary>Yes, no and abstentions with written opinions, such as "12:3:1".</summary>
    public override string ToString() =>
        $"{Keys.Text(All(VoteChoice.Yes))}:{Keys.Text(All(VoteChoice.No))}:{Keys.Text(All(VoteChoice.Abstention))}";

    /// <summary>Votes of this choice, written opinions included.</summary>
    internal int All(VoteChoice choice) =>
        (choice switch { VoteChoice.Yes => Yes, VoteChoice.No => No, _ => Abstained }) + Written.Count(opinion => opinion.Choice == choice);

    private static int NotNegative(int number, string paramName) => number >= 0
        ? number
        : throw new ArgumentOutOfRangeException(paramName, number, "A count is 0 or above.");
}
