using System.Linq;

namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Deadlines
{
    internal static Deadlines Read(JsonFields fields)
    {
        var rows = fields.Need("deadlines").SomeItems().Select(DeadlineRow.Read).ToArray();
        return new Deadlines(rows) { Bars = fields.Find("effect")?.Word(Words.Effects) == 1 };
    }

    private protected override void WriteVerb(JsonMap map) => map
        .Add("deadlines", JsonItem.Of(Rows.Select(row => row.ToJson())))
        .Add("effect", Bars ? Words.Effects[1] : null);
}
