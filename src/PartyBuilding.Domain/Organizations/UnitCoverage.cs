using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>The members and organizations that a unit has on a day.</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed class UnitCoverage : IEquatable<UnitCoverage>
{
    internal UnitCoverage(SubjectId unit, MemberId[] members, OrganizationId[] organizations)
    {
        Unit = unit;
        Members = Array.AsReadOnly(members);
        Organizations = Array.AsReadOnly(organizations);
    }

    /// <summary>The unit.</summary>
    public SubjectId Unit { get; }

    /// <summary>The members tied to it, each once, by id.</summary>
    public IReadOnlyList<MemberId> Members { get; }

    /// <summary>The organizations set up in it or covering it, each once, by id.</summary>
    public IReadOnlyList<OrganizationId> Organizations { get; }

    /// <summary>The same as a finding: members, and no organization.</summary>
    public Finding ToFinding() => Finding.Of(DomainFindings.UnitWithoutOrganization, FindingPlace.OfSubject(Unit)).With("members", Members.Count);

    /// <inheritdoc/>
    public bool Equals(UnitCoverage? other) => other is not null
        && Unit == other.Unit && Members.SequenceEqual(other.Members) && Organizations.SequenceEqual(other.Organizations);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnitCoverage);

    /// <inheritdoc/>
    public override int GetHashCode() => (Unit, Members.Count, Organizations.Count).GetHashCode();

    /// <summary>Unit and numbers, such as "enterprise:17: 5 members, 0 organizations".</summary>
    public override string ToString() => $"{Unit}: {Keys.Text(Members.Count)} members, {Keys.Text(Organizations.Count)} organizations";
}
