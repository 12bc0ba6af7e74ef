using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Checks
{
    internal static Checks Read(JsonFields fields)
    {
        var values = Table.ReadRows(fields.Need("checks"));
        var kinds = fields.Need("of").Names();
        return new Checks(fields.Need("by").Text(), kinds)
        {
            Values = values.Length > 0 ? values : new[] { new KeyValuePair<string, Number>(Holes.Name, 0) },
        };
    }

    private protected override void WriteVerb(JsonMap map) => map
        .Add("checks", Table.ToJson(Values))
        .Add("of", JsonItem.OneOrMore(Kinds))
        .Add("by", Attribute);
}
