using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Spells
{
    internal static Spells Read(JsonFields fields)
    {
        var kinds = fields.Need("spells").Names();
        return new Spells(kinds, (SpellUnit)fields.NeedWord("in", Words.SpellUnits))
        {
            Filter = Condition.ReadOrNull(fields.Find("where")),
            Window = fields.Find("during") is JsonCursor window && !window.IsWord(Window.AllTime) ? Window.ReadOrNull(window) ?? Window.OfPeriod : null,
            LastsFor = ReadLasting(fields.Find("lasting")),
            CountsBegun = fields.Find("partial")?.Word(Words.SpellPartials) == 1,
            Taken = (SpellTake)(fields.Find("take")?.Word(Words.SpellTakes) ?? 0),
            Gap = SpellGap.ReadOrNull(fields.Find("gap")),
            RestartsAt = Restart.ReadOrNull(fields.Find("restartAt")),
        };
    }

    private protected override void WriteVerb(JsonMap map) => map
        .Add("spells", JsonItem.OneOrMore(Kinds))
        .Add("where", Filter?.ToJson())
        .Add("during", Window?.ToJson())
        .Add("lasting", LastsFor is null ? null : LengthJson.WriteTo(new JsonMap(), "for", LastsFor))
        .Add("in", Words.SpellUnits[(int)Unit])
        .Add("partial", CountsBegun ? Words.SpellPartials[1] : null)
        .Add("take", Taken == SpellTake.All ? null : Words.SpellTakes[(int)Taken])
        .Add("gap", Gap?.ToJson())
        .Add("restartAt", RestartsAt?.ToJson());

    private static DateLength? ReadLasting(JsonCursor? at)
    {
        if (at is null)
        {
            return null;
        }

        var fields = at.Object();
        var length = LengthJson.Read(fields, "for");
        fields.Close();
        return length;
    }
}
