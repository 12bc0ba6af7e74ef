using System;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>Where the digits of a number do not all fit, it is refused and never cut.</summary>
public sealed class ExactTests
{
    private const decimal Finest = 0.000_000_000_001m;

    [Fact]
    public void Product_that_is_too_fine_is_refused_and_not_zero()
    {
        // 10^-12 squared is 10^-24, which fits; its product with 10^-12 is 10^-36, which does not.
        decimal square = Exact.Multiply(Finest, Finest);

        square.Should().NotBe(0m);
        FluentActions.Invoking(() => Exact.Multiply(square, Finest)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => Exact.Multiply(-Finest, square)).Should().Throw<OverflowException>();
    }

    [Fact]
    public void Product_with_zero_is_zero_however_fine_the_other_is()
    {
        decimal square = Exact.Multiply(Finest, Finest);

        Exact.Multiply(square, 0.000_000m).Should().Be(0m);
        Exact.Multiply(0.000_000m, square).Should().Be(0m);
    }

    [Fact]
    public void Sum_of_quotients_with_too_many_digits_is_refused_and_not_rounded()
    {
        // 999,999,999,999,999 / 7 + 10^-12 / 1000 = 999,999,999,999,999,000.000000000007 / 7000: 18 digits and 12 are 30.
        Fraction large = new(999_999_999_999_999m, 7m);
        Fraction fine = new(Finest, 1000m);

        FluentActions.Invoking(() => large.Plus(fine)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => fine.Plus(large.Negated())).Should().Throw<OverflowException>();
    }

    [Fact]
    public void Sum_whose_digits_fit_without_trailing_zeros_is_exact() =>
        // With 20 decimals 10^15 would have 36 digits; 0.25 has two decimals that count.
        Exact.Add(Exact.Largest, 0.250_000_000_000_000_000_00m).Should().Be(1_000_000_000_000_000.25m);
}
