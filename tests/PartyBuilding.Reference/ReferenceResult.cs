using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Reference;

/// <summary>What the reference found about one subject.</summary>
public sealed class ReferenceResult
{
    public required SubjectId Subject { get; init; }

    /// <summary>The least that the score before the steps may be.</summary>
    public required Ratio Low { get; init; }

    /// <summary>The most that it may be.</summary>
    public required Ratio High { get; init; }

    /// <summary>Whether the ends may be wider than need be: then they only enclose.</summary>
    public required bool IsLoose { get; init; }

    /// <summary>Whether the ends may be narrower than what bounds say: then they are only enclosed.</summary>
    public required bool IsTight { get; init; }

    /// <summary>What the points are made of in the end.</summary>
    public required IReadOnlyList<Leaf> Leaves { get; init; }

    /// <summary>What is missing to determine the score, after the steps.</summary>
    public required IReadOnlyList<string> Needs { get; init; }

    /// <summary>What becomes of it in every way in which what is unknown may turn out; one where everything is known.</summary>
    public required IReadOnlyList<Outcome> Outcomes { get; init; }

    /// <summary>Whether these are all ways, and not some of very many.</summary>
    public required bool IsEveryWay { get; init; }

    /// <summary>Whether some of the ways may be impossible, because ends were taken wider than need be.</summary>
    public required bool IsAstray { get; init; }

    /// <summary>The result as it would be issued, where there is one way only.</summary>
    public EarlierResult Issued(string policy, EvaluationPeriod period)
    {
        Outcome only = Outcomes.Single();
        EarlierResult issued = EarlierResult.Of(Subject, policy, period).WithScore((decimal)only.Score.Top / (decimal)only.Score.Bottom).WithRank(only.Rank);
        issued = only.Grade is null ? issued : issued.WithGrade(only.Grade);
        issued = only.Honours.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(issued, (one, honour) => one.WithHonour(honour));
        return only.Findings.Aggregate(issued, (one, finding) => one.WithFinding(finding));
    }
}
