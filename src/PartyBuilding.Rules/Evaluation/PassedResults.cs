using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What an evaluation passes on to those that read it: what is determined as results of the period, and what is open.</summary>
internal sealed class PassedResults
{
    private readonly EvaluationReport report;

    internal PassedResults(EvaluationReport report)
    {
        this.report = report;
        var known = new List<EarlierResult>(report.Count);
        var open = new List<OpenResult>();
        foreach (var result in report.Subjects)
        {
            known.Add(Known(result));
            if (OpenResult.Of(report, result) is OpenResult rest)
            {
                open.Add(rest);
            }
        }

        Determined = known;
        Open = open;
    }

    /// <summary>Every subject that was judged, with the parts that are determined.</summary>
    internal IReadOnlyList<EarlierResult> Determined { get; }

    internal IReadOnlyList<OpenResult> Open { get; }

    /// <summary>Whether a given result is one that the evaluation itself gives.</summary>
    internal bool Replaces(EarlierResult given) => given.Policy == report.Policy.Id
        && given.Period.Span == report.Period.Span
        && report.RowOf(given.Subject) >= 0;

    private EarlierResult Known(SubjectResult result)
    {
        var known = EarlierResult.Of(result.Subject, report.Policy.Id, report.Period);
        known = result.Score.Value is decimal score ? known.WithScore(score) : known;
        if (result.IsProvisional)
        {
            return known;
        }

        known = result.Grade is string grade ? known.WithGrade(grade) : known;
        known = result.Rank is int rank ? known.WithRank(rank) : known;
        known = result.Honours.Aggregate(known, (one, honour) => one.WithHonour(honour));
        return result.Findings.Where(f => !f.IsOpen && Code.IsValid(f.Code)).Select(f => f.Code).Distinct()
            .Aggregate(known, (one, finding) => one.WithFinding(finding));
    }
}
