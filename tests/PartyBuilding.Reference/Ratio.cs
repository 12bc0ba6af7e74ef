using System;
using System.Numerics;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <summary>An exact number: one whole number over another, as large as they need to be.</summary>
public readonly struct Ratio : IComparable<Ratio>, IEquatable<Ratio>
{
    private readonly BigInteger _bottom;

    public Ratio(BigInteger top, BigInteger bottom)
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(top, bottom) * bottom.Sign;
        Top = top / common;
        _bottom = bottom / common;
    }

    public BigInteger Top { get; }

    public BigInteger Bottom => _bottom.IsZero ? BigInteger.One : _bottom;

    public static Ratio Zero { get; } = new(0, 1);

    public static Ratio One { get; } = new(1, 1);

    public static Ratio Of(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        BigInteger digits = unchecked((new BigInteger((uint)bits[2]) << 64) + (new BigInteger((uint)bits[1]) << 32) + (uint)bits[0]);
        return new Ratio(bits[3] < 0 ? -digits : digits, BigInteger.Pow(10, (bits[3] >> 16) & 0x7F));
    }

    public static Ratio operator +(Ratio a, Ratio b) => new((a.Top * b.Bottom) + (b.Top * a.Bottom), a.Bottom * b.Bottom);

    public static Ratio operator -(Ratio a) => new(-a.Top, a.Bottom);

    public static Ratio operator *(Ratio a, Ratio b) => new(a.Top * b.Top, a.Bottom * b.Bottom);

    public static Ratio operator /(Ratio a, Ratio b) => new(a.Top * b.Bottom, a.Bottom * b.Top);

    public static bool operator <(Ratio a, Ratio b) => a.CompareTo(b) < 0;

    public static bool operator >(Ratio a, Ratio b) => a.CompareTo(b) > 0;

    public static bool operator <=(Ratio a, Ratio b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Ratio a, Ratio b) => a.CompareTo(b) >= 0;

    public static bool operator ==(Ratio a, Ratio b) => a.CompareTo(b) == 0;

    public static bool operator !=(Ratio a, Ratio b) => a.CompareTo(b) != 0;

    public static Ratio Lower(Ratio a, Ratio b) => a <= b ? a : b;

    public static Ratio Higher(Ratio a, Ratio b) => a >= b ? a : b;

    /// <summary>The number, rounded as said; the modes are named by their relation to zero.</summary>
    public Ratio Rounded(int digits, RoundingMode mode)
    {
        BigInteger scale = BigInteger.Pow(10, digits);
        BigInteger whole = BigInteger.DivRem(BigInteger.Abs(Top) * scale, Bottom, out BigInteger rest);
        int half = (rest * 2).CompareTo(Bottom);
        bool isAway = mode switch
        {
            RoundingMode.TowardZero => false,
            RoundingMode.AwayFromZero => !rest.IsZero,
            RoundingMode.Half => half >= 0,
            _ => half > 0 || (half == 0 && !whole.IsEven),
        };
        return new Ratio((whole + (isAway ? 1 : 0)) * Top.Sign, scale);
    }

    /// <summary>Whether so many digits after the point hold it.</summary>
    public bool FitsIn(int digits) => (BigInteger.Pow(10, digits) % Bottom).IsZero;

    public int CompareTo(Ratio other) => (Top * other.Bottom).CompareTo(other.Top * Bottom);

    public bool Equals(Ratio other) => CompareTo(other) == 0;

    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Top, Bottom);

    public override string ToString() => Bottom.IsOne ? Top.ToString() : Top + "/" + Bottom;
}
