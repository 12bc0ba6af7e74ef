using System;

namespace PartyBuilding.Domain;

/// <summary>Who takes part in a relation on one side, in a role (对接人员).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record RelationParticipant
{
    internal RelationParticipant(RelationSide side, string role, SubjectId subject)
    {
        Side = side is RelationSide.From or RelationSide.To
            ? side
            : throw new ArgumentOutOfRangeException(nameof(side), side, "A side is From or To.");
        Role = Code.Check(role, nameof(role));
        Require.Some(subject.IsNone, nameof(subject));
        Subject = subject;
    }

    /// <summary>The side.</summary>
    public RelationSide Side { get; }

    /// <summary>The role, a code, see <see cref="RelationRoles"/>.</summary>
    public string Role { get; }

    /// <summary>Who it is.</summary>
    public SubjectId Subject { get; }

    /// <summary>By side, role and subject.</summary>
    internal int CompareTo(RelationParticipant other)
    {
        int order = Side.CompareTo(other.Side);
        order = order != 0 ? order : string.CompareOrdinal(Role, other.Role);
        return order != 0 ? order : Subject.CompareTo(other.Subject);
    }

    /// <summary>Side, role and subject, such as "From.leader=member:m3".</summary>
    public override string ToString() => $"{Side}.{Role}={Subject}";
}
