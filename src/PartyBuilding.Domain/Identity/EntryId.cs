using System;

namespace PartyBuilding.Domain;

/// <summary>The application's own key of one entry: a record or a review (记录编号).</summary>
/// <remarks>A key has 1 to 255 characters, so that derived ones fit, without white space or control characters and is compared ordinally. <c>default</c> is none.</remarks>
public readonly record struct EntryId : IComparable<EntryId>
{
    private readonly string? _key;

    private EntryId(string key) => _key = key;

    /// <summary>The key as the application gave it.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public string Key => Keys.OrThrow(_key, nameof(EntryId));

    /// <summary>Whether this is <c>default</c> and stands for no entry.</summary>
    public bool IsNone => _key is null;

    /// <summary>The entry with this key.</summary>
    /// <exception cref="ArgumentException">The key breaks a rule named above.</exception>
    public static EntryId Of(string key) => new(Keys.CheckEntry(key, nameof(key)));

    /// <summary>An entry whose key was checked before.</summary>
    internal static EntryId Restore(string key) => new(key);

    /// <summary>The entry with this number as its key.</summary>
    public static EntryId Of(long key) => new(Keys.Text(key));

    /// <summary>The entry with this key, written as 36 lower-case characters.</summary>
    /// <exception cref="ArgumentException">The key is the empty Guid.</exception>
    public static EntryId Of(Guid key) => new(Keys.Check(key, nameof(key)));

    /// <summary>The entry for one part of one revision of a source, written <c>{source}@{revision}/{part}</c>.</summary>
    /// <remarks>
    /// Where a ledger holds several revisions of a source, the parts of the highest stand and the others are history.
    /// An '@' in the source is written <c>%40</c>, and a '%' there <c>%25</c>.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The revision is below 0.</exception>
    /// <exception cref="ArgumentException">Source or part is empty, or the whole breaks a rule named above.</exception>
    public static EntryId Derived(string source, int revision, string part)
    {
        Keys.CheckEntry(source, nameof(source));
        Keys.CheckEntry(part, nameof(part));
        return revision >= 0
            ? Of($"{DerivedEntry.Escape(source)}@{Keys.Text(revision)}/{part}")
            : throw new ArgumentOutOfRangeException(nameof(revision), revision, "A revision is 0 or above.");
    }

    /// <summary>Shorter keys first, then ordinal.</summary>
    public int CompareTo(EntryId other) => Keys.Compare(_key, other._key);

    /// <summary>The key, or "(none)".</summary>
    public override string ToString() => _key ?? Keys.None;

    /// <summary>Whether the left key stands before the right one.</summary>
    public static bool operator <(EntryId left, EntryId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left key stands after the right one.</summary>
    public static bool operator >(EntryId left, EntryId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left key stands before the right one or equals it.</summary>
    public static bool operator <=(EntryId left, EntryId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left key stands after the right one or equals it.</summary>
    public static bool operator >=(EntryId left, EntryId right) => left.CompareTo(right) >= 0;
}
