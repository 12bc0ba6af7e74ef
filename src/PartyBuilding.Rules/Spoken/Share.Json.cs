using System.Text.Json;

namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Share
{
    private const int MostSigners = 1000;

    internal static Share? ReadOrNull(JsonCursor? at)
    {
        if (at is null)
        {
            return null;
        }

        var fields = at.Object();
        var sole = Number.Read(fields.Need("sole"));
        var first = Number.Read(fields.Need("first"));
        var others = fields.Need("others");
        var share = ReadTogether(others) is Number together
            ? Together(sole, first, together)
            : EachOther(sole, first, Number.Read(others));
        var credited = fields.Find("credited")?.Whole(2, MostSigners);
        fields.Close();
        return credited is int signers ? share.Crediting(signers) : share;
    }

    internal JsonItem ToJson() => new JsonMap()
        .Add("sole", Sole.ToJson())
        .Add("first", First.ToJson())
        .Add("others", OthersTogether ? new JsonMap().Add("together", Others.ToJson()) : Others.ToJson())
        .Add("credited", Credited is int signers ? (decimal?)signers : null);

    private static Number? ReadTogether(JsonCursor at)
    {
        if (at.Kind != JsonValueKind.Object)
        {
            return null;
        }

        var fields = at.Object();
        if (fields.Find("together") is not JsonCursor together)
        {
            return null;
        }

        fields.Close();
        return Number.Read(together);
    }
}
