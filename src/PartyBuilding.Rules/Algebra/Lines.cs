using System;
using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>The lines of a policy by the ids under which others name them.</summary>
internal static class Lines
{
    /// <summary>Every number of the policy that has an id; the first in the order of the document where an id is used twice.</summary>
    internal static Dictionary<string, Number> ById(Policy policy)
    {
        var lines = new Dictionary<string, Number>(StringComparer.Ordinal);
        if (policy.Score is not null)
        {
            Add(policy.Score, lines);
        }

        foreach (var step in policy.Then)
        {
            Add(step.Parts(), lines);
        }

        return lines;
    }

    /// <summary>The numbers of the points that have an id.</summary>
    internal static Dictionary<string, Number> OfScore(Policy policy)
    {
        var lines = new Dictionary<string, Number>(StringComparer.Ordinal);
        if (policy.Score is not null)
        {
            Add(policy.Score, lines);
        }

        return lines;
    }

    private static void Add(Number number, Dictionary<string, Number> lines)
    {
        if (number.Id is string id && !lines.ContainsKey(id))
        {
            lines.Add(id, number);
        }

        Add(number.Children(), lines);
    }

    private static void Add(IEnumerable<Child> children, Dictionary<string, Number> lines)
    {
        foreach (var child in children)
        {
            if (child.Number is not null)
            {
                Add(child.Number, lines);
            }
            else
            {
                Add(child.Condition!.Parts(), lines);
            }
        }
    }
}
