using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <content>The form in a document, under its code.</content>
public sealed partial class ReviewSheet
{
    internal static ReviewSheet Read(JsonCursor at)
    {
        var fields = at.Object();
        var title = LocalizedTextJson.Need(fields, "title");
        var sheet = new ReviewSheet(at.KeyAsCode(), title, ValueRange.Read(fields.Need("range")))
        {
            Groups = Term.ReadAll(fields.Need("groups")),
            Options = ReadOptions(fields.Find("options")),
            SelfRated = fields.Find("selfRated")?.Items().Select(group => group.CodeText()).ToArray()
                ?? System.Array.Empty<string>(),
        };
        fields.Close();
        return sheet;
    }

    internal JsonItem ToJson() => new JsonMap()
        .Add("title", Title.ToJson())
        .Add("range", Range.ToJson())
        .Add("groups", Term.ToJson(Groups))
        .Add("options", Options.Count == 0
            ? null
            : Options.Aggregate(new JsonMap(), (map, option) => map.Add(option.Key, option.Value)))
        .Add("selfRated", SelfRated.Select(JsonItem.Of).ToArray());

    private static KeyValuePair<string, decimal>[] ReadOptions(JsonCursor? at) => at is null
        ? System.Array.Empty<KeyValuePair<string, decimal>>()
        : at.Object().All()
            .Select(option => new KeyValuePair<string, decimal>(option.KeyAsCode(), option.Decimal()))
            .ToArray();
}
