namespace PartyBuilding.Rules;

/// <summary>The number of digits after the point that a decimal stores, trailing zeros included.</summary>
internal static class DecimalScale
{
#if NET
    internal static int Of(decimal value) => value.Scale;
#else
    internal static int Of(decimal value) => (decimal.GetBits(value)[3] >> 16) & 0xFF;
#endif
}
