using System;

namespace PartyBuilding.Domain;

/// <summary>Something that has no members of its own but is to be covered: an enterprise, village, grid or household (单位、村、网格、户).</summary>
/// <remarks>Immutable; equal when all parts are equal. Relations tell which organizations, members and leaders reach it.</remarks>
public sealed record Unit
{
    private Unit(SubjectId id, DateSpan existence)
    {
        Id = id;
        Existence = existence;
    }

    /// <summary>The subject.</summary>
    public SubjectId Id { get; }

    /// <summary>The kind: the kind of the subject, for example "enterprise".</summary>
    public string Kind => Id.Kind;

    /// <summary>The days of its existence, both ends included.</summary>
    public DateSpan Existence { get; private init; }

    /// <summary>A unit that exists on all days.</summary>
    /// <exception cref="ArgumentException">The id is none, or that of an organization or member.</exception>
    public static Unit Of(SubjectId id)
    {
        Require.Some(id.IsNone, nameof(id));
        return id.Kind is SubjectKinds.Organization or SubjectKinds.Member
            ? throw new ArgumentException($"A unit is neither organization nor member; it is '{id}'.", nameof(id))
            : new(id, DateSpan.From(new NodaTime.LocalDate(1, 1, 1)));
    }

    /// <summary>The same unit, which exists on these days only.</summary>
    public Unit During(DateSpan existence) => this with { Existence = existence };

    /// <summary>The subject.</summary>
    public override string ToString() => Id.ToString();
}
