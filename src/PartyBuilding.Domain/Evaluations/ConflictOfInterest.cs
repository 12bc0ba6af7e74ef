using System;

namespace PartyBuilding.Domain;

/// <summary>That somebody must not judge somebody (回避), and why.</summary>
/// <remarks>Immutable; equal when all parts are equal. It holds one way: whom the rater must not judge.</remarks>
public sealed record ConflictOfInterest
{
    private ConflictOfInterest(SubjectId rater, SubjectId subject, string cause)
    {
        Rater = rater;
        Subject = subject;
        Cause = cause;
    }

    /// <summary>Who must not judge.</summary>
    public SubjectId Rater { get; }

    /// <summary>Whom or what.</summary>
    public SubjectId Subject { get; }

    /// <summary>Why, a code such as <c>kinship</c>.</summary>
    public string Cause { get; }

    /// <summary>A conflict of interest.</summary>
    /// <exception cref="ArgumentException">An identifier is none, or the cause is no code.</exception>
    public static ConflictOfInterest Of(SubjectId rater, SubjectId subject, string cause)
    {
        Require.Some(rater.IsNone, nameof(rater));
        Require.Some(subject.IsNone, nameof(subject));
        return new(rater, subject, Code.Check(cause, nameof(cause)));
    }

    /// <summary>Both and the cause, such as "member:m3 must not judge organization:407: kinship".</summary>
    public override string ToString() => $"{Rater} must not judge {Subject}: {Cause}";
}
