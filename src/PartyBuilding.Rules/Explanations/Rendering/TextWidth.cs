using System;

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

    internal static string PadRight(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    internal static string PadLeft(string text, int width) => new string(' ', Math.Max(0, width - Of(text))) + text;
}
