using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <summary>A second opinion: slow, obvious, and in exact fractions.</summary>
public static class ReferenceEvaluator
{
    /// <summary>Judges these subjects; what the steps give stands only where nothing is unknown about anybody.</summary>
    public static IReadOnlyList<ReferenceResult> Judge(Policy policy, EvaluationInput input, IEnumerable<SubjectId> subjects)
    {
        subjects = [.. subjects];
        Reckoner reckoner = new(policy, input) { Judged = [.. subjects] };
        List<Standing> standings = [];
        List<ReferenceResult> results = [];
        foreach (SubjectId subject in subjects)
        {
            Known score = policy.Score is null ? Known.Of(0m) : reckoner.Land(policy.Score, Place.Whole(subject));
            standings.Add(new Standing { Subject = subject, Score = score });
            results.Add(new ReferenceResult
            {
                Subject = subject,
                Low = score.Low,
                High = score.High,
                IsLoose = score.IsLoose,
                IsTight = score.IsTight,
                Leaves = score.Leaves,
            });
        }

        if (standings.All(s => s.Score.IsCertain) && reckoner.Execute(standings))
        {
            foreach ((ReferenceResult result, Standing standing) in results.Zip(standings))
            {
                result.Score = standing.Score.Low;
                result.Grade = standing.Grade;
                result.Rank = standing.Rank;
                result.IsTied = standing.IsTied || standing.IsNext;
                result.Honours = standing.Honours;
                result.Findings = standing.Findings;
            }
        }

        return results;
    }
}
