using System.Text.Json;

namespace PartyBuilding.Rules;

/// <content>The form in a document: kinds, or kinds and a condition.</content>
public sealed partial class Restart
{
    internal static Restart? ReadOrNull(JsonCursor? at)
    {
        if (at is null)
        {
            return null;
        }

        if (at.Kind != JsonValueKind.Object)
        {
            return new Restart(at.Names());
        }

        var fields = at.Object();
        var restart = new Restart(fields.Need("kinds").Names()) { Filter = Condition.ReadOrNull(fields.Find("where")) };
        fields.Close();
        return restart;
    }

    internal JsonItem ToJson() => Filter is null
        ? JsonItem.OneOrMore(Kinds)
        : new JsonMap().Add("kinds", JsonItem.OneOrMore(Kinds)).Add("where", Filter.ToJson());
}
