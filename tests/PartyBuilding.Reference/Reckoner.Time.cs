using System.Linq;
using NodaTime;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <content>The time from one date to another.</content>
internal sealed partial class Reckoner
{
    private Known Passed(Value node, SpellUnit unit, Place place)
    {
        Known[] dates = node.TimeUpTo is Value date ? [Land(node.AsDate(), place), Land(date, place)] : [Land(node.AsDate(), place)];
        return dates.All(d => d.IsCertain)
            ? Known.Of(Full(unit, DayOf(dates[0]), dates.Length == 1 ? _input.Period.End : DayOf(dates[1]))) with { Leaves = [.. dates.SelectMany(d => d.Leaves)] }
            : node.Fallback is Number fallback ? Land(fallback, place)
            : Known.Between(0m, 1_000_000_000_000_000m) with { Needs = [.. dates.SelectMany(d => d.Needs)] };
    }

    private static LocalDate DayOf(Known date) => new LocalDate(1970, 1, 1).PlusDays((int)date.Low.Top);

    /// <summary>So many units fit between the two days: one more would go beyond the second.</summary>
    private static int Full(SpellUnit unit, LocalDate from, LocalDate to)
    {
        int units = 0;
        while (Later(unit, from, units + 1) <= to)
        {
            units++;
        }

        return units;
    }

    private static LocalDate Later(SpellUnit unit, LocalDate from, int units) => unit switch
    {
        SpellUnit.Days => from.PlusDays(units),
        SpellUnit.Months => from.PlusMonths(units),
        _ => from.PlusYears(units),
    };
}
