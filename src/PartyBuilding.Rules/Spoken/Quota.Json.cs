namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Quota
{
    private const string Word = "quota";

    internal static Quota Read(JsonFields fields)
    {
        var rows = PlaceRow.ReadAll(Word, fields);
        return new Quota(PlaceRules.Like(Places.ReadPattern(fields)), rows);
    }

    private protected override void WriteVerb(JsonMap map)
    {
        PlaceRow.Write(Word, Rows, map);
        Rules.Pattern.WriteRules(map);
    }
}
