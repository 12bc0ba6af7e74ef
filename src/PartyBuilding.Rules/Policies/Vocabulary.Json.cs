using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <content>The form in a document: every name under its code, in the order declared.</content>
public sealed partial class Vocabulary
{
    internal static Vocabulary Read(JsonCursor? at)
    {
        if (at is null)
        {
            return Empty;
        }

        var fields = at.Object();
        var vocabulary = new Vocabulary
        {
            Records = ReadAll(fields.Find("records"), RecordKind.Read),
            Attributes = ReadAll(fields.Find("attributes"), AttributeKind.Read),
            Facts = ReadAll(fields.Find("facts"), FactKind.Read),
            Sheets = ReadAll(fields.Find("sheets"), ReviewSheet.Read),
            Grades = Term.ReadAll(fields.Find("grades")),
            Results = ReadAll(fields.Find("results"), ResultKind.Read),
        };
        fields.Close();
        return vocabulary;
    }

    /// <summary>Null when no name is declared.</summary>
    internal JsonItem? ToJson()
    {
        var map = new JsonMap()
            .Add("records", ToJson(Records, r => r.Code, r => r.ToJson()))
            .Add("attributes", ToJson(Attributes, a => a.Code, a => a.ToJson()))
            .Add("facts", ToJson(Facts, f => f.Code, f => f.ToJson()))
            .Add("sheets", ToJson(Sheets, s => s.Code, s => s.ToJson()))
            .Add("grades", Term.ToJson(Grades))
            .Add("results", ToJson(Results, r => r.Policy, r => r.ToJson()));
        return map.HasFields ? map : null;
    }

    private static T[] ReadAll<T>(JsonCursor? at, Func<JsonCursor, T> read) =>
        at is null ? Array.Empty<T>() : at.Object().All().Select(read).ToArray();

    private static JsonMap? ToJson<T>(IReadOnlyList<T> list, Func<T, string> code, Func<T, JsonItem> item) => list.Count == 0
        ? null
        : list.Aggregate(new JsonMap(), (map, one) => map.Add(code(one), item(one)));
}
