using System;

namespace PartyBuilding.Domain;

/// <summary>Exact conversion between decimals and whole millionths.</summary>
internal static class Millionths
{
    internal const long One = 1_000_000;

    /// <summary>The greatest quantity, either way: the square of a million.</summary>
    internal const decimal Limit = 1_000_000_000_000m;

    /// <summary>Whether a number of an attribute or a fact has at most twelve decimals and lies within 10^15 either way.</summary>
    internal static bool IsHeld(decimal number) => Math.Abs(number) <= 1_000_000_000_000_000m && Decimals(number) <= 12;

    /// <summary>False when the value lies beyond the limit or has more than six decimals.</summary>
    internal static bool TryOf(decimal value, out long millionths)
    {
        millionths = 0;
        if (value > Limit || value < -Limit)
        {
            return false;
        }

        long whole = decimal.ToInt64(value);
        if (new decimal(whole) == value)
        {
            millionths = whole * One;
            return true;
        }

        decimal scaled = value * One;
        millionths = decimal.ToInt64(scaled);
        return new decimal(millionths) == scaled;
    }

    /// <summary>The decimal without trailing zeros.</summary>
    internal static decimal ToDecimal(long millionths)
    {
        if (millionths % One == 0)
        {
            return millionths / One;
        }

        long digits = Math.Abs(millionths);
        byte scale = 6;
        while (digits % 10 == 0)
        {
            digits /= 10;
            scale--;
        }

        return unchecked(new decimal((int)digits, (int)(digits >> 32), 0, millionths < 0, scale));
    }

    /// <summary>The same number in its shortest form, so that 1.50 and 1.5 are one value.</summary>
    internal static decimal WithoutTrailingZeros(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>Decimals of a number that has no trailing zeros.</summary>
    internal static int Decimals(decimal value) => (decimal.GetBits(value)[3] >> 16) & 0xFF;
}
