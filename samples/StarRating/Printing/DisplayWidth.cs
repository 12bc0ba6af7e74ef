using System.Linq;
using System.Text;

namespace PartyBuilding.Samples.StarRating.Printing;

/// <summary>How many columns of a terminal a text takes: full-width characters take two.</summary>
internal static class DisplayWidth
{
    // First and last of each block that is wide: Hangul, CJK with its punctuation and kana, full-width forms, and the planes beyond.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x20000, 0x3FFFD),
    ];

    internal static int Of(string text) => text.EnumerateRunes().Sum(Of);

    internal static string Pad(string text, int width, bool right)
    {
        string blanks = new(' ', System.Math.Max(0, width - Of(text)));
        return right ? blanks + text : text + blanks;
    }

    private static int Of(Rune rune) => Wide.Any(block => rune.Value >= block.First && rune.Value <= block.Last) ? 2 : 1;
}
