using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What is missing below a line, each thing once, in the order of the lines.</summary>
internal static class Needs
{
    internal static IReadOnlyList<Finding> Of(ExplainedLine line)
    {
        var needs = new List<Finding>();
        Add(line, needs);
        return needs.Distinct().ToArray();
    }

    /// <summary>As far as the line was worked out its number may be certain already: whatever is unknown below decides nothing then.</summary>
    private static void Add(ExplainedLine line, List<Finding> needs)
    {
        var before = needs.Count;
        if (line.OwnLow != line.OwnHigh)
        {
            AddOwn(line, needs);
        }

        foreach (var mark in line.Marks)
        {
            if (mark.Operand is not null)
            {
                Add(mark.Operand, needs);
            }

            if (mark.Low == mark.High)
            {
                needs.RemoveRange(before, needs.Count - before);
            }
        }

        if (line.Low == line.High)
        {
            needs.RemoveRange(before, needs.Count - before);
        }
    }

    private static void AddOwn(ExplainedLine line, List<Finding> needs)
    {
        needs.AddRange(line.Needs);
        foreach (var child in line.Children)
        {
            Add(child, needs);
        }

        foreach (var part in line.Parts)
        {
            if (part.Working is not null)
            {
                Add(part.Working, needs);
            }
        }
    }
}
