using System.Text.Json;

namespace PartyBuilding.Rules;

/// <content>The form in a document: kinds, kinds with a condition and which of them, or a value that is a date.</content>
public sealed partial class WindowAnchor
{
    internal static WindowAnchor Read(JsonCursor at)
    {
        if (at.IsMissing || at.Kind != JsonValueKind.Object)
        {
            return new WindowAnchor(at.Names(), null);
        }

        var fields = at.Object();
        if (!fields.Has("kinds"))
        {
            return Number.Read(at) is Value date ? On(date) : NoDate(at);
        }

        var anchor = new WindowAnchor(fields.Need("kinds").Names(), null)
        {
            Filter = Condition.ReadOrNull(fields.Find("where")),
            IsFirst = fields.Find("take")?.Word(Words.AnchorTakes) == 1,
        };
        fields.Close();
        return anchor;
    }

    internal JsonItem ToJson() => Date is not null ? Date.ToJson()
        : Filter is null && !IsFirst ? JsonItem.OneOrMore(Kinds)
        : new JsonMap()
            .Add("kinds", JsonItem.OneOrMore(Kinds))
            .Add("where", Filter?.ToJson())
            .Add("take", IsFirst ? Words.AnchorTakes[1] : null);

    private static WindowAnchor NoDate(JsonCursor at)
    {
        at.Expected(RulesFindings.ExpectedAnchor);
        return new WindowAnchor(new[] { Holes.Name }, null);
    }
}
