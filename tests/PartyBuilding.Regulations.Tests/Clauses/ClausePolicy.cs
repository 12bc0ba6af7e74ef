using System.Text.RegularExpressions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Regulations.Tests.Clauses;

/// <summary>A policy of a few clauses, such as regulations have them everywhere: a test writes the names and the lines, this adds the head.</summary>
/// <remarks>A text in both languages is written <c>"中文|English"</c>.</remarks>
internal static partial class ClausePolicy
{
    private const string Head = """
        {
          "format": 1, "id": "clause", "version": "1", "title": "例|Example", "source": { "issuer": "某机关|A body", "document": "办法|Measures" },
          "effective": { "from": "2000-01-01" }, "rounding": { "digits": 2, "mode": "half" },

        """;

    /// <summary>A policy that judges members by the year unless the lines say otherwise.</summary>
    public static Policy Of(string lines)
    {
        var subject = lines.Contains("\"subject\":", System.StringComparison.Ordinal) ? string.Empty : "\"subject\": \"member\", ";
        var period = lines.Contains("\"period\": \"", System.StringComparison.Ordinal) && !lines.Contains("\"take\"", System.StringComparison.Ordinal)
            ? string.Empty
            : "\"period\": \"year\", ";
        var policy = PolicyReader.ReadText(InBothLanguages().Replace(Head + subject + period + lines + "}", """{ "zh-CN": "$1", "en": "$2" }""")).ValueOrThrow();
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            _ = PolicyText.Render(policy, language);
        }

        return policy;
    }

    [GeneratedRegex("\"([^\"|]*)\\|([^\"|]*)\"")]
    private static partial Regex InBothLanguages();
}
