using System.Numerics;
using FluentAssertions;
using FsCheck.Xunit;
using PartyBuilding.Tests;
using Xunit;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>Quotients are rounded once and exactly, measured against whole numbers without bound.</summary>
[Properties(Arbitrary = [typeof(Draws)])]
public sealed class ExactLaws
{
    [Law]
    public void Quotient_is_rounded_as_said(Draws draws)
    {
        draws = draws.Again();
        for (int i = 0; i < 20; i++)
        {
            decimal numerator = Decimal(draws);
            decimal denominator = Decimal(draws);
            denominator = denominator == 0m ? 7m : System.Math.Abs(denominator);
            Rounding rounding = Mode(draws);
            if (System.Math.Abs(numerator) / Exact.Largest > denominator)
            {
                // A result beyond the limits is refused, not rounded.
                continue;
            }

            Shown(Fraction(numerator, denominator).Land(rounding, null)).Should()
                .Be(Shown(RoundedQuotient.Of(numerator, denominator, rounding)), "{0} / {1} {2}", numerator, denominator, rounding);
        }
    }

    [Law]
    public void Half_is_seen_wherever_it_stands(Draws draws)
    {
        draws = draws.Again();
        for (int i = 0; i < 20; i++)
        {
            // A value that lies on a half of its last digit, as a quotient: (2 k + 1) / (2 × 10^d), times a factor above and below.
            Rounding rounding = Rounding.To(draws.Below(6), Mode(draws).Mode);
            int odd = 2 * (draws.Below(2000) - 1000) + 1;
            decimal factor = draws.Of(1m, 3m, 7m, 0.3m, 999_999.999_999m);
            decimal numerator = odd * factor;
            decimal denominator = 2m * (decimal)BigInteger.Pow(10, rounding.Digits) * factor;

            Shown(Fraction(numerator, denominator).Land(rounding, null)).Should()
                .Be(Shown(RoundedQuotient.Of(numerator, denominator, rounding)), "{0} / {1} {2}", numerator, denominator, rounding);
        }
    }

    [Law]
    public void Decimal_is_rounded_as_said(Draws draws)
    {
        draws = draws.Again();
        for (int i = 0; i < 20; i++)
        {
            decimal value = Decimal(draws);
            Rounding rounding = Mode(draws);

            Shown(Fraction(value, 1m).Land(rounding, null)).Should().Be(Shown(RoundedQuotient.Of(value, 1m, rounding)), "{0} {1}", value, rounding);
        }
    }

    private static Fraction Fraction(decimal numerator, decimal denominator) => new(numerator, denominator);

    private static Rounding Mode(Draws draws) => Rounding.To(
        draws.Below(Rounding.MostDigits + 1),
        draws.Of(RoundingMode.Half, RoundingMode.HalfEven, RoundingMode.TowardZero, RoundingMode.AwayFromZero));

    /// <summary>Any value within the limits: up to 15 digits before the point and 12 after it.</summary>
    private static decimal Decimal(Draws draws)
    {
        BigInteger digits = 0;
        for (int i = draws.Below(7); i >= 0; i--)
        {
            digits = digits * 10_000 + draws.Below(10_000);
        }

        digits %= BigInteger.Pow(10, draws.Of(27, 15, 6, 3));
        int scale = draws.Below(13);
        digits %= BigInteger.Pow(10, 15 + scale);
        decimal value = (decimal)digits / (decimal)BigInteger.Pow(10, scale);
        return draws.OneIn(3) ? -value : value;
    }

    private static string Shown(decimal value) => Exact.Text(value);
}
