using System;

namespace PartyBuilding.Domain;

/// <summary>The application's own key of a member (党员、成员).</summary>
/// <remarks>A key has 1 to 64 ASCII characters without white space or control characters and is compared ordinally; 18 characters that pass the check digit of a resident number (GB 11643) are refused. <c>default</c> is none.</remarks>
public readonly record struct MemberId : IComparable<MemberId>
{
    private readonly string? _key;

    private MemberId(string key) => _key = key;

    /// <summary>The key as the application gave it.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public string Key => Keys.OrThrow(_key, nameof(MemberId));

    /// <summary>Whether this is <c>default</c> and stands for no member.</summary>
    public bool IsNone => _key is null;

    /// <summary>The member with this key.</summary>
    /// <exception cref="ArgumentException">The key breaks a rule named above.</exception>
    public static MemberId Of(string key) => new(Keys.CheckMember(key, nameof(key)));

    /// <summary>The member with this number as its key.</summary>
    /// <exception cref="ArgumentException">The number passes the check digit of a resident number.</exception>
    public static MemberId Of(long key) => new(Keys.CheckMember(Keys.Text(key), nameof(key)));

    /// <summary>The member with this key, written as 36 lower-case characters.</summary>
    /// <exception cref="ArgumentException">The key is the empty Guid.</exception>
    public static MemberId Of(Guid key) => new(Keys.Check(key, nameof(key)));

    /// <summary>Shorter keys first, then ordinal.</summary>
    public int CompareTo(MemberId other) => Keys.Compare(_key, other._key);

    /// <summary>The key, or "(none)".</summary>
    public override string ToString() => _key ?? Keys.None;

    /// <summary>Whether the left key stands before the right one.</summary>
    public static bool operator <(MemberId left, MemberId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left key stands after the right one.</summary>
    public static bool operator >(MemberId left, MemberId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left key stands before the right one or equals it.</summary>
    public static bool operator <=(MemberId left, MemberId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left key stands after the right one or equals it.</summary>
    public static bool operator >=(MemberId left, MemberId right) => left.CompareTo(right) >= 0;
}
