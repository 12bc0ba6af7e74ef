using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace PartyBuilding.Samples.StarRating.Csv;

/// <summary>A value of a file as a message repeats it: short, without control characters, and never the number of somebody's identity card.</summary>
internal static partial class Shown
{
    internal static string Of(string value, int longest = 40)
    {
        // Cut with room to spare first, so that no part of a number is left at the end.
        string start = value.Length > 2 * longest ? value[..(2 * longest)] : value;
        string text = new([.. ResidentNumber().Replace(start, "******").Select(c => char.IsControl(c) ? ' ' : c)]);
        return text.Length > longest || start.Length < value.Length ? text[..Math.Min(longest, text.Length)] + "…" : text;
    }

    [GeneratedRegex("[0-9]{17}[0-9Xx]")]
    private static partial Regex ResidentNumber();
}
