using System.Collections.Generic;
using System.Linq;
using System.Text;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Says what a policy says, in one language.</summary>
internal sealed class Speech
{
    private static readonly Speech Chinese = new Speech(Language.Chinese, ChineseSayings.Texts);
    private static readonly Speech English = new Speech(Language.English, EnglishSayings.Texts);
    private readonly IReadOnlyDictionary<Saying, string> texts;

    private Speech(Language language, IReadOnlyDictionary<Saying, string> texts)
    {
        Language = language;
        this.texts = texts;
    }

    internal Language Language { get; }

    internal static Speech Of(Language language) => ReferenceEquals(language, Language.Chinese) ? Chinese : English;

    internal string Text(LocalizedText text) => text.In(Language);

    /// <summary>The values that are not empty, with the separator between them and a blank where a figure meets Chinese.</summary>
    internal string Join(Saying separator, IEnumerable<string> values)
    {
        var between = texts[separator];
        var text = new StringBuilder();
        foreach (var value in values.Where(v => v.Length > 0))
        {
            if (text.Length > 0)
            {
                text.Append(between);
                if (IsFigure(value[0]) && IsIdeograph(between[between.Length - 1]))
                {
                    text.Append(' ');
                }
            }

            text.Append(value);
        }

        return text.ToString();
    }

    /// <summary>The text with its places filled. A blank stands between a figure and Chinese, none between two Chinese characters.</summary>
    internal string Say(Saying saying, params string[] values)
    {
        var template = texts[saying];
        var text = new StringBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] != '{')
            {
                var isBlank = template[i] == ' ' && template.Length > i + 1;
                var next = !isBlank ? ' ' : template[i + 1] == '{' ? FirstOf(values[template[i + 2] - '0']) : template[i + 1];
                if (!isBlank || !IsWide(text) || !IsWide(next))
                {
                    text.Append(template[i]);
                }

                continue;
            }

            var value = values[template[i + 1] - '0'];
            if (IsFigure(FirstOf(value)) && text.Length > 0 && IsIdeograph(text[text.Length - 1]))
            {
                text.Append(' ');
            }

            text.Append(value);
            i += 2;
            if (i + 1 < template.Length && IsIdeograph(template[i + 1]) && text.Length > 0 && (IsFigure(text[text.Length - 1]) || text[text.Length - 1] == '%'))
            {
                text.Append(' ');
            }
        }

        return text.ToString();
    }

    private static char FirstOf(string value) => value.Length == 0 ? ' ' : value[0];

    private static bool IsFigure(char c) => c >= '0' && c <= '9';

    private static bool IsIdeograph(char c) => c >= '\u4E00' && c <= '\u9FFF';

    private static bool IsWide(StringBuilder text) => text.Length > 0 && IsWide(text[text.Length - 1]);

    // Chinese opening quotes count as wide here, though a terminal may show them narrow.
    private static bool IsWide(char c) => c >= '\u2E80' || c == '\u201C' || c == '\u201D';
}
