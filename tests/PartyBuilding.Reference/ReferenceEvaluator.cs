using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <summary>A second opinion: slow, obvious, and in exact fractions.</summary>
public static class ReferenceEvaluator
{
    /// <summary>Judges these subjects.</summary>
    public static IReadOnlyList<ReferenceResult> Judge(Policy policy, EvaluationInput input, IEnumerable<SubjectId> subjects)
    {
        subjects = [.. subjects];
        Reckoner reckoner = new(policy, input) { Judged = [.. subjects] };
        Known[] points = [.. subjects.Select(reckoner.Points)];
        List<Standing[]> ways = [];
        while (reckoner.Roads.Begin())
        {
            Standing[] all = [.. subjects.Zip(points, (subject, score) => Begin(subject, score, reckoner.Roads))];
            reckoner.Execute(all);
            ways.Add(all);
        }

        return [.. subjects.Select((subject, i) => new ReferenceResult
        {
            Subject = subject,
            Low = points[i].Low,
            High = points[i].High,
            IsLoose = points[i].IsLoose,
            IsTight = points[i].IsTight,
            Leaves = points[i].Leaves,
            Needs = [.. ways.SelectMany(way => way[i].Needs).Distinct()],
            Outcomes = [.. ways.Select(way => Outcome(way[i]))],
            IsEveryWay = reckoner.Roads.WentEveryWay,
            IsAstray = reckoner.Roads.WentAstray,
        })];
    }

    private static Standing Begin(SubjectId subject, Known score, Crossroads roads)
    {
        Standing standing = new() { Subject = subject, Score = roads.Takes(score) };
        standing.Needs.UnionWith(score.Needs);
        return standing;
    }

    private static Outcome Outcome(Standing one) => new(
        one.Score.Low,
        one.Grade,
        one.Rank,
        one.IsTied || one.IsNext,
        string.Join(" ", one.Honours),
        [.. one.Findings.Distinct().OrderBy(code => code, StringComparer.Ordinal)]);
}
