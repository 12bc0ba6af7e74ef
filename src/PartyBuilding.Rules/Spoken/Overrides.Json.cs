using System.Linq;

namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Overrides
{
    internal static Overrides Read(JsonFields fields) =>
        new Overrides(fields.Need("overrides").SomeItems().Select(Override.Read).ToArray());

    private protected override void WriteVerb(JsonMap map) =>
        map.Add("overrides", JsonItem.Of(Rules.Select(rule => rule.ToJson())));
}
