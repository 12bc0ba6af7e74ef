using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <content>The form in a document: codes as keys, titles as values.</content>
public sealed partial class Term
{
    internal static Term[] ReadAll(JsonCursor? at)
    {
        if (at is null || at.IsMissing)
        {
            return System.Array.Empty<Term>();
        }

        var fields = at.Object();
        var terms = fields.All().Select(term => new Term(term.KeyAsCode(), LocalizedTextJson.Read(term))).ToArray();
        if (terms.Length == 0 && fields.IsObject)
        {
            at.Report(RulesFindings.EmptyList);
        }

        return terms;
    }

    /// <summary>Null when there are none.</summary>
    internal static JsonMap? ToJson(IReadOnlyList<Term> terms) => terms.Count == 0
        ? null
        : terms.Aggregate(new JsonMap(), (map, term) => map.Add(term.Code, term.Title.ToJson()));
}
