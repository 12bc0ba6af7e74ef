namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Honours
{
    private const string Word = "honours";

    internal static Honours Read(JsonFields fields)
    {
        var rows = PlaceRow.ReadAll(Word, fields);
        return new Honours(PlaceRules.Like(Places.ReadPattern(fields)), rows);
    }

    private protected override void WriteVerb(JsonMap map)
    {
        PlaceRow.Write(Word, Rows, map);
        Rules.Pattern.WriteRules(map);
    }
}
