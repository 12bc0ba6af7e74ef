using System.Numerics;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>What the arithmetic of the library is measured against: the quotient in whole numbers without bound.</summary>
internal static class RoundedQuotient
{
    internal static decimal Of(decimal numerator, decimal denominator, Rounding rounding)
    {
        (BigInteger top, BigInteger bottom) = (Scaled(numerator), Scaled(denominator));
        top *= BigInteger.Pow(10, rounding.Digits);
        BigInteger whole = BigInteger.DivRem(BigInteger.Abs(top), BigInteger.Abs(bottom), out BigInteger rest);
        int half = (2 * rest).CompareTo(BigInteger.Abs(bottom));
        bool isUp = rounding.Mode switch
        {
            RoundingMode.TowardZero => false,
            RoundingMode.AwayFromZero => !rest.IsZero,
            RoundingMode.Half => half >= 0,
            _ => half > 0 || (half == 0 && !whole.IsEven),
        };
        whole = (whole + (isUp ? 1 : 0)) * top.Sign * bottom.Sign;
        return (decimal)whole / (decimal)BigInteger.Pow(10, rounding.Digits);
    }

    /// <summary>The value times 10 to the 28th, a whole number.</summary>
    private static BigInteger Scaled(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        BigInteger digits = unchecked((uint)bits[0] + ((BigInteger)(uint)bits[1] << 32) + ((BigInteger)(uint)bits[2] << 64));
        int scale = (bits[3] >> 16) & 0xFF;
        return digits * BigInteger.Pow(10, 28 - scale) * (bits[3] < 0 ? -1 : 1);
    }
}
