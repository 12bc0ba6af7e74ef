using System.Linq;

namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class BracketRate
{
    internal static BracketRate Read(JsonFields fields)
    {
        var brackets = fields.Need("brackets").SomeItems().Select(Bracket.Read).ToArray();
        return new BracketRate(Read(fields.Need("on")), brackets);
    }

    private protected override void WriteVerb(JsonMap map) => map
        .Add("brackets", JsonItem.Of(Brackets.Select(bracket => bracket.ToJson())))
        .Add("on", On.ToJson());
}
