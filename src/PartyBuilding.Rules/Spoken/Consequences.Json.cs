using System.Linq;

namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Consequences
{
    internal static Consequences Read(JsonFields fields) =>
        new Consequences(fields.Need("consequences").SomeItems().Select(Consequence.Read).ToArray())
        {
            On = fields.Find("on") is JsonCursor on ? Number.Read(on) : null,
        };

    private protected override void WriteVerb(JsonMap map) => map
        .Add("consequences", JsonItem.Of(Rungs.Select(rung => rung.ToJson())))
        .Add("on", On?.ToJson());
}
