namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class ConditionalFinding
{
    internal static ConditionalFinding Read(JsonFields fields)
    {
        var code = fields.Need("finding").Text();
        return new ConditionalFinding(code, Condition.Read(fields.Need("when")))
        {
            Follows = LocalizedTextJson.ReadOrNull(fields.Find("follows")),
            DecidedBy = LocalizedTextJson.ReadOrNull(fields.Find("decidedBy")),
            Bars = fields.Find("effect")?.Word(Words.Effects) == 1,
        };
    }

    private protected override void WriteVerb(JsonMap map) => map
        .Add("finding", Code)
        .Add("when", When.ToJson())
        .Add("follows", Follows?.ToJson())
        .Add("decidedBy", DecidedBy?.ToJson())
        .Add("effect", Bars ? Words.Effects[1] : null);
}
