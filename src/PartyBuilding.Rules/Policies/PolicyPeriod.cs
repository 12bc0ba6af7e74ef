using System.Text.Json;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The period of a policy's head: a cadence, or a cadence and the day of the year on which such a period starts.</summary>
internal static class PolicyPeriod
{
    private const int LastDayOfEveryMonth = 28;

    /// <summary>Whether periods of a cadence can start on a day of the year: on one that no month or year lacks.</summary>
    internal static bool CanStart(Cadence cadence, AnnualDate starts) => cadence == Cadence.Year
        ? starts != new AnnualDate(2, 29)
        : cadence.WholeMonths() > 0 && starts.Day <= LastDayOfEveryMonth;

    /// <summary>Whether a period starts where those of a cadence do: on the day of the year, or whole periods after it.</summary>
    internal static bool IsStart(LocalDate day, Cadence cadence, AnnualDate starts) =>
        day.Day == starts.Day && (day.Month - starts.Month) % cadence.WholeMonths() == 0;

    internal static (Cadence Cadence, AnnualDate? Starts) Read(JsonFields head)
    {
        if (!head.Has("period") || head.Need("period") is not { Kind: JsonValueKind.Object } at)
        {
            return ((Cadence)head.NeedWord("period", Words.Periods), null);
        }

        var fields = at.Object();
        var cadence = (Cadence)fields.NeedWord("cadence", Words.Periods);
        var starts = fields.Need("starts") is { IsMissing: false } day ? day.DayOfYear() : (AnnualDate?)null;
        fields.Close();
        return (cadence, starts);
    }

    internal static JsonItem ToJson(Cadence cadence, AnnualDate? starts) => starts is AnnualDate day
        ? new JsonMap().Add("cadence", Words.Periods[(int)cadence]).Add("starts", Dates.Text(day))
        : JsonItem.Of(Words.Periods[(int)cadence]);
}
