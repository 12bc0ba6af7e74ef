using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Says phrases in one language.</summary>
internal sealed class Wording
{
    private static readonly Wording Chinese = new Wording(Language.Chinese, ChineseWording.Texts);
    private static readonly Wording English = new Wording(Language.English, EnglishWording.Texts);
    private const string Between = "…";
    private static readonly string Highest = Between + Exact.Text(Exact.Largest);
    private static readonly string Lowest = Exact.Text(-Exact.Largest) + Between;
    private readonly IReadOnlyDictionary<Phrase, string> texts;

    private Wording(Language language, IReadOnlyDictionary<Phrase, string> texts)
    {
        Language = language;
        this.texts = texts;
    }

    internal Language Language { get; }

    internal static Wording Of(Language language) => ReferenceEquals(language, Language.Chinese) ? Chinese : English;

    internal string Say(Phrase phrase) => texts[phrase];

    internal string Say(Phrase phrase, params string[] values) =>
        string.Format(CultureInfo.InvariantCulture, texts[phrase], values.ToArray<object>());

    /// <summary>The non-empty texts, with the separator of a list or of clauses between them.</summary>
    internal string Join(Phrase separator, IEnumerable<string> values) =>
        string.Join(Say(separator), values.Where(v => v.Length > 0));

    /// <summary>A number, or the least and the most with an ellipsis between; an end that nothing bounds is left out.</summary>
    internal static string Range(Fraction low, Fraction high) => low == high ? low.ToString() : Open(low + Between + high);

    /// <summary>An interval as it is written, without the ends that nothing bounds; a question mark where both are.</summary>
    internal static string Open(string range)
    {
        var text = range.StartsWith(Lowest, System.StringComparison.Ordinal) ? range.Remove(0, Lowest.Length).Insert(0, Between) : range;
        text = text.EndsWith(Highest, System.StringComparison.Ordinal) ? text.Remove(text.Length - Highest.Length).Insert(text.Length - Highest.Length, Between) : text;
        return text == Between ? "?" : text;
    }

    internal static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
