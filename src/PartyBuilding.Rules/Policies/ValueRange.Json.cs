using System.Linq;

namespace PartyBuilding.Rules;

/// <content>The form in a document: both ends in a list.</content>
public sealed partial class ValueRange
{
    internal static ValueRange? ReadOrNull(JsonCursor? at) => at is null ? null : Read(at);

    internal static ValueRange Read(JsonCursor at)
    {
        if (at.IsMissing)
        {
            return new ValueRange(0m, 0m);
        }

        var items = at.Items();
        var ends = items.Select(item => item.Decimal()).ToArray();
        if (ends.Length == 2 && ends[0] <= ends[1])
        {
            return new ValueRange(ends[0], ends[1]);
        }

        if (at.Kind == System.Text.Json.JsonValueKind.Array)
        {
            at.Report(RulesFindings.NotARange);
        }

        return new ValueRange(0m, 0m);
    }

    internal JsonItem ToJson() => JsonItem.Of(new[] { JsonItem.Of(Low), JsonItem.Of(High) });
}
