using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Rules;

/// <summary>The longest run of parts that a line shows, found from their dates and worth alone.</summary>
internal static class ExplainedRun
{
    /// <summary>What the run can be at least and at most; null where no part is certain to be there.</summary>
    internal static Interval? Of(ExplainedLine line)
    {
        var parts = InOrder(line);
        if (!parts.Exists(IsThere))
        {
            return null;
        }

        // One that may not be there does its worst, and its best.
        var worst = parts.FindAll(p => IsThere(p) || p.Low.Numerator <= 0m);
        var best = parts.FindAll(p => IsThere(p) || p.High.Numerator > 0m);
        return Interval.Between(
            Longest(worst, p => IsThere(p) && p.Low.Numerator > 0m, line.Runs).Count,
            Longest(best, p => p.High.Numerator > 0m, line.Runs).Count);
    }

    /// <summary>The parts of the first longest run of a line that is determined.</summary>
    internal static IReadOnlyList<ExplainedPart> PartsOf(ExplainedLine line) =>
        Longest(InOrder(line).FindAll(IsThere), p => p.Low.Numerator > 0m, line.Runs);

    private static bool IsThere(ExplainedPart part) => part.State == PartState.Counted || part.State == PartState.Missing;

    private static List<ExplainedPart> InOrder(ExplainedLine line) => line.Parts
        .Where(p => DayOf(p) is not null)
        .OrderBy(p => DayOf(p)!.Value)
        .ThenByDescending(p => p.Low.Numerator > 0m)
        .ThenByDescending(p => p.High.Numerator > 0m)
        .ToList();

    private static List<ExplainedPart> Longest(List<ExplainedPart> parts, System.Predicate<ExplainedPart> counts, SlotGrid? grid)
    {
        var longest = new List<ExplainedPart>();
        var run = new List<ExplainedPart>();
        foreach (var part in parts)
        {
            if (!counts(part))
            {
                run = new List<ExplainedPart>();
                continue;
            }

            if (run.Count > 0 && grid is not null && SlotOf(part, grid) != SlotOf(run[run.Count - 1], grid) + 1)
            {
                run = new List<ExplainedPart>();
            }

            run.Add(part);
            longest = run.Count > longest.Count ? run : longest;
        }

        return longest;
    }

    private static int SlotOf(ExplainedPart part, SlotGrid grid) => grid.SlotOf(DayOf(part)!.Value);

    /// <summary>The day of the first record; of a slot that is missing its first day.</summary>
    private static LocalDate? DayOf(ExplainedPart part) => part.Records.Count > 0 ? part.Records[0].Date : SlotText.FirstDay(part.Key);
}
