using System;

namespace PartyBuilding.Rules;

/// <summary>Digits and mode of a rounding. Immutable.</summary>
public sealed partial class Rounding : IEquatable<Rounding>
{
    /// <summary>The most digits after the point that a value may have.</summary>
    public const int MostDigits = 12;

    private Rounding(int digits, RoundingMode mode)
    {
        Digits = digits;
        Mode = mode;
    }

    /// <summary>Digits after the point, 0 to 12.</summary>
    public int Digits { get; }

    /// <summary>What happens to the rest.</summary>
    public RoundingMode Mode { get; }

    /// <summary>A rounding to so many digits after the point.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The digits are not 0 to 12.</exception>
    public static Rounding To(int digits, RoundingMode mode) =>
        digits < 0 || digits > MostDigits
            ? throw new ArgumentOutOfRangeException(nameof(digits), digits, "Digits must be 0 to 12.")
            : new Rounding(digits, mode);

    /// <inheritdoc/>
    public bool Equals(Rounding? other) => other is not null && Digits == other.Digits && Mode == other.Mode;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Rounding);

    /// <inheritdoc/>
    public override int GetHashCode() => Digits * 4 + (int)Mode;

    /// <summary>Digits and mode, as in <c>2 Half</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Digits} {Mode}");
}
