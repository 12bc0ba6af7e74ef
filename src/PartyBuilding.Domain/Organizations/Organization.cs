using System;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>An organization (组织): what kind it is, when it exists and which one it is under.</summary>
/// <remarks>
/// Immutable; equal when all parts are equal. Kind and parent are those of the founding; an <see cref="OrganizationEvent"/> may change them, and
/// <see cref="Roster.Find(OrganizationId, LocalDate)"/> gives those of a day.
/// </remarks>
public sealed record Organization
{
    private Organization(OrganizationId id, string kind, DateSpan existence)
    {
        Id = id;
        Kind = kind;
        Existence = existence;
    }

    /// <summary>The key.</summary>
    public OrganizationId Id { get; }

    /// <summary>The kind, a code of the application, for example "branch".</summary>
    public string Kind { get; private init; }

    /// <summary>The first day of its existence.</summary>
    public LocalDate FoundedOn => Existence.Start;

    /// <summary>The organization it is under (上级组织); null for the root of a body.</summary>
    public OrganizationId? Parent { get; private init; }

    /// <summary>The last day of its existence; null while it exists.</summary>
    public LocalDate? LastDay => Existence.End;

    /// <summary>The days of its existence, both ends included.</summary>
    public DateSpan Existence { get; private init; }

    /// <summary>An organization that exists from this day on.</summary>
    /// <exception cref="ArgumentException">The id is none, or the kind is no code.</exception>
    public static Organization Of(OrganizationId id, string kind, LocalDate foundedOn)
    {
        Require.Some(id.IsNone, nameof(id));
        return new(id, Code.Check(kind, nameof(kind)), DateSpan.From(foundedOn));
    }

    /// <summary>The same organization under this one.</summary>
    /// <exception cref="ArgumentException">The parent is none.</exception>
    public Organization Under(OrganizationId parent)
    {
        Require.Some(parent.IsNone, nameof(parent));
        return this with { Parent = parent };
    }

    /// <summary>The same organization, which exists up to and including this day.</summary>
    /// <exception cref="ArgumentException">The day lies before the founding.</exception>
    public Organization ClosedOn(LocalDate lastDay) => this with { Existence = DateSpan.Of(FoundedOn, lastDay) };

    /// <summary>Kind and key, such as "branch 407".</summary>
    public override string ToString() => $"{Kind} {Id}";

    /// <summary>The same organization as it is in a phase.</summary>
    internal Organization As(string kind, OrganizationId? parent) => this with { Kind = kind, Parent = parent };

    /// <summary>Whether both are founded on one day, as one kind and under one parent.</summary>
    internal bool IsSameFounding(Organization other) => FoundedOn == other.FoundedOn && Kind == other.Kind && Parent == other.Parent;

    internal Organization WithoutParent() => this with { Parent = null };
}
