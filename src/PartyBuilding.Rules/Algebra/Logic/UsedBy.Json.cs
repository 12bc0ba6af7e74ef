namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class UsedBy
{
    internal static UsedBy Read(JsonFields fields) => new UsedBy(fields.Need("usedBy").Text());

    private protected override void WriteBody(JsonMap map) => map.Add("usedBy", LineId);
}
