using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>By what majority, of whom and how a vote is taken (表决办法).</summary>
/// <remarks>Immutable; equal when all parts are equal. Written opinions are refused unless allowed, votes by proxy always.</remarks>
public sealed record VoteRule
{
    private VoteRule(Threshold majority, VoteBase of)
    {
        Majority = majority;
        Of = of;
    }

    /// <summary>The detailed rules for admitting members of 2014, article 20: more than half of those due must be there, and more than half of those due must vote yes; written opinions of absent members count.</summary>
    public static VoteRule Admission { get; } = MoreThan(1, 2, VoteBase.Due).WithQuorum(QuorumRule.Admission).AllowingWritten();

    /// <summary>The share that must vote yes.</summary>
    public Threshold Majority { get; }

    /// <summary>Of whom.</summary>
    public VoteBase Of { get; }

    /// <summary>How many must be there; more than half of those due unless said.</summary>
    public QuorumRule Quorum { get; private init; } = QuorumRule.Of(Threshold.MoreThan(1, 2));

    /// <summary>Whether absent members may vote in writing.</summary>
    public bool AllowsWritten { get; private init; }

    /// <summary>The only method allowed; null when both are.</summary>
    public VoteMethod? Method { get; private init; }

    /// <summary>More than this share must vote yes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 1, or the base not one of the enumeration.</exception>
    public static VoteRule MoreThan(int numerator, int denominator, VoteBase of) => Made(Threshold.MoreThan(numerator, denominator), of);

    /// <summary>This share or more must vote yes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 1, or the base not one of the enumeration.</exception>
    public static VoteRule AtLeast(int numerator, int denominator, VoteBase of) => Made(Threshold.AtLeast(numerator, denominator), of);

    /// <summary>The same rule with this quorum.</summary>
    public VoteRule WithQuorum(QuorumRule quorum) => this with { Quorum = Require.NotNull(quorum, nameof(quorum)) };

    /// <summary>The same rule, by which absent members may vote in writing.</summary>
    public VoteRule AllowingWritten() => this with { AllowsWritten = true };

    /// <summary>The same rule, by which votes are taken in this way only.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The method is not one of the enumeration.</exception>
    public VoteRule By(VoteMethod method) => method is VoteMethod.Show or VoteMethod.Ballot
        ? this with { Method = method }
        : throw new ArgumentOutOfRangeException(nameof(method), method, "A vote is taken by Show or by Ballot.");

    /// <summary>Why this count cannot stand at a meeting with this roll, and which exclusions do not count; no errors when it can stand.</summary>
    /// <param name="roll">The roll.</param>
    /// <param name="count">What was counted.</param>
    /// <param name="on">The day of the meeting, the last of several.</param>
    public IReadOnlyList<Finding> CanJudge(Roll roll, VoteCount count, LocalDate on)
    {
        QuorumResult quorum = Quorum.Judge(roll, on);
        return [.. quorum.Doubts, .. VoteCheck.Faults(this, roll, quorum, Require.NotNull(count, nameof(count)))];
    }

    /// <summary>What came of the vote at a meeting with this roll; refused when there was no quorum or the count cannot be right.</summary>
    /// <param name="roll">The roll.</param>
    /// <param name="count">What was counted.</param>
    /// <param name="on">The day of the meeting, the last of several.</param>
    public Checked<VoteResult> Judge(Roll roll, VoteCount count, LocalDate on) =>
        Checked.Unless(CanJudge(roll, count, on), () => new VoteResult(this, Quorum.Judge(roll, on), count));

    /// <summary>Majority and base, such as "> 1/2 of Due".</summary>
    public override string ToString() => $"{Majority} of {Of}";

    private static VoteRule Made(Threshold majority, VoteBase of) => of is >= VoteBase.Due and <= VoteBase.Voting
        ? new(majority, of)
        : throw new ArgumentOutOfRangeException(nameof(of), of, "A base is Due, Present or Voting.");
}
