using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <summary>Where an evaluation and the reference say different things.</summary>
public static class Agreement
{
    /// <summary>Every difference in words; none where both agree.</summary>
    public static IReadOnlyList<string> Differences(Evaluation run, EvaluationInput input)
    {
        if (run.Report.Findings.Any(f => f.Kind == RulesFindings.BeyondLimits || f.Kind == RulesFindings.ExtensionBeyondLimits))
        {
            // What grows beyond what a number can hold has no score there, and moves the places of others.
            return [];
        }

        IReadOnlyList<ReferenceResult> results = ReferenceEvaluator.Judge(run.Policy, input, run.Report.Subjects.Select(s => s.Subject));
        return [.. run.Report.Subjects.Zip(results).SelectMany(pair => Differences(run, pair.First, pair.Second).Select(text => pair.First.Subject + ": " + text))];
    }

    private static IEnumerable<string> Differences(Evaluation run, SubjectResult told, ReferenceResult reference)
    {
        Explanation explanation = run.Explain(told.Subject);
        if (explanation.Points is ExplainedLine points)
        {
            foreach (string difference in OfPoints(points, reference))
            {
                yield return difference;
            }
        }

        if (reference.Score is not Ratio score)
        {
            yield break;
        }

        if (run.Policy.Score is null)
        {
            // Conditions alone decide: whoever orders by points finds all equal, but there are none to tell.
            if (told.Score.Value is not null)
            {
                yield return $"score {told.Score} where there is none";
            }
        }
        else if (told.Score.Value is not decimal value || Ratio.Of(value) != score)
        {
            yield return $"score {told.Score} is {score}";
        }

        foreach ((string what, string? one, string? other) in new (string, string?, string?)[]
        {
            ("grade", told.Grade, reference.Grade),
            ("rank", told.Rank?.ToString(), run.Policy.Score is null ? null : reference.Rank.ToString()),
            ("honours", string.Join(" ", told.Honours), string.Join(" ", reference.Honours)),
            ("findings", Sorted(told.Findings.Concat(told.Unmet).Select(f => f.Code).Distinct()), Sorted(reference.Findings.Distinct())),
            ("tie", told.IsProvisional.ToString(), reference.IsTied.ToString()),
        })
        {
            if (one != other)
            {
                yield return $"{what} {one ?? "none"} is {other ?? "none"}";
            }
        }
    }

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

        if (low != high || reference.IsTight || reference.IsLoose || reference.Low != reference.High)
        {
            yield break;
        }

        string[] told = [.. LeavesOf(points).Select(l => l.ToString()).OrderBy(text => text, StringComparer.Ordinal)];
        string[] found = [.. reference.Leaves.Select(l => l.ToString()).OrderBy(text => text, StringComparer.Ordinal)];
        if (!told.SequenceEqual(found))
        {
            yield return "records\n  told " + string.Join("\n       ", told.Except(found)) + "\n  are  " + string.Join("\n       ", found.Except(told));
        }
    }

    private static IEnumerable<Leaf> LeavesOf(ExplainedLine line) => line.Form == "each"
        ? [new Leaf(line.Clause ?? line.Id, [.. line.Parts.Select(Told).OrderBy(text => text, StringComparer.Ordinal)])]
        : line.Children.SelectMany(LeavesOf);

    private static string Told(ExplainedPart part) => string.Join("+", part.Records.Select(r => r.Entry.ToString()))
        + " " + Of(part.Low) + (part.Low == part.High ? string.Empty : ".." + Of(part.High)) + " " + part.State;

    private static Ratio Of(Fraction fraction) => Ratio.Of(fraction.Numerator) / Ratio.Of(fraction.Denominator);

    private static string Sorted(IEnumerable<string> texts) => string.Join(" ", texts.OrderBy(text => text, StringComparer.Ordinal));
}
