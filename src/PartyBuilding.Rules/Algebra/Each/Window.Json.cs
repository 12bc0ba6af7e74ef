using System.Text.Json;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Window
{
    private const string Period = "period";
    private const int MostUnits = 1200;

    internal static Window? ReadOrNull(JsonCursor? at)
    {
        if (at is null || at.IsWord(Period))
        {
            return null;
        }

        if (at.Kind != JsonValueKind.Object)
        {
            at.Expected(RulesFindings.ExpectedWindow);
            return null;
        }

        var fields = at.Object();
        var window = fields.Has("last")
            ? Back(fields.Need("last").Whole(1, MostUnits), fields.NeedWord("unit", Words.WindowUnits) == 0 ? Cadence.Year : Cadence.Month)
            : Between(Dates.Read(fields, isOpenAllowed: false));
        fields.Close();
        return window;
    }

    internal JsonItem ToJson() => Fixed is DateSpan span
        ? Dates.ToJson(span)
        : Last == 0 ? JsonItem.Of(Period)
        : new JsonMap().Add("last", (decimal)Last).Add("unit", Words.WindowUnits[Unit == Cadence.Year ? 0 : 1]);
}
