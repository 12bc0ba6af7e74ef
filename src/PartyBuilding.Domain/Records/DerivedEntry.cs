using System;
using System.Globalization;

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
    internal static bool TryParse(EntryId entry, out DerivedEntry derived)
    {
        derived = default;
        string key = entry.Key;
        int at = key.IndexOf('@', 0);
        int slash = at <= 0 ? -1 : key.IndexOf('/', at);
        if (slash < 0 || slash == key.Length - 1)
        {
            return false;
        }

        // A revision is written in one way only: "01" is not a revision.
        string digits = key.Substring(at + 1, slash - at - 1);
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int revision)
            || revision.ToString(CultureInfo.InvariantCulture) != digits)
        {
            return false;
        }

        derived = new DerivedEntry(key.Substring(0, at), revision);
        return true;
    }

    /// <summary>Whether both come from one source, and the right one from an earlier revision.</summary>
    internal static bool IsLaterRevision(EntryId later, EntryId earlier) =>
        HasMark(later.Key) && HasMark(earlier.Key)
        && TryParse(later, out DerivedEntry left) && TryParse(earlier, out DerivedEntry right)
        && string.Equals(left.Source, right.Source, StringComparison.Ordinal)
        && left.Revision > right.Revision;
}
