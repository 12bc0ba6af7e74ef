namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Ratio
{
    internal static Ratio Read(JsonFields fields)
    {
        var kinds = fields.Need("ratio").Names();
        var filter = Condition.ReadOrNull(fields.Find("where"));
        var present = Condition.ReadOrNull(fields.Find("present"));
        var excused = Condition.ReadOrNull(fields.Find("excused"));
        return new Ratio(kinds, IfNone.Read(fields.Need("ifNone")))
        {
            Filter = filter,
            Present = present,
            Excused = excused,
        };
    }

    private protected override void WriteVerb(JsonMap map) => map
        .Add("ratio", JsonItem.OneOrMore(Kinds))
        .Add("where", Filter?.ToJson())
        .Add("present", Present?.ToJson())
        .Add("excused", Excused?.ToJson())
        .Add("ifNone", None.ToJson());
}
