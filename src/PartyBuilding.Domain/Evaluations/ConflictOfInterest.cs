using System;
using NodaTime;

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

    /// <summary>The day it became known, from which the rater is refused; null means before everything.</summary>
    public LocalDate? KnownSince { get; private init; }

    /// <summary>A conflict of interest, known before everything.</summary>
    /// <exception cref="ArgumentException">An identifier is none, or the cause is no code.</exception>
    public static ConflictOfInterest Of(SubjectId rater, SubjectId subject, string cause)
    {
        Require.Some(rater.IsNone, nameof(rater));
        Require.Some(subject.IsNone, nameof(subject));
        return new(rater, subject, Code.Check(cause, nameof(cause)));
    }

    /// <summary>The same conflict, known since this day.</summary>
    public ConflictOfInterest Known(LocalDate since) => this with { KnownSince = since.Iso() };

    /// <summary>Both and the cause, such as "member:m3 must not judge organization:407: kinship".</summary>
    public override string ToString() => $"{Rater} must not judge {Subject}: {Cause}";

    internal bool IsAbout(Review review) => Rater == review.Rater && Subject == review.Subject;

    internal bool WasKnown(LocalDate day) => !(KnownSince is LocalDate since && day < since);
}
