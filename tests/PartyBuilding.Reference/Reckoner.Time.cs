using System.Linq;
using NodaTime;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <content>The time from one date to another.</content>
internal sealed partial class Reckoner
{
    private Known Passed(Value node, SpellUnit unit, Place place)
    {
        LocalDate?[] since = [.. DateOf(node.AsDate(), place)];
        LocalDate?[] upTo = node.TimeUpTo is Value date ? [.. DateOf(date, place)] : [_input.Period.End];
        return since is [LocalDate from] && upTo is [LocalDate to] ? Known.Of(Full(unit, from, to))
            : node.Fallback is Number fallback ? Land(fallback, place) with { Leaves = [] }
            : Known.Between(0m, 1_000_000_000_000_000m);
    }

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
