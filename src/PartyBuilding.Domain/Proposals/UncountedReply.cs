using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>A proposal that does not count as replied to by a unit, and what is missing (未计入办复).</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed class UncountedReply : IEquatable<UncountedReply>
{
    internal UncountedReply(ProposalId proposal, SubjectId unit, IEnumerable<string> missing)
    {
        Proposal = proposal;
        Unit = unit;
        Missing = Array.AsReadOnly(missing.ToArray());
    }

    /// <summary>The proposal.</summary>
    public ProposalId Proposal { get; }

    /// <summary>The unit.</summary>
    public SubjectId Unit { get; }

    /// <summary>The codes of the conditions that do not hold, in the order of the regulation; "replied" alone when there is no reply.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>The row as a finding.</summary>
    public Finding ToFinding() => Finding.Of(DomainFindings.ReplyNotCounted, FindingPlace.OfSubject(Proposal))
        .With("unit", Unit).With("missing", string.Join(", ", Missing), StepWords.Listed(Missing.Select(WellKnown.ReplyCondition)));

    /// <inheritdoc/>
    public bool Equals(UncountedReply? other) => other is not null
        && Proposal == other.Proposal && Unit == other.Unit && Missing.SequenceEqual(other.Missing, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UncountedReply);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyHash.Join(Proposal.GetHashCode(), Unit.GetHashCode());

    /// <summary>Proposal, unit and what is missing.</summary>
    public override string ToString() => $"{Proposal} {Unit}: {string.Join(", ", Missing)}";
}
