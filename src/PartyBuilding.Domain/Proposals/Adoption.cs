using System;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>That a body adopted, used, published or noted a proposal or one suggestion of it (采纳、采用、批示).</summary>
/// <remarks>Immutable; equal when all parts are equal. It is a later event: one matter may be adopted by several bodies, each at its own time.</remarks>
public sealed record Adoption
{
    private Adoption(SubjectId body, string level, LocalDate date)
    {
        Body = body;
        Level = level;
        Date = date;
    }

    /// <summary>The body that adopted it.</summary>
    public SubjectId Body { get; }

    /// <summary>The level of the body, a code such as "province".</summary>
    public string Level { get; }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>The suggestion that was adopted, its code; null when the whole was.</summary>
    public string? Suggestion { get; private init; }

    /// <summary>How it was adopted, a code, see <see cref="AdoptionWays"/>.</summary>
    public string Way { get; private init; } = AdoptionWays.Alone;

    /// <summary>The class of adopter as a regulation names it, a code such as "provincialCppcc"; null when there is none.</summary>
    public string? Adopter { get; private init; }

    /// <summary>The whole adopted by this body on this day, by itself.</summary>
    /// <exception cref="ArgumentException">The body is none, or the level is no code.</exception>
    public static Adoption By(SubjectId body, string level, LocalDate date)
    {
        Require.Some(body.IsNone, nameof(body));
        return new(body, Code.Check(level, nameof(level)), date.Iso());
    }

    /// <summary>The same for one suggestion.</summary>
    /// <exception cref="ArgumentException">It is no code.</exception>
    public Adoption OfSuggestion(string suggestion) => this with { Suggestion = Code.Check(suggestion, nameof(suggestion)) };

    /// <summary>The same in this way.</summary>
    /// <exception cref="ArgumentException">It is no code.</exception>
    public Adoption In(string way) => this with { Way = Code.Check(way, nameof(way)) };

    /// <summary>The same by an adopter of this class.</summary>
    /// <exception cref="ArgumentException">It is no code.</exception>
    public Adoption As(string adopter) => this with { Adopter = Code.Check(adopter, nameof(adopter)) };

    /// <summary>Who adopted what, such as "organization:gov adopted s3 on 2025-06-01".</summary>
    public override string ToString() => $"{Body} adopted {Suggestion ?? "the whole"} on {Date.Text()}";

    /// <summary>Whether both say that one body adopted one thing in one way, whatever the day.</summary>
    internal bool IsSameAs(Adoption other) => Body == other.Body && Suggestion == other.Suggestion && Way == other.Way;
}
