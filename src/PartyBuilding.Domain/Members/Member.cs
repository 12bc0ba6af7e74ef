using System;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A member (党员、成员), known by the application's own key only.</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record Member
{
    private Member(MemberId id) => Id = id;

    /// <summary>The key.</summary>
    public MemberId Id { get; }

    /// <summary>The day of joining, before which there are no memberships; null when it is not known.</summary>
    public LocalDate? JoinedOn { get; private init; }

    /// <summary>A member with this key.</summary>
    /// <exception cref="ArgumentException">The id is none.</exception>
    public static Member Of(MemberId id)
    {
        Require.Some(id.IsNone, nameof(id));
        return new(id);
    }

    /// <summary>The same member with this day of joining.</summary>
    public Member Joined(LocalDate date) => this with { JoinedOn = date.Iso() };

    /// <summary>The key.</summary>
    public override string ToString() => Id.ToString();
}
