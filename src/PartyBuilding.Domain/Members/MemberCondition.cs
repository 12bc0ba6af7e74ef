using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A condition that a member meets; what follows is decided by people (待决情形).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record MemberCondition
{
    internal MemberCondition(MemberId member, string name, LocalDate since, IEnumerable<ItemId> matters)
    {
        Member = member;
        Name = name;
        Since = since;
        Matters = ValueList<ItemId>.Of(matters);
    }

    /// <summary>The member.</summary>
    public MemberId Member { get; }

    /// <summary>Which condition, see <see cref="MemberConditions"/>.</summary>
    public string Name { get; }

    /// <summary>The first day on which it is met.</summary>
    public LocalDate Since { get; }

    /// <summary>The matters that meet it, by day; empty when it needs none.</summary>
    public IReadOnlyList<ItemId> Matters { get; }

    /// <summary>Member, condition and day.</summary>
    public override string ToString() => $"{Member} {Name} {Since.Text()}";
}
