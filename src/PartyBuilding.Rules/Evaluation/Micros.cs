namespace PartyBuilding.Rules;

/// <summary>
/// Numbers with at most six digits after the point as whole millionths. Adding and comparing them is many times faster than in
/// decimals, and as exact: what does not fit overflows, and is taken in decimals instead.
/// </summary>
internal static class Micros
{
    internal const long One = 1_000_000;

    /// <summary>The millionths of a number; false where it has more digits, or is too large to be worth it.</summary>
    internal static bool TryOf(decimal value, out long micros)
    {
        micros = 0;
        if (value > One * 1000m || value < One * -1000m)
        {
            return false;
        }

        var scaled = value * One;
        micros = (long)scaled;
        return micros == scaled;
    }

    /// <summary>The number of so many millionths, without needless digits.</summary>
    internal static decimal Decimal(long micros)
    {
        var whole = micros / One;
        if (whole * One == micros)
        {
            return whole;
        }

        var hundredths = micros / 10_000;
        return hundredths * 10_000 == micros ? Of(hundredths, 2) : Of(micros, 6);
    }

    private static decimal Of(long units, byte digits)
    {
        var size = units < 0 ? -units : units;
        return new decimal(unchecked((int)size), unchecked((int)(size >> 32)), 0, units < 0, digits);
    }
}
