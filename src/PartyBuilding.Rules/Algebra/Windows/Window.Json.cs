using System.Text.Json;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Window
{
    private const string Period = "period";
    private const string Previous = "previous";
    internal const string AllTime = "always";
    private const int MostUnits = 1200;
    private const int MostPeriods = 100;

    /// <summary>The window; null for the period.</summary>
    internal static Window? ReadOrNull(JsonCursor? at)
    {
        if (at is null || at.IsWord(Period))
        {
            return null;
        }

        if (at.IsWord(AllTime))
        {
            return Always;
        }

        if (at.IsWord(Previous))
        {
            return PeriodsAgo(1);
        }

        if (at.Kind != JsonValueKind.Object)
        {
            at.Expected(RulesFindings.ExpectedWindow);
            return null;
        }

        var fields = at.Object();
        var window = fields.Has("since") ? ReadSince(fields)
            : fields.Has("before") ? ReadBefore(fields)
            : fields.Has("last")
            ? Back(WindowKind.Last, fields.Need("last").Whole(1, MostUnits), fields.NeedWord("unit", Words.WindowUnits) == 0 ? Cadence.Year : Cadence.Month)
            : fields.Has("periods") ? Periods(fields.Need("periods").Whole(1, MostPeriods))
            : fields.Has("back") ? PeriodsAgo(fields.Need("back").Whole(1, MostPeriods))
            : ReadDays(fields);
        fields.Close();
        return window;
    }

    internal JsonItem ToJson() => Kind switch
    {
        WindowKind.Period => JsonItem.Of(Period),
        WindowKind.Always => JsonItem.Of(AllTime),
        WindowKind.Dates => Dates.ToJson(Fixed!.Value),
        WindowKind.Periods => new JsonMap().Add("periods", (decimal)Last),
        WindowKind.Back => Last == 1 ? JsonItem.Of(Previous) : new JsonMap().Add("back", (decimal)Last),
        WindowKind.Since or WindowKind.Before => ToAnchoredJson(),
        WindowKind.DaysOfYear => new JsonMap().Add("from", Dates.Text(FirstDay!.Value)).Add("to", Dates.Text(LastDay!.Value)),
        _ => new JsonMap().Add("last", (decimal)Last).Add("unit", Words.WindowUnits[Unit == Cadence.Year ? 0 : 1]),
    };

    private static Window ReadSince(JsonFields fields) => new Window(WindowKind.Since)
    {
        Anchor = WindowAnchor.Read(fields.Need("since")),
        Time = TimeAllowed.ReadOrNull(fields),
        MustEndInPeriod = fields.Find("ending")?.Word(Words.WindowEnds) == 0,
    };

    private static Window ReadBefore(JsonFields fields)
    {
        var window = new Window(WindowKind.Before) { Anchor = WindowAnchor.Read(fields.Need("before")) };
        if (fields.Has("within"))
        {
            window.Time = TimeAllowed.ReadLength(fields);
        }

        return window;
    }

    private JsonMap ToAnchoredJson()
    {
        var map = new JsonMap().Add(Kind == WindowKind.Since ? "since" : "before", Anchor!.ToJson());
        Time?.WriteTo(map);
        return map.Add("ending", MustEndInPeriod ? Words.WindowEnds[0] : null);
    }

    /// <summary>Dates with their year, or days of every year; what looks like a day of the year is read as one.</summary>
    private static Window ReadDays(JsonFields fields) =>
        IsDayOfYear(fields, "from") || IsDayOfYear(fields, "to")
            ? DaysOfYear(fields.Need("from").DayOfYear(), fields.Need("to").DayOfYear())
            : Between(Dates.Read(fields, isOpenAllowed: false));

    private static bool IsDayOfYear(JsonFields fields, string key) => fields.Has(key) && fields.Need(key).LooksLikeDayOfYear;
}
