using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The longest run of parts that a line shows, found from their dates and worth alone.</summary>
internal static class ExplainedRun
{
    /// <summary>What the run can be at least and at most; null where no part is certain to be there.</summary>
    internal static Interval? Of(ExplainedLine line)
    {
        var parts = InOrder(line);
        return parts.Exists(p => p.State == PartState.Counted)
            ? Interval.Between(
                Longest(parts.FindAll(p => p.State == PartState.Counted || p.Low.Numerator <= 0m), p => p.State == PartState.Counted && p.Low.Numerator > 0m, line.RunsIn).Count,
                Longest(parts.FindAll(p => p.State == PartState.Counted || p.High.Numerator > 0m), p => p.High.Numerator > 0m, line.RunsIn).Count)
            : null;
    }

    /// <summary>The parts of the first longest run of a line that is determined.</summary>
    internal static IReadOnlyList<ExplainedPart> PartsOf(ExplainedLine line) =>
        Longest(InOrder(line).FindAll(p => p.State == PartState.Counted), p => p.Low.Numerator > 0m, line.RunsIn);

    private static List<ExplainedPart> InOrder(ExplainedLine line) => line.Parts
        .Where(p => p.Records.Count > 0)
        .OrderBy(p => p.Records[0].Date)
        .ThenByDescending(p => p.Low.Numerator > 0m)
        .ThenByDescending(p => p.High.Numerator > 0m)
        .ToList();

    private static List<ExplainedPart> Longest(List<ExplainedPart> parts, System.Predicate<ExplainedPart> counts, Cadence? cadence)
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

            if (run.Count > 0 && cadence is Cadence slots && SlotOf(part, slots) != SlotOf(run[run.Count - 1], slots) + 1)
            {
                run = new List<ExplainedPart>();
            }

            run.Add(part);
            longest = run.Count > longest.Count ? run : longest;
        }

        return longest;
    }

    private static int SlotOf(ExplainedPart part, Cadence cadence) => cadence.SlotOf(part.Records[0].Date);
}
