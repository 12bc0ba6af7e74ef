using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The size of a policy, counted before anything else walks through it; and what cannot be rewritten into the algebra.</summary>
internal sealed class Limits
{
    private const int BelowScore = 2;

    private readonly List<Finding> findings = new List<Finding>();
    private int left = PolicyLimits.Nodes;

    private Limits()
    {
    }

    internal static IReadOnlyList<Finding> Exceeded(Policy policy)
    {
        var limits = new Limits();
        if (policy.Scope is not null)
        {
            limits.Count(new Child("$.scope", policy.Scope), "$.scope", 1);
        }

        if (policy.Score is not null)
        {
            limits.Count(new Child("$.score", policy.Score), "$.score", 1);
        }

        for (var i = 0; i < policy.Then.Count && limits.left >= 0; i++)
        {
            limits.Count(policy.Then[i], PathOf(i));
        }

        if (limits.left < 0)
        {
            limits.findings.Add(Finding.Of(RulesFindings.TooManyNodes, FindingPlace.AtPath("$")).With("limit", PolicyLimits.Nodes));
        }

        return limits.findings;
    }

    /// <summary>What of a policy lies within the limits: its head, and the condition, lines and steps that fit; where others were is a hole.</summary>
    internal static Policy Within(Policy policy, Holes holes)
    {
        var limits = new Limits();
        var within = policy.HeadOnly();
        if (policy.Scope is Condition scope && limits.Fits("$.scope", holes, () => limits.Count(new Child("$.scope", scope), "$.scope", 1)))
        {
            within = within.Within(scope);
        }

        if (policy.Score is Combine { Kind: CombineKind.Sum } sum)
        {
            holes.AddBeyondLimit("$.score");
            within = within.Scoring(Combine.Sum(sum.Numbers.Take(PolicyLimits.Nodes).Select((line, i) => limits.Line(line, i, holes)).ToArray()));
        }
        else if (policy.Score is Number score && limits.Fits("$.score", holes, () => limits.Count(new Child("$.score", score), "$.score", 1)))
        {
            within = within.Scoring(score);
        }

        for (var i = 0; i < policy.Then.Count && i < PolicyLimits.Nodes; i++)
        {
            var path = PathOf(i);
            var step = policy.Then[i];
            within = within.Next(limits.Fits(path, holes, () => limits.Count(step, path)) ? step : Grades.OrElse(Holes.Name));
        }

        return within;
    }

    private Number Line(Number line, int index, Holes holes)
    {
        var path = "$.score.sum[" + Text(index) + "]";
        return Fits(path, holes, () => Count(new Child(path, line), path, BelowScore)) ? line : Number.Of(0m);
    }

    /// <summary>Whether a part lies within the limits; if not, there is a hole, and what is smaller may still fit.</summary>
    private bool Fits(string path, Holes holes, System.Action count)
    {
        var before = left;
        var found = findings.Count;
        count();
        if (left >= 0 && findings.Count == found)
        {
            return true;
        }

        left = before;
        holes.AddBeyondLimit(path);
        return false;
    }

    private void Count(Step step, string path)
    {
        left--;
        foreach (var part in step.Parts())
        {
            Count(part, path + part.Path, 1);
        }
    }

    private void Count(Child child, string path, int depth)
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
            Count(part, path + part.Path, part.Path.Length == 0 ? depth : depth + 1);
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

    private static string PathOf(int step) => "$.then[" + Text(step) + "]";

    private static string Text(int index) => index.ToString(CultureInfo.InvariantCulture);
}
