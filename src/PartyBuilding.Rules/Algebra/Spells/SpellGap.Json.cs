namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class SpellGap
{
    private const int Most = 100_000;

    internal static SpellGap? ReadOrNull(JsonCursor? at)
    {
        if (at is null)
        {
            return null;
        }

        var fields = at.Object();
        var upTo = fields.Need("upTo").Whole(1, Most);
        var unit = (SpellUnit)fields.NeedWord("unit", Words.TimeUnits);
        var isBridged = fields.NeedWord("is", Words.SpellGaps) == 0;
        fields.Close();
        return Of(upTo, unit, isBridged);
    }

    internal JsonItem ToJson() => new JsonMap()
        .Add("upTo", (decimal)UpTo)
        .Add("unit", Words.TimeUnits[(int)Unit])
        .Add("is", Words.SpellGaps[IsBridged ? 0 : 1]);
}
