namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class CustomNumber
{
    internal static CustomNumber Read(JsonFields fields) =>
        new CustomNumber(fields.Need("custom").Text()) { Arguments = CustomArguments.Read(fields) };

    private protected override void WriteVerb(JsonMap map) =>
        map.Add("custom", Name).Add("arguments", CustomArguments.ToJson(Arguments));
}
