namespace PartyBuilding.Rules;

/// <summary>Bounds that stand in the document as a number.</summary>
internal static class FixedBounds
{
    /// <summary>What is compared with where it is a literal and one side of a comparison, not one number alone; null otherwise.</summary>
    internal static decimal? FixedBound(this Comparison comparison) =>
        comparison is { Bound: Literal { Factor: null } bound, Kind: not ComparisonKind.Is } ? bound.Numerator / bound.Denominator : null;
}
