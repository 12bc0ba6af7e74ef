namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Aftermath
{
    internal const string Word = "after";
    private const string InPeriod = "period";

    internal static Aftermath Read(JsonFields fields)
    {
        var kinds = fields.Need(Word).Names();
        var filter = ReadOrNull(fields.Find("where"));
        return new Aftermath(LengthJson.Read(fields, "within"), kinds)
        {
            Filter = filter,
            AsksAnyDay = fields.Find("during")?.Word(new[] { InPeriod }) == 0,
        };
    }

    private protected override void WriteBody(JsonMap map)
    {
        map.Add(Word, JsonItem.OneOrMore(Kinds)).Add("where", Filter?.ToJson());
        LengthJson.WriteTo(map, "within", Length).Add("during", AsksAnyDay ? InPeriod : null);
    }
}
