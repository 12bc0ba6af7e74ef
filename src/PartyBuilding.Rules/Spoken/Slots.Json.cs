using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Slots
{
    internal static Slots Read(JsonFields fields)
    {
        var kinds = fields.Need("slots").Names();
        var filter = Condition.ReadOrNull(fields.Find("where"));
        var every = (Cadence)fields.NeedWord("every", Words.Slots);
        return new Slots(kinds, every, Read(fields.Need("points")))
        {
            Filter = filter,
            Missing = ReadOrNull(fields.Find("missing")) ?? 0,
        };
    }

    private protected override void WriteVerb(JsonMap map) => map
        .Add("slots", JsonItem.OneOrMore(Kinds))
        .Add("where", Filter?.ToJson())
        .Add("every", Words.Periods[(int)Every])
        .Add("points", Points.ToJson())
        .Add("missing", Missing.IsPlain(0m) ? null : Missing.ToJson());
}
