using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace PartyBuilding.Rules;

/// <content>The form in a document: one comparing key.</content>
public sealed partial class Comparison
{
    /// <summary>The comparison of an object; null when it has none.</summary>
    internal static Comparison? Find(JsonFields fields)
    {
        var found = new List<KeyValuePair<string, Comparison>>();
        foreach (var word in ComparisonWords.All)
        {
            if (fields.Find(word) is JsonCursor at)
            {
                found.Add(new KeyValuePair<string, Comparison>(word, Read(word, at)));
            }
        }

        if (found.Count > 1)
        {
            fields.At.Report(RulesFindings.SeveralOf, "found", string.Join(", ", found.Select(f => f.Key)));
        }

        return found.Count == 0 ? null : found[0].Value;
    }

    /// <summary>The comparison of an object that must have one.</summary>
    internal static Comparison Need(JsonFields fields)
    {
        var found = Find(fields);
        if (found is null && fields.IsObject)
        {
            fields.At.Report(RulesFindings.NoneOf, "allowed", string.Join(", ", ComparisonWords.All));
        }

        return found ?? Is(true);
    }

    /// <summary>What a value must be: codes, yes or no, or a number.</summary>
    internal static Comparison ReadIs(JsonCursor at) => at.Kind switch
    {
        JsonValueKind.String or JsonValueKind.Array => Is(at.Names()),
        _ when at.Flag() is bool flag => Is(flag),
        _ => WithBound(ComparisonKind.Is, Number.Read(at)),
    };

    /// <summary>Whether the value alone says it: codes, yes or no, or a plain number that must be met.</summary>
    internal bool IsPlain => Kind == ComparisonKind.Is && (Bound is null || Bound is Literal { Denominator: 1m, HasMarks: false });

    internal JsonMap WriteTo(JsonMap map) => map.Add(ComparisonWords.Of(Kind), ValueToJson());

    /// <summary>What is compared with.</summary>
    internal JsonItem ValueToJson() => Codes.Count > 0
        ? JsonItem.OneOrMore(Codes)
        : Flag is bool flag ? JsonItem.Of(flag) : BoundToJson();

    private static Comparison Read(string word, JsonCursor at)
    {
        var kind = (ComparisonKind)Words.IndexOf(ComparisonWords.All, word);
        return kind == ComparisonKind.Is ? ReadIs(at) : WithBound(kind, Number.Read(at));
    }

    // After "is" a text would be read as a code, so that a fraction stands there as the sum of itself.
    private JsonItem BoundToJson() => Kind == ComparisonKind.Is && Bound is Literal { Denominator: not 1m } literal
        ? literal.ToMap(literal.Clause, literal.Title)
        : Bound!.ToJson();
}
