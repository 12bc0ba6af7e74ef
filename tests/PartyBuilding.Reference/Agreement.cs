using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <summary>Where an evaluation and the reference say different things.</summary>
public static class Agreement
{
    /// <summary>Every difference in words; none where both agree.</summary>
    /// <param name="run">The evaluation.</param>
    /// <param name="input">What it was made of.</param>
    /// <param name="isOrderly">
    /// Whether the steps never give a better grade for fewer points. Of others an evaluation knows what is open at its ends only.
    /// </param>
    public static IReadOnlyList<string> Differences(Evaluation run, EvaluationInput input, bool isOrderly = true)
    {
        if (run.Report.Findings.Any(f => f.Kind == RulesFindings.BeyondLimits || f.Kind == RulesFindings.ExtensionBeyondLimits))
        {
            // What grows beyond what a number can hold has no score there, and moves the places of others.
            return [];
        }

        IReadOnlyList<ReferenceResult> results = ReferenceEvaluator.Judge(run.Policy, input, run.Report.Subjects.Select(s => s.Subject));
        return [.. run.Report.Subjects.Zip(results).SelectMany(pair => Differences(run, pair.First, pair.Second, isOrderly).Select(text => pair.First.Subject + ": " + text))];
    }

    private static IEnumerable<string> Differences(Evaluation run, SubjectResult told, ReferenceResult reference, bool isOrderly)
    {
        ExplainedLine? points = run.Explain(told.Subject).Points;
        return (points is null ? [] : OfPoints(points, reference))
            .Concat(OfNeeds(told.Score, reference))
            .Concat(reference.IsAstray ? []
                : reference.Outcomes.Count == 1 && reference.IsEveryWay ? OfOutcome(run.Policy, told, reference.Outcomes[0])
                : OpenAgreement.Differences(run.Policy, told, reference, isOrderly));
    }

    private static IEnumerable<string> OfOutcome(Policy policy, SubjectResult told, Outcome outcome)
    {
        if (policy.Score is null)
        {
            // Conditions alone decide: whoever orders by points finds all equal, but there are none to tell.
            if (told.Score.Value is not null)
            {
                yield return $"score {told.Score} where there is none";
            }
        }
        else if (told.Score.Value is not decimal value || Ratio.Of(value) != outcome.Score)
        {
            yield return $"score {told.Score} is {outcome.Score}";
        }

        foreach ((string what, string? one, string? other) in new (string, string?, string?)[]
        {
            ("grade", told.Grade, outcome.Grade),
            ("rank", told.Rank?.ToString(), policy.Score is null ? null : outcome.Rank.ToString()),
            ("honours", string.Join(" ", told.Honours), outcome.Honours),
            ("findings", string.Join(" ", Found(told)), string.Join(" ", outcome.Findings)),
            ("tie", told.IsProvisional.ToString(), outcome.IsTied.ToString()),
        })
        {
            if (one != other)
            {
                yield return $"{what} {one ?? "none"} is {other ?? "none"}";
            }
        }
    }

    private static IEnumerable<string> Found(SubjectResult told) =>
        told.Findings.Concat(told.Unmet).Select(f => f.Code).Distinct().OrderBy(code => code, StringComparer.Ordinal);

    private static IEnumerable<string> OfPoints(ExplainedLine points, ReferenceResult reference)
    {
        Ratio low = Of(points.Low);
        Ratio high = Of(points.High);
        bool isEnclosed = reference.Low <= low && high <= reference.High;
        bool encloses = low <= reference.Low && reference.High <= high;
        if ((!isEnclosed && !reference.IsTight && !(reference.IsLoose && low != high)) || (!encloses && !reference.IsLoose))
        {
            yield return $"points {low}..{high} are {reference.Low}..{reference.High}";
        }

        Leaf[] told = [.. ToldLeaves.Of(points).OrderBy(l => l.ToString(), StringComparer.Ordinal)];
        Leaf[] found = [.. reference.Leaves.OrderBy(l => l.ToString(), StringComparer.Ordinal)];
        if (told.Length != found.Length || !Array.TrueForAll(told, one => Array.Exists(found, one.IsSame)) || !Array.TrueForAll(found, one => Array.Exists(told, one.IsSame)))
        {
            yield return "leaves\n  told " + string.Join("\n       ", told.Where(one => !Array.Exists(found, one.IsSame)))
                + "\n  are  " + string.Join("\n       ", found.Where(one => !Array.Exists(told, one.IsSame)));
        }
    }

    private static IEnumerable<string> OfNeeds(Score told, ReferenceResult reference)
    {
        string[] needed = [.. told.Needs.Select(Need.Of).Distinct()];
        if (told.Low != told.High && reference.IsEveryWay && !reference.IsLoose && !reference.IsAstray && !needed.ToHashSet().SetEquals(reference.Needs))
        {
            yield return "needs told " + string.Join(", ", needed.Except(reference.Needs)) + " are " + string.Join(", ", reference.Needs.Except(needed));
        }
    }

    private static Ratio Of(Fraction fraction) => Ratio.Of(fraction.Numerator) / Ratio.Of(fraction.Denominator);
}
