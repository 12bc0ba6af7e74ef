using System.Collections.Generic;
using System.Linq;
using NodaTime.Text;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Whether what stands for a missing value is of the value's type: a word for a number would count as zero.</summary>
internal static class Fallbacks
{
    private const string Path = ".ifMissing";

    internal static IEnumerable<Finding> Of(Site site, Value value, Meaning meaning)
    {
        if (meaning.Kind == NameKind.Unknown)
        {
            return Enumerable.Empty<Finding>();
        }

        var name = value.Policy ?? value.Name;
        var given = Given(value);
        return given is null ? Enumerable.Empty<Finding>()
            : !Fits(value, meaning.Type) ? new[] { WrongType(site, name, meaning, given) }
            : value.FallbackCode is string code ? Comparisons.Declared(site, Path, name, meaning, new[] { code })
            : Enumerable.Empty<Finding>();
    }

    private static bool Fits(Value value, ValueType type) => type switch
    {
        ValueType.Number => value.Fallback is not null,
        ValueType.Flag => value.FallbackFlag is not null,
        ValueType.Date => value.FallbackCode is string day && LocalDatePattern.Iso.Parse(day).Success,
        _ => value.FallbackCode is not null,
    };

    private static LocalizedText? Given(Value value)
    {
        var text = value.FallbackCode ?? (value.FallbackFlag is bool flag ? flag ? "true" : "false" : (value.Fallback as Literal)?.Text);
        return text is not null ? LocalizedText.Of(text, text) : value.Fallback is null ? null : TypeTitles.Of(ValueType.Number);
    }

    private static Finding WrongType(Site site, string name, Meaning meaning, LocalizedText given) =>
        site.Finds(RulesFindings.WrongFallback, Path)
            .With("name", name)
            .With("type", TypeTitles.Of(meaning.Type))
            .With("given", given)
            .With("allowed", meaning.Codes is null ? Allowed(meaning.Type) : string.Join(", ", meaning.Codes));

    private static string Allowed(ValueType type) => type switch
    {
        ValueType.Number => "0, 1.5, \"1/3\", \"10%\"",
        ValueType.Flag => "true, false",
        ValueType.Date => "\"2025-12-31\"",
        _ => "\"code\"",
    };
}
