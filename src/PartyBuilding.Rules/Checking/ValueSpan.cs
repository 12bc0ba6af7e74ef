using System;

namespace PartyBuilding.Rules;

/// <summary>The lowest and highest value that a number can have; null where nothing bounds it.</summary>
internal readonly struct ValueSpan
{
    internal ValueSpan(decimal? low, decimal? high, bool isWhole = false, int digits = 0, bool mayLack = false)
    {
        Low = low;
        High = high;
        IsWhole = isWhole;
        Digits = digits;
        MayLack = mayLack;
    }

    internal static ValueSpan Open { get; } = new ValueSpan(null, null);

    internal static ValueSpan Count { get; } = new ValueSpan(0m, null, isWhole: true);

    internal decimal? Low { get; }

    internal decimal? High { get; }

    /// <summary>Whether only whole numbers occur.</summary>
    internal bool IsWhole { get; }

    /// <summary>Digits after the point that arise even where all inputs are whole numbers.</summary>
    internal int Digits { get; }

    /// <summary>Whether the number may be left out.</summary>
    internal bool MayLack { get; }

    /// <summary>Whether a bound exceeds what a value can hold.</summary>
    internal bool IsTooLarge => Low < -Exact.Largest || High > Exact.Largest || Low > Exact.Largest || High < -Exact.Largest;

    internal static ValueSpan Of(decimal value)
    {
        var digits = Decimals(value);
        return new ValueSpan(value, value, digits == 0, digits);
    }

    internal static ValueSpan Of(ValueRange? range) => range is null ? Open : new ValueSpan(range.Low, range.High);

    internal static int Decimals(decimal value) => DecimalScale.Of(Exact.Trim(value));

    internal ValueSpan Lacking(bool mayLack = true) => new ValueSpan(Low, High, IsWhole, Digits, mayLack);

    /// <summary>Without the bounds that exceed what a value can hold.</summary>
    internal ValueSpan Tamed() => new ValueSpan(
        Low < -Exact.Largest ? null : Low > Exact.Largest ? Exact.Largest : Low,
        High > Exact.Largest ? null : High < -Exact.Largest ? -Exact.Largest : High,
        IsWhole,
        Math.Min(Digits, Rounding.MostDigits),
        MayLack);

    internal ValueSpan Hull(ValueSpan other) => new ValueSpan(
        Lower(Low, other.Low), Higher(High, other.High), IsWhole && other.IsWhole, Math.Max(Digits, other.Digits), MayLack);

    internal ValueSpan Plus(ValueSpan other) => new ValueSpan(
        Low + other.Low, High + other.High, IsWhole && other.IsWhole, Math.Max(Digits, other.Digits), MayLack);

    /// <summary>At least the floor: the floor moves both bounds up.</summary>
    internal ValueSpan AtLeast(ValueSpan floor) => new ValueSpan(
        Low is null ? floor.Low : floor.Low is null ? Low : Math.Max(Low.Value, floor.Low.Value),
        Higher(High, floor.High),
        IsWhole && floor.IsWhole,
        Math.Max(Digits, floor.Digits),
        MayLack);

    /// <summary>At most the cap: the cap moves both bounds down.</summary>
    internal ValueSpan AtMost(ValueSpan cap) => new ValueSpan(
        Lower(Low, cap.Low),
        High is null ? cap.High : cap.High is null ? High : Math.Min(High.Value, cap.High.Value),
        IsWhole && cap.IsWhole,
        Math.Max(Digits, cap.Digits),
        MayLack);

    internal ValueSpan Times(ValueSpan other)
    {
        var corners = new[]
        {
            Corner.Of(Low, -1, other.Low, -1),
            Corner.Of(Low, -1, other.High, 1),
            Corner.Of(High, 1, other.Low, -1),
            Corner.Of(High, 1, other.High, 1),
        };
        return new ValueSpan(Corner.Lowest(corners), Corner.Highest(corners), IsWhole && other.IsWhole, Digits + other.Digits, MayLack);
    }

    /// <summary>The sum of at least and at most so many such values; null is any number of them.</summary>
    internal ValueSpan Repeated(decimal least, decimal? most) => new ValueSpan(
        Low is null ? null : Low < 0m ? Often(Low.Value, most) : Often(Low.Value, least),
        High is null ? null : High > 0m ? Often(High.Value, most) : Often(High.Value, least),
        IsWhole,
        Digits,
        MayLack);

    /// <summary>The quotient by values above zero; open where the divisor may be near zero.</summary>
    internal ValueSpan Over(ValueSpan divisor)
    {
        if (divisor.Low is null || divisor.Low <= 0m)
        {
            return new ValueSpan(Low >= 0m && divisor.Low >= 0m ? 0m : null, High <= 0m && divisor.Low >= 0m ? 0m : null);
        }

        var over = new ValueSpan(divisor.High is null ? 0m : 1m / divisor.High.Value, 1m / divisor.Low.Value);
        var quotient = new ValueSpan(Low, High).Times(over);
        return new ValueSpan(Steady(quotient.Low), Steady(quotient.High));
    }

    internal ValueSpan Rounded(Rounding rounding) =>
        new ValueSpan(Round(Low, rounding), Round(High, rounding), rounding.Digits == 0, Math.Min(Digits, rounding.Digits), MayLack);

    private static decimal? Often(decimal value, decimal? times) => times is null ? value == 0m ? 0m : null : Corner.Product(value, times.Value);

    private static decimal? Lower(decimal? left, decimal? right) => left is null || right is null ? null : Math.Min(left.Value, right.Value);

    private static decimal? Higher(decimal? left, decimal? right) => left is null || right is null ? null : Math.Max(left.Value, right.Value);

    private static decimal? Round(decimal? bound, Rounding rounding) =>
        bound is decimal value && Math.Abs(value) < 1_000_000_000m ? Exact.Round(Steady(value)!.Value, rounding) : bound;

    /// <summary>Takes away the last digits of a quotient, so that three thirds are one.</summary>
    private static decimal? Steady(decimal? value) =>
        value is decimal bound && Math.Abs(bound) < 1_000_000_000m ? decimal.Round(bound, 15) : value;
}
