using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <summary>
/// Where an evaluation says something about a subject that does not hold in every way in which what is unknown may turn out, or leaves open
/// what is the same in all of them.
/// </summary>
internal static class OpenAgreement
{
    public static IEnumerable<string> Differences(Policy policy, SubjectResult told, ReferenceResult reference, bool isOrderly)
    {
        if (!isOrderly)
        {
            return OfScore(policy, told, reference);
        }

        // What may still change because others are open is not held to what it is now.
        bool isByOthers = told.IsProvisional && policy.Then.SelectMany(step => step.Plain()).Any(step => step is Places);
        return OfScore(policy, told, reference)
            .Concat(isByOthers ? [] : OfGrades(told, reference))
            .Concat(told.IsProvisional ? [] : OfPlace(told, reference))
            .Concat(isByOthers ? [] : OfFindings(told, reference));
    }

    /// <summary>The score lies where it is said to; between what steps make of its ends it may be anything.</summary>
    private static IEnumerable<string> OfScore(Policy policy, SubjectResult told, ReferenceResult reference)
    {
        if (told.Score.Low is not decimal least || told.Score.High is not decimal most)
        {
            yield break;
        }

        Ratio low = reference.Outcomes.Min(o => o.Score);
        Ratio high = reference.Outcomes.Max(o => o.Score);
        bool isExact = !policy.Then.SelectMany(step => step.Plain()).Any(step => step is AdjustScore) && reference.IsEveryWay && !reference.IsTight && !reference.IsLoose;
        if (isExact ? Ratio.Of(least) != low || Ratio.Of(most) != high : !reference.IsLoose && (Ratio.Of(least) > low || Ratio.Of(most) < high))
        {
            yield return $"score {told.Score} lies in {low}..{high}";
        }
    }

    /// <summary>No grade outside those that are said to be possible.</summary>
    private static IEnumerable<string> OfGrades(SubjectResult told, ReferenceResult reference)
    {
        string?[] grades = [.. reference.Outcomes.Select(o => o.Grade).Distinct()];
        if (told.PossibleGrades.Count > 0 && grades.Any(g => g is not null && !told.PossibleGrades.Contains(g)))
        {
            yield return $"grades {string.Join(" or ", told.PossibleGrades)} are {string.Join(" or ", grades.Select(g => g ?? "none"))}";
        }
    }

    private static IEnumerable<string> OfPlace(SubjectResult told, ReferenceResult reference)
    {
        if (told.Rank is int rank && reference.Outcomes.Any(o => o.Rank != rank))
        {
            yield return $"rank {rank} is {string.Join(" or ", reference.Outcomes.Select(o => o.Rank).Distinct())}";
        }

        string honours = string.Join(" ", told.Honours);
        if (told.Score.Value is not null && reference.Outcomes.Any(o => o.Honours != honours))
        {
            yield return $"honours {honours} are {string.Join(" or ", reference.Outcomes.Select(o => o.Honours).Distinct())}";
        }
    }

    /// <summary>What is found certainly is found in every way, and what is found in any way is told, be it as open.</summary>
    private static IEnumerable<string> OfFindings(SubjectResult told, ReferenceResult reference)
    {
        string[] certain = [.. told.Findings.Concat(told.Unmet).Where(f => !f.IsOpen).Select(f => f.Code).Distinct()];
        string[] all = [.. told.Findings.Concat(told.Unmet).Select(f => f.Code).Distinct()];
        foreach (string code in certain.Where(code => reference.Outcomes.Any(o => !o.Findings.Contains(code))))
        {
            yield return $"finding {code} is not certain";
        }

        foreach (string code in reference.Outcomes.SelectMany(o => o.Findings).Distinct().Except(all))
        {
            yield return $"finding {code} is possible";
        }
    }
}
