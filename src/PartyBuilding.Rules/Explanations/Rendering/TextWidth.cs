using System;
using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>How many columns a text takes where Chinese characters take two.</summary>
internal static class TextWidth
{
    internal static int Of(string text)
    {
        var width = 0;
        foreach (var c in text)
        {
            // Each half of a surrogate pair takes one: the characters beyond the basic plane are wide.
            width += (c >= '\u1100' && c <= '\u115F') || (c >= '\u2E80' && c <= '\uA4CF') || (c >= '\uAC00' && c <= '\uD7A3')
                || (c >= '\uF900' && c <= '\uFAFF') || (c >= '\uFE30' && c <= '\uFE6F') || (c >= '\uFF00' && c <= '\uFF60') ? 2 : 1;
        }

        return width;
    }

    /// <summary>The text in lines of at most this width, broken at blanks where there are some.</summary>
    internal static IReadOnlyList<string> Break(string text, int width)
    {
        var lines = new List<string>();
        var rest = text;
        while (Of(rest) > width)
        {
            var fits = Fitting(rest, width);
            var blank = rest.LastIndexOf(' ', fits);
            var end = blank > 0 ? blank : fits;
            lines.Add(rest.Substring(0, end).TrimEnd(' '));
            rest = rest.Substring(end).TrimStart(' ');
        }

        lines.Add(rest);
        return lines;
    }

    internal static string PadRight(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    internal static string PadLeft(string text, int width) => new string(' ', Math.Max(0, width - Of(text))) + text;

    /// <summary>How many characters from the start fit; one at least, and no half of one.</summary>
    private static int Fitting(string text, int width)
    {
        var end = 1;
        while (end < text.Length && Of(text.Substring(0, end + 1)) <= width)
        {
            end++;
        }

        return char.IsHighSurrogate(text[end - 1]) && end < text.Length ? end + 1 : end;
    }
}
