namespace PartyBuilding.Rules;

/// <summary>Weights as people write them.</summary>
internal static class PercentText
{
    /// <summary>As in <c>40%</c>; numbers above one and fractions as they are.</summary>
    internal static string Of(Fraction weight) =>
        weight.IsDecimal && weight.Numerator > 0m && weight.Numerator <= 1m ? Exact.Text(weight.Numerator * 100m) + "%" : weight.ToString();
}
