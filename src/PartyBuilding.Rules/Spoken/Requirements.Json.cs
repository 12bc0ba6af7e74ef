using System.Linq;

namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Requirements
{
    internal static Requirements Read(JsonFields fields)
    {
        var rows = fields.Need("requirements").SomeItems().Select(Requirement.Read).ToArray();
        return new Requirements(rows) { Bars = fields.Find("effect")?.Word(Words.Effects) == 1 };
    }

    private protected override void WriteVerb(JsonMap map) => map
        .Add("requirements", JsonItem.Of(Rows.Select(row => row.ToJson())))
        .Add("effect", Bars ? Words.Effects[1] : null);
}
