using System;

namespace PartyBuilding.Rules;

/// <summary>An exact number: a decimal, or a quotient that is not yet rounded. The default is zero.</summary>
public readonly struct Fraction : IEquatable<Fraction>
{
    /// <summary>Zero for a decimal. A quotient stays one when its divisor is 1: whether it is rounded does not hang on the data.</summary>
    private readonly decimal denominator;

    /// <summary>A quotient.</summary>
    internal Fraction(decimal numerator, decimal denominator)
    {
        Numerator = numerator;
        this.denominator = denominator;
    }

    /// <summary>The number above the line.</summary>
    public decimal Numerator { get; }

    /// <summary>The number below the line, above zero; 1 for a decimal.</summary>
    public decimal Denominator => denominator == 0m ? 1m : denominator;

    /// <summary>Whether it is a plain decimal, and no quotient.</summary>
    public bool IsDecimal => denominator == 0m;

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    /// <summary>Whether both are different numbers.</summary>
    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Fraction other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Numerator / Denominator).GetHashCode();

    /// <summary>As in <c>6.25</c> or <c>1/3</c>; no trailing zeros.</summary>
    public override string ToString() =>
        Denominator == 1m ? Exact.Text(Numerator) : Exact.Text(Numerator) + "/" + Exact.Text(Denominator);

    internal static Fraction Of(decimal value) => new Fraction(value, 0m);

    /// <summary>The same number below zero, or above it.</summary>
    internal Fraction Negated() => new Fraction(-Numerator, denominator);

    /// <summary>Whether both are the same number in the same form: one half and two quarters are not.</summary>
    internal bool IsSameAs(in Fraction other) => Numerator == other.Numerator && Denominator == other.Denominator;

    internal int CompareTo(Fraction other) => IsDecimal && other.IsDecimal
        ? Numerator.CompareTo(other.Numerator)
        : Exact.Multiply(Numerator, other.Denominator).CompareTo(Exact.Multiply(other.Numerator, Denominator));

    internal Fraction Plus(Fraction other)
    {
        if (IsDecimal && other.IsDecimal)
        {
            return Of(Exact.Add(Numerator, other.Numerator));
        }

        return Denominator == other.Denominator
            ? new Fraction(Exact.Add(Numerator, other.Numerator), Denominator)
            : new Fraction(
                Exact.Add(Exact.Multiply(Numerator, other.Denominator), Exact.Multiply(other.Numerator, Denominator)),
                Exact.Multiply(Denominator, other.Denominator));
    }

    internal Fraction Times(Fraction other) => IsDecimal && other.IsDecimal ? Of(Exact.Multiply(Numerator, other.Numerator)) : new Fraction(
        Exact.Multiply(Numerator, other.Numerator),
        IsDecimal ? other.Denominator : Exact.Multiply(Denominator, other.Denominator));

    /// <summary>The quotient; the divisor is not zero.</summary>
    internal Fraction Over(Fraction divisor)
    {
        var areDecimals = IsDecimal && divisor.IsDecimal;
        var top = areDecimals ? Numerator : Exact.Multiply(Numerator, divisor.Denominator);
        var bottom = areDecimals ? divisor.Numerator : Exact.Multiply(Denominator, divisor.Numerator);
        return bottom < 0m ? new Fraction(-top, -bottom) : new Fraction(top, bottom);
    }

    /// <summary>The decimal, rounded where it is a quotient.</summary>
    internal decimal Land(Rounding? own, Rounding? head)
    {
        if (IsDecimal)
        {
            return own is null ? Numerator : Exact.Round(Numerator, own);
        }

        return Exact.Divide(Numerator, Denominator, own ?? head ?? Fallback);
    }

    /// <summary>Only terminating quotients come here without a rounding: the check of the policy refuses all others.</summary>
    private static Rounding Fallback { get; } = Rounding.To(Rounding.MostDigits, RoundingMode.Half);
}
