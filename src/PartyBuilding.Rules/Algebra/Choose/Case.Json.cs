using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Case
{
    internal static Case[] ReadAll(JsonCursor list, bool comparesOnly) =>
        list.SomeItems().Select(at => Read(at, comparesOnly)).ToArray();

    /// <summary>When it holds: a comparison with an optional side condition, or a condition alone.</summary>
    internal static (Comparison? Comparison, Condition? When) ReadWhen(JsonFields fields, bool comparesOnly)
    {
        var comparison = comparesOnly ? Comparison.Need(fields) : Comparison.Find(fields);
        if (comparison is not null)
        {
            if (!comparesOnly && fields.Find("when") is not null)
            {
                fields.At.Report(RulesFindings.SeveralOf, "found", "when, " + ComparisonWords.Of(comparison.Kind));
            }

            return (comparison, Condition.ReadOrNull(fields.Find("and")));
        }

        var when = fields.Find("when");
        if (when is null && fields.IsObject)
        {
            fields.At.Report(RulesFindings.NoneOf, "allowed", "when, " + string.Join(", ", ComparisonWords.All));
            fields.Find("and");
        }

        return (null, Condition.ReadOrNull(when) ?? Condition.All());
    }

    internal static JsonMap WhenToMap(Comparison? comparison, Condition? when, JsonMap map) => comparison is null
        ? map.Add("when", when?.ToJson())
        : comparison.WriteTo(map).Add("and", when?.ToJson());

    internal static JsonItem ToJson(IReadOnlyList<Case> cases) => JsonItem.Of(cases.Select(c =>
        WhenToMap(c.Comparison, c.When, new JsonMap()).Add("give", c.Give.ToJson())));

    private static Case Read(JsonCursor at, bool comparesOnly)
    {
        var fields = at.Object();
        var (comparison, when) = ReadWhen(fields, comparesOnly);
        var read = new Case(when, comparison, Number.Read(fields.Need("give")));
        fields.Close();
        return read;
    }
}
