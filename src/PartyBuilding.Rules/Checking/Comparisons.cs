using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Whether a comparison fits what is compared.</summary>
internal static class Comparisons
{
    internal static IEnumerable<Finding> Of(Site site, string suffix, string name, Meaning meaning, Comparison comparison)
    {
        if (meaning.Kind == NameKind.Unknown)
        {
            return Enumerable.Empty<Finding>();
        }

        var needs = comparison.Codes.Count > 0 ? ValueType.Code : comparison.Flag is not null ? ValueType.Flag : ValueType.Number;
        return Fits(meaning.Type, needs)
            ? Declared(site, suffix, name, meaning, comparison.Codes)
            : new[] { WrongType(site, suffix, name, meaning.Type, needs) };
    }

    /// <summary>Codes that the name cannot have.</summary>
    internal static IEnumerable<Finding> Declared(Site site, string suffix, string name, Meaning meaning, IReadOnlyList<string> codes)
    {
        if (meaning.Codes is null)
        {
            return Enumerable.Empty<Finding>();
        }

        return codes
            .Where(code => !meaning.Codes.Contains(code))
            .Select(code => site.Finds(RulesFindings.ValueNotDeclared, suffix)
                .With("name", name)
                .With("value", code)
                .With("declared", string.Join(", ", meaning.Codes)));
    }

    internal static Finding WrongType(Site site, string suffix, string name, ValueType type, ValueType wanted) =>
        site.Finds(RulesFindings.WrongType, suffix).With("name", name).With("type", TypeTitles.Of(type)).With("wanted", TypeTitles.Of(wanted));

    /// <summary>Dates and references are compared as text with codes, dates as days with numbers.</summary>
    private static bool Fits(ValueType type, ValueType needs) =>
        type == needs || type == ValueType.Date && needs != ValueType.Flag || type == ValueType.Reference && needs == ValueType.Code;
}
