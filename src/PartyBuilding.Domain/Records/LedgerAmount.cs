using System;

namespace PartyBuilding.Domain;

/// <summary>A quantity in millionths, and what it is out of.</summary>
internal readonly struct LedgerAmount : IEquatable<LedgerAmount>, IComparable<LedgerAmount>
{
    internal static readonly LedgerAmount One = new(Millionths.One, 0, false);

    internal LedgerAmount(long quantity, long outOf, bool hasOutOf)
    {
        Quantity = quantity;
        OutOf = outOf;
        HasOutOf = hasOutOf;
    }

    internal long Quantity { get; }

    internal long OutOf { get; }

    internal bool HasOutOf { get; }

    public bool Equals(LedgerAmount other) =>
        Quantity == other.Quantity && OutOf == other.OutOf && HasOutOf == other.HasOutOf;

    public override bool Equals(object? obj) => obj is LedgerAmount other && Equals(other);

    public override int GetHashCode() =>
        KeyHash.OfNumber(unchecked(Quantity + (OutOf * 31) + (HasOutOf ? 1 : 0)));

    public int CompareTo(LedgerAmount other)
    {
        int order = HasOutOf.CompareTo(other.HasOutOf);
        order = order != 0 ? order : Quantity.CompareTo(other.Quantity);
        return order != 0 ? order : OutOf.CompareTo(other.OutOf);
    }
}
