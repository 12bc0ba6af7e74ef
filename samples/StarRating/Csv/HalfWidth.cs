using System.Linq;

namespace PartyBuilding.Samples.StarRating.Csv;

/// <summary>Full-width letters, digits and signs, as a Chinese input method types them: ２０２５－０３－０８ for 2025-03-08.</summary>
internal static class HalfWidth
{
    private const int Distance = '\uFF01' - '!';

    /// <summary>The text with half-width signs instead.</summary>
    internal static string Of(string text) => new([.. text.Select(Of)]);

    /// <summary>Whether the text is plain ASCII but for being typed full-width; Chinese text with full-width brackets is not.</summary>
    internal static bool WasMeant(string text) => text.Any(c => c > '\u007F') && Of(text).All(c => c <= '\u007F');

    private static char Of(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - Distance) : c == '\u3000' ? ' ' : c;
}
