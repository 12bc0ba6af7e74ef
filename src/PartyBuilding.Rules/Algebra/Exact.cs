using System.Globalization;

namespace PartyBuilding.Rules;

/// <summary>Exact decimal arithmetic: bounded digits, explicit rounding, one text form.</summary>
internal static class Exact
{
    /// <summary>No value of a policy is larger than this, in either direction.</summary>
    internal const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>The text of a number: invariant, without trailing zeros.</summary>
    internal static string Text(decimal value) => Trim(value).ToString(CultureInfo.InvariantCulture);

    /// <summary>The same value without trailing zeros, so that equal values have equal bytes.</summary>
    internal static decimal Trim(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>The quotient, rounded once, as said.</summary>
    /// <remarks>The 28 digits of a decimal quotient can sit on a half without being one, so the rest is compared exactly.</remarks>
    internal static decimal Divide(decimal numerator, decimal denominator, Rounding rounding)
    {
        if (denominator < 0m)
        {
            numerator = -numerator;
            denominator = -denominator;
        }

        if (WholeDivision.TryDivide(numerator, denominator, rounding, out var quotient))
        {
            return quotient;
        }

        if (!WideDivision.IsNeedless(numerator, denominator))
        {
            return WideDivision.Divide(numerator, denominator, rounding);
        }

        var unit = Unit(rounding.Digits);
        var scaled = Multiply(numerator, 1m / unit);
        var whole = decimal.Truncate(scaled / denominator);
        var rest = scaled - whole * denominator;
        // The truncated quotient may be off by one where the 28-digit quotient was rounded up to a whole number.
        while (rest != 0m && (rest < 0m) != (scaled < 0m))
        {
            whole += rest < 0m == (denominator < 0m) ? 1m : -1m;
            rest = scaled - whole * denominator;
        }

        return Trim((whole + Step(whole, System.Math.Abs(rest), denominator, scaled < 0m, rounding.Mode)) * unit);
    }

    /// <summary>The value rounded, as said.</summary>
    internal static decimal Round(decimal value, Rounding rounding) => rounding.Mode switch
    {
        RoundingMode.Half => decimal.Round(value, rounding.Digits, System.MidpointRounding.AwayFromZero),
        RoundingMode.HalfEven => decimal.Round(value, rounding.Digits, System.MidpointRounding.ToEven),
        _ => Divide(value, 1m, rounding),
    };

    /// <summary>The product, or an <see cref="System.OverflowException"/> where its digits do not all fit.</summary>
    internal static decimal Multiply(decimal left, decimal right)
    {
        var product = left * right;
        // A decimal drops digits silently when a product does not fit: its scale is then smaller than the factors' together.
        var scale = DecimalScale.Of(left) + DecimalScale.Of(right);
        if (DecimalScale.Of(product) != scale && left != 0m && right != 0m)
        {
            // Trailing zeros take room too: without them the product may fit.
            var trimmedLeft = Trim(left);
            var trimmedRight = Trim(right);
            product = trimmedLeft * trimmedRight;
            if (DecimalScale.Of(product) != DecimalScale.Of(trimmedLeft) + DecimalScale.Of(trimmedRight))
            {
                throw new System.OverflowException("A product has more digits than a value can hold.");
            }
        }

        return product;
    }

    /// <summary>The sum, or an <see cref="System.OverflowException"/> where its digits do not all fit.</summary>
    internal static decimal Add(decimal left, decimal right)
    {
        var sum = left + right;
        // As with a product, digits that do not fit are dropped silently, and trailing zeros take room.
        if (!IsAsFineAs(sum, left, right))
        {
            var trimmedLeft = Trim(left);
            var trimmedRight = Trim(right);
            sum = trimmedLeft + trimmedRight;
            if (!IsAsFineAs(sum, trimmedLeft, trimmedRight))
            {
                throw new System.OverflowException("A sum has more digits than a value can hold.");
            }
        }

        return sum;
    }

    /// <summary>The value itself, or an <see cref="System.OverflowException"/> where it is larger than values may be.</summary>
    internal static decimal Bounded(decimal value) => value <= Largest && value >= -Largest
        ? value
        : throw new System.OverflowException("A value is larger than values may be.");

    /// <summary>The value itself, or an <see cref="System.OverflowException"/> where it is larger or finer than values may be.</summary>
    internal static decimal Kept(decimal value) =>
        DecimalScale.Of(value) <= Rounding.MostDigits || DecimalScale.Of(Trim(value)) <= Rounding.MostDigits
            ? Bounded(value)
            : throw new System.OverflowException("A value has more decimals than values may have.");

    private static bool IsAsFineAs(decimal sum, decimal left, decimal right) =>
        DecimalScale.Of(sum) >= DecimalScale.Of(left) && DecimalScale.Of(sum) >= DecimalScale.Of(right);

    private static decimal Step(decimal whole, decimal rest, decimal denominator, bool negative, RoundingMode mode)
    {
        if (rest == 0m)
        {
            return 0m;
        }

        var away = mode switch
        {
            RoundingMode.TowardZero => false,
            RoundingMode.AwayFromZero => true,
            RoundingMode.Half => rest >= denominator - rest,
            _ => rest > denominator - rest || (rest == denominator - rest && whole % 2m != 0m),
        };
        return !away ? 0m : negative ? -1m : 1m;
    }

    private static decimal Unit(int digits) => new decimal(1, 0, 0, false, (byte)digits);
}
