namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class CustomCondition
{
    internal static CustomCondition Read(JsonFields fields) =>
        new CustomCondition(fields.Need("custom").Text()) { Arguments = CustomArguments.Read(fields) };

    private protected override void WriteBody(JsonMap map) =>
        map.Add("custom", Name).Add("arguments", CustomArguments.ToJson(Arguments));
}
