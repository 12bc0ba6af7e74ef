using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>What a body pays for items that are published, by the level of the publisher (稿酬标准).</summary>
/// <remarks>Immutable; equal by content. Amounts are in the body's own currency.</remarks>
public sealed class PublicationFees : IEquatable<PublicationFees>
{
    private readonly CodeTable<decimal> _amounts;

    private PublicationFees(CodeTable<decimal> amounts) => _amounts = amounts;

    /// <summary>A table without lines.</summary>
    public static PublicationFees None { get; } = new(CodeTable<decimal>.Empty);

    /// <summary>The same table, and this amount for an item published at this level.</summary>
    /// <exception cref="ArgumentException">The level is no code.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below 0.</exception>
    public PublicationFees Pay(string level, decimal amount) => amount >= 0
        ? new(_amounts.Put(Code.Check(level, nameof(level)), amount))
        : throw new ArgumentOutOfRangeException(nameof(amount), amount, "A fee is 0 or above.");

    /// <summary>The amount for this level; null when the table has no line for it.</summary>
    /// <exception cref="ArgumentException">The level is no code.</exception>
    public decimal? For(string level) => _amounts.TryFind(Code.Check(level, nameof(level)), out decimal amount) ? amount : (decimal?)null;

    /// <summary>What is due for all that was published in the period: one line for each publication, by date and proposal.</summary>
    /// <remarks>What was published at a level without a line is a finding, and has none here either.</remarks>
    /// <exception cref="ArgumentException">A proposal is null.</exception>
    public Checked<IReadOnlyList<PublicationFee>> Due(IEnumerable<Proposal> proposals, DateSpan period)
    {
        List<Finding> findings = [];
        List<PublicationFee> fees = [];
        foreach (Proposal proposal in Require.NoneNull(proposals, nameof(proposals)))
        {
            foreach (Adoption adoption in proposal.Adoptions.Where(one => one.Way == AdoptionWays.Published && period.Contains(one.Date)))
            {
                if (For(adoption.Level) is decimal amount)
                {
                    fees.Add(new(proposal.Id, proposal.Sponsors.First, adoption, amount));
                }
                else
                {
                    findings.Add(proposal.Fault(DomainFindings.FeeUnknown).With("level", adoption.Level, WellKnown.Level(adoption.Level)).With("date", adoption.Date));
                }
            }
        }

        PublicationFee[] sorted = [.. fees.OrderBy(fee => fee.Adoption.Date).ThenBy(fee => fee.Proposal)];
        return Checked.Of<IReadOnlyList<PublicationFee>>(Array.AsReadOnly(sorted), findings);
    }

    /// <inheritdoc/>
    public bool Equals(PublicationFees? other) => other is not null && _amounts.Equals(other._amounts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PublicationFees);

    /// <inheritdoc/>
    public override int GetHashCode() => _amounts.GetHashCode();

    /// <summary>The lines, such as "city 50, province 100".</summary>
    public override string ToString() => string.Join(", ", _amounts.Rows.Select(row => $"{row.Key} {NumberText.Of(row.Value)}"));
}
