using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A result that another policy of the same series gave, as far as it is not determined: what it can still become, and what it waits for.</summary>
internal sealed class OpenResult
{
    private readonly SubjectResult result;
    private readonly EvaluationReport report;

    private OpenResult(EvaluationReport report, SubjectResult result)
    {
        this.report = report;
        this.result = result;
    }

    internal SubjectId Subject => result.Subject;

    internal string Policy => report.Policy.Id;

    /// <summary>The points that it can still become; none where they are determined, or the policy gives none.</summary>
    internal Score Score => result.Score.Value is null ? result.Score : default;

    /// <summary>The grades that it can still become; null where any is possible, one or none where it is determined.</summary>
    internal IReadOnlyList<string>? Grades => result.IsProvisional && report.Columns.Grades.Length > 0 ? null : result.PossibleGrades;

    /// <summary>What it waits for itself.</summary>
    internal IReadOnlyList<Finding> Awaits => result.Score.Needs;

    /// <summary>Whether rank, honours and what is given with places can still change.</summary>
    internal bool IsProvisional => result.IsProvisional;

    private bool IsOpen => IsProvisional || result.PossibleGrades.Count > 1 || Score.Low is not null;

    /// <summary>How many are ranked.</summary>
    internal int Ranked => report.Count;

    /// <summary>The result of a row, in so far as it is open; null where all of it is determined.</summary>
    internal static OpenResult? Of(EvaluationReport report, SubjectResult result)
    {
        var open = new OpenResult(report, result);
        return open.IsOpen || result.Findings.Any(f => f.IsOpen) ? open : null;
    }

    /// <summary>Whether a part of the result is open.</summary>
    internal bool Has(ResultPart part) => part switch
    {
        ResultPart.Score => Score.Low is not null,
        ResultPart.Grade => Grades is null || Grades.Count > 1,
        ResultPart.Rank => IsProvisional || Score.Low is not null,
        ResultPart.Findings => IsOpen || result.Findings.Any(f => f.IsOpen),
        _ => IsOpen,
    };

    /// <summary>What a part lies in; the bounds that are declared for it where nothing nearer is known.</summary>
    internal Interval Within(ResultPart part, Interval declared) => part switch
    {
        ResultPart.Score when !Score.IsNothingKnown => Interval.Between(Score.Low!.Value, Score.High!.Value),
        ResultPart.Rank => Interval.Between(1m, Ranked),
        _ => declared,
    };

    /// <summary>That the result is awaited, and what it waits for itself.</summary>
    internal IReadOnlyList<Finding> Needs(LineLabel name)
    {
        var needs = new List<Finding>
        {
            Finding.Of(RulesFindings.ResultOpen, FindingPlace.OfSubject(Subject)).With("name", name.Id ?? name.Form),
        };
        needs.AddRange(Awaits);
        return needs;
    }
}
