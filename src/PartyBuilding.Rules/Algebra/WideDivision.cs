using System.Numerics;

namespace PartyBuilding.Rules;

/// <summary>Quotients of numbers with so many digits that a decimal cannot hold what is between: the same results, more slowly.</summary>
internal static class WideDivision
{
    /// <summary>Whether decimals hold every product on the way to the quotient, with the digits that it is rounded to.</summary>
    internal static bool IsNeedless(decimal numerator, decimal denominator) =>
        numerator is < 1_000_000_000m and > -1_000_000_000m && DecimalScale.Of(numerator) <= 6
        && denominator is < 100_000_000m and >= 0.01m && DecimalScale.Of(denominator) <= 6;

    /// <summary>The quotient, rounded once. The denominator is above zero.</summary>
    internal static decimal Divide(decimal numerator, decimal denominator, Rounding rounding)
    {
        var scale = DecimalScale.Of(denominator) + rounding.Digits - DecimalScale.Of(numerator);
        var top = Coefficient(numerator) * BigInteger.Pow(10, scale > 0 ? scale : 0);
        var bottom = Coefficient(denominator) * BigInteger.Pow(10, scale < 0 ? -scale : 0);
        var whole = BigInteger.DivRem(top, bottom, out var rest);
        var half = (BigInteger.Abs(rest) * 2).CompareTo(bottom);
        var isAway = !rest.IsZero && rounding.Mode switch
        {
            RoundingMode.TowardZero => false,
            RoundingMode.AwayFromZero => true,
            RoundingMode.Half => half >= 0,
            _ => half > 0 || (half == 0 && !whole.IsEven),
        };
        whole += isAway ? top.Sign : 0;
        return Exact.Trim((decimal)whole * new decimal(1, 0, 0, false, (byte)rounding.Digits));
    }

    private static BigInteger Coefficient(decimal value)
    {
        var bits = decimal.GetBits(value);
        var size = unchecked(((BigInteger)(uint)bits[2] << 64) + ((ulong)(uint)bits[1] << 32) + (uint)bits[0]);
        return value < 0m ? -size : size;
    }
}
