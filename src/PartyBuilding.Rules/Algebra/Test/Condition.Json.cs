using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace PartyBuilding.Rules;

/// <content>The form in a document: joined conditions, a number that is compared, or attributes of a record.</content>
public abstract partial class Condition
{
    internal static readonly IReadOnlyList<string> Joins = new[] { "all", "any", "not", "usedBy", Stated.Word, Aftermath.Word };

    internal static Condition? ReadOrNull(JsonCursor? at) => at is null ? null : Read(at);

    internal static Condition Read(JsonCursor at)
    {
        if (at.IsMissing)
        {
            return All();
        }

        if (at.Kind != JsonValueKind.Object)
        {
            at.Expected(RulesFindings.ExpectedCondition);
            return All();
        }

        var fields = at.Object();
        var clause = fields.Find("clause")?.Text();
        var title = LocalizedTextJson.ReadOrNull(fields.Find("title"));
        var condition = ReadBody(fields);
        condition.Clause = clause;
        condition.Title = title;
        fields.Close();
        return condition;
    }

    internal virtual JsonItem ToJson()
    {
        var map = new JsonMap().Add("clause", Clause).Add("title", Title?.ToJson());
        WriteBody(map);
        return map;
    }

    /// <summary>A copy with the clause and title of another condition.</summary>
    internal Condition MarkedLike(Condition other)
    {
        var copy = (Condition)MemberwiseClone();
        copy.Clause = other.Clause;
        copy.Title = other.Title;
        return copy;
    }

    private protected abstract void WriteBody(JsonMap map);

    private static Condition ReadBody(JsonFields fields)
    {
        var verbs = Number.VerbsIn(fields);
        // Beside a deadline, "after" names what it runs from.
        var joins = fields.Present(Joins).Where(join => join != Aftermath.Word || !verbs.Contains("deadline")).ToArray();
        if (joins.Length + (verbs.Count > 0 ? 1 : 0) > 1)
        {
            fields.IsUnclear = true;
            fields.ReportVerbs(joins.Concat(verbs).ToArray(), Joins);
        }

        if (joins.Length > 0)
        {
            return joins[0] switch
            {
                "usedBy" => Rules.UsedBy.Read(fields),
                Stated.Word => Stated.Read(fields),
                Aftermath.Word => Aftermath.Read(fields),
                _ => Logic.Read(joins[0], fields),
            };
        }

        if (verbs.Count == 0)
        {
            return fields.Has("of") && fields.Has("atLeast") ? Logic.ReadAtLeast(fields) : Match.Read(fields);
        }

        var isCustom = verbs.Count == 1 && verbs[0] == "custom" && fields.Present(ComparisonWords.All).Count == 0;
        return isCustom ? CustomCondition.Read(fields) : Test.Read(fields);
    }
}
