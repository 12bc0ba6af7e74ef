namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Rounding
{
    internal static Rounding? ReadOrNull(JsonCursor? at)
    {
        if (at is null)
        {
            return null;
        }

        var fields = at.Object();
        var digits = fields.Need("digits");
        var rounding = new Rounding(
            digits.IsMissing ? 0 : digits.Whole(0, MostDigits),
            (RoundingMode)fields.NeedWord("mode", Words.RoundingModes));
        fields.Close();
        return rounding;
    }

    internal JsonItem ToJson() => new JsonMap()
        .Add("digits", (decimal)Digits)
        .Add("mode", Words.RoundingModes[(int)Mode]);
}
