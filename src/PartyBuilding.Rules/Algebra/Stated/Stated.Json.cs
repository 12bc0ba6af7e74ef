namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Stated
{
    internal const string Word = "stated";

    internal static Stated Read(JsonFields fields) => new Stated(fields.Need(Word).Text());

    private protected override void WriteBody(JsonMap map) => map.Add(Word, Attribute);
}
