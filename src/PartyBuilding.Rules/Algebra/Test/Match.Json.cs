using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace PartyBuilding.Rules;

/// <content>The form in a document: every key is an attribute, its value what the attribute must be.</content>
public sealed partial class Match
{
    internal static Match Read(JsonFields fields)
    {
        var pairs = fields.Rest()
            .Select(at => new KeyValuePair<string, Comparison>(at.Key, ReadValue(at)))
            .ToArray();
        if (pairs.Length == 0 && !fields.IsUnclear)
        {
            fields.At.Report(RulesFindings.EmptyCondition);
        }

        return new Match(pairs);
    }

    internal override JsonItem ToJson() => Pairs.Select(p => p.Key).Distinct(StringComparer.Ordinal).Count() == Pairs.Count
        ? base.ToJson()
        : InParts().MarkedLike(this).ToJson();

    private protected override void WriteBody(JsonMap map)
    {
        foreach (var pair in Pairs)
        {
            map.Add(pair.Key, pair.Value.IsPlain ? pair.Value.ValueToJson() : pair.Value.WriteTo(new JsonMap()));
        }
    }

    private static Comparison ReadValue(JsonCursor at)
    {
        if (at.Kind != JsonValueKind.Object)
        {
            return Comparison.ReadIs(at);
        }

        var fields = at.Object();
        var comparison = Comparison.Need(fields);
        fields.Close();
        return comparison;
    }

    // A key stands once in an object: two comparisons of one attribute are two conditions.
    internal Logic InParts() => All(Pairs.Select(p => (Condition)new Match(new[] { p })).ToArray());
}
