using System;

namespace PartyBuilding.Domain;

/// <summary>The parts of an entry id of the form <c>{source}@{revision}/{part}</c>.</summary>
internal readonly struct DerivedEntry
{
    private DerivedEntry(string source, int revision)
    {
        Source = source;
        Revision = revision;
    }

    internal string Source { get; }

    internal int Revision { get; }

    /// <summary>The source without the mark, so that the first mark ends it.</summary>
    internal static string Escape(string source) => string.Join("%40", string.Join("%25", source.Split('%')).Split('@'));

    /// <summary>Whether the text has the mark between source and revision.</summary>
    internal static bool HasMark(string text) => text.IndexOf('@', 0) >= 0;

    /// <summary>False when the id has another form.</summary>
    internal static bool TryParse(EntryId entry, out DerivedEntry derived) => TryParse(entry, string.Empty, out derived);

    /// <summary>The same, where the source is often the one before: its text is then used again.</summary>
    internal static bool TryParse(EntryId entry, string before, out DerivedEntry derived)
    {
        derived = default;
        string key = entry.Key;
        int at = key.IndexOf('@', 0);
        int slash = at <= 0 ? -1 : key.IndexOf('/', at);
        if (slash < 0 || slash == key.Length - 1 || !IsRevision(key, at + 1, slash, out int revision))
        {
            return false;
        }

        bool isSame = before.Length == at && string.CompareOrdinal(before, 0, key, 0, at) == 0;
        derived = new DerivedEntry(isSame ? before : key.Substring(0, at), revision);
        return true;
    }

    /// <summary>Whether both come from one source, and the right one from an earlier revision.</summary>
    internal static bool IsLaterRevision(EntryId later, EntryId earlier) =>
        HasMark(later.Key) && HasMark(earlier.Key)
        && TryParse(later, out DerivedEntry left) && TryParse(earlier, out DerivedEntry right)
        && string.Equals(left.Source, right.Source, StringComparison.Ordinal)
        && left.Revision > right.Revision;

    // A revision is written in one way only: "01" is not a revision.
    private static bool IsRevision(string key, int from, int to, out int revision)
    {
        revision = 0;
        long number = 0;
        if (from == to || to - from > 10 || (key[from] == '0' && to - from > 1))
        {
            return false;
        }

        for (int i = from; i < to; i++)
        {
            if (key[i] is < '0' or > '9')
            {
                return false;
            }

            number = (number * 10) + key[i] - '0';
        }

        revision = number > int.MaxValue ? 0 : (int)number;
        return number <= int.MaxValue;
    }
}
