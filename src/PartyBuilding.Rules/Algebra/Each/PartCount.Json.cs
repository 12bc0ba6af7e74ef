using System.Text.Json;

namespace PartyBuilding.Rules;

/// <content>The form in a document: a number, or <c>{ "share": "10%", "round": "towardZero" }</c>.</content>
public sealed partial class PartCount
{
    private const int Most = 1_000_000;

    internal static PartCount Read(JsonCursor at, int least)
    {
        if (at.Kind != JsonValueKind.Object)
        {
            return Of(at.Whole(least, Most));
        }

        var fields = at.Object();
        var count = ShareOf(PlaceCount.ReadShare(fields.Need("share")), (RoundingMode)fields.NeedWord("round", Words.RoundingModes));
        fields.Close();
        return count;
    }

    internal JsonItem ToJson() => Share is null
        ? JsonItem.Of((decimal)Count)
        : new JsonMap().Add("share", Share.Plainly()).Add("round", Words.RoundingModes[(int)Round]);
}
