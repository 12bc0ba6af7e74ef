using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The size of a policy, counted before anything else walks through it; and what cannot be rewritten into the algebra.</summary>
internal static class Limits
{
    internal static IReadOnlyList<Finding> Exceeded(Policy policy)
    {
        var findings = new List<Finding>();
        var left = PolicyLimits.Nodes;
        var roots = new List<Child>();
        if (policy.Scope is not null)
        {
            roots.Add(new Child("$.scope", policy.Scope));
        }

        if (policy.Score is not null)
        {
            roots.Add(new Child("$.score", policy.Score));
        }

        for (var i = 0; i < policy.Then.Count && left > 0; i++)
        {
            left--;
            var path = "$.then[" + i.ToString(CultureInfo.InvariantCulture) + "]";
            roots.AddRange(policy.Then[i].Parts().Select(part => part.Number is null
                ? new Child(path + part.Path, part.Condition!)
                : new Child(path + part.Path, part.Number)));
        }

        foreach (var root in roots)
        {
            Count(root, root.Path, 1, ref left, findings);
        }

        if (left < 0)
        {
            findings.Add(Finding.Of(RulesFindings.TooManyNodes, FindingPlace.AtPath("$")).With("limit", PolicyLimits.Nodes));
        }

        return findings;
    }

    private static void Count(Child child, string path, int depth, ref int left, List<Finding> findings)
    {
        if (--left < 0)
        {
            return;
        }

        if (depth > PolicyLimits.Depth)
        {
            findings.Add(Finding.Of(RulesFindings.TooDeep, FindingPlace.AtPath(path)).With("limit", PolicyLimits.Depth));
            return;
        }

        // A model that is built, not read, may have no rows; there is nothing to rewrite then.
        if (child.Number is Checks { Values.Count: 0 })
        {
            findings.Add(Finding.Of(RulesFindings.NothingInside, FindingPlace.AtPath(path)).With("word", "checks"));
            return;
        }

        foreach (var part in Below(child))
        {
            // A test and the number that it compares are one object of the document.
            Count(part, path + part.Path, part.Path.Length == 0 ? depth : depth + 1, ref left, findings);
        }
    }

    private static IEnumerable<Child> Below(Child child)
    {
        var parts = child.Number?.Children() ?? child.Condition!.Parts();
        return child.Number switch
        {
            Each { Sharing: Share share } =>
                parts.Concat(new[] { new Child(".share.sole", share.Sole), new Child(".share.first", share.First), new Child(".share.others", share.Others) }),

            // Written once, the number stands in every bracket of the rewrite.
            BracketRate rate => parts.Concat(Enumerable.Repeat(new Child(".on", rate.On), rate.Brackets.Count)),
            _ => parts,
        };
    }
}
