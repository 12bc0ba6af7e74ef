using System.Linq;

namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Deduct
{
    private protected override bool HasUsualFloor => Floor is not null && Floor.IsPlain(0m);

    internal static Deduct Read(JsonFields fields)
    {
        var lines = fields.Need("deduct").SomeItems().Select(Read).ToArray();
        return new Deduct(Read(fields.Need("from")), lines);
    }

    private protected override void WriteVerb(JsonMap map) => map
        .Add("deduct", JsonItem.Of(Lines.Select(line => line.ToJson())))
        .Add("from", From.ToJson());
}
