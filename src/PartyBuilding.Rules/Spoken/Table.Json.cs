using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Table
{
    internal static Table Read(JsonFields fields) => new Table(fields.Need("by").Text())
    {
        Values = ReadRows(fields.Need("values")),
        Otherwise = ReadOrNull(fields.Find("otherwise")),
    };

    /// <summary>Values and what each of them gives, in the order written.</summary>
    internal static KeyValuePair<string, Number>[] ReadRows(JsonCursor at)
    {
        var fields = at.Object();
        var rows = fields.All().Select(row => new KeyValuePair<string, Number>(row.Key, Read(row))).ToArray();
        if (rows.Length == 0 && fields.IsObject)
        {
            at.Report(RulesFindings.EmptyList);
        }

        return rows;
    }

    internal static JsonMap ToJson(IReadOnlyList<KeyValuePair<string, Number>> rows) =>
        rows.Aggregate(new JsonMap(), (map, row) => map.Add(row.Key, row.Value.ToJson()));

    private protected override void WriteVerb(JsonMap map) => map
        .Add("by", Attribute)
        .Add("values", ToJson(Values))
        .Add("otherwise", Otherwise?.ToJson());
}
