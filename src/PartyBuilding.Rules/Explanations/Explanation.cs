using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>
/// Why a subject has its points, grade and rank: a tree of values with clauses, records and arithmetic, that can be stored and rendered
/// years later without policy or ledger. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// One of an <see cref="Evaluation"/> keeps its numbers, and makes lines, parts and records of them whenever they are read, of the policy, the
/// roster and the ledger of that evaluation; these never change, so it always says the same, and it holds on to them. One that
/// <see cref="ExplanationJson.Write(Explanation)"/> stored and <see cref="ExplanationJson.Read(byte[])"/> brought back is pure data: it holds on to nothing, and is
/// equal to the other in every byte and every sentence.
/// </remarks>
public sealed class Explanation
{
    internal Explanation(
        PolicyReference policy,
        LocalizedText title,
        IReadOnlyList<Term> grades,
        EvaluationPeriod period,
        SubjectId subject,
        Score score,
        string? grade,
        int? rank,
        int ranked,
        bool provisional,
        NextGrade? next,
        ExplainedLine? points,
        IReadOnlyList<ExplainedStep> steps,
        IReadOnlyList<ExplainedTest>? nextTests = null,
        Finding? beyondLimits = null)
    {
        Policy = policy;
        Title = title;
        Grades = grades;
        Period = period;
        Subject = subject;
        Score = score;
        Grade = grade;
        Rank = rank;
        Ranked = ranked;
        IsProvisional = provisional;
        Next = next;
        NextTests = nextTests ?? Array.Empty<ExplainedTest>();
        Points = points;
        Steps = steps;
        BeyondLimits = beyondLimits;
    }

    /// <summary>The policy that was applied.</summary>
    public PolicyReference Policy { get; }

    /// <summary>The title of the policy.</summary>
    public LocalizedText Title { get; }

    /// <summary>The policy's grades with their titles, best first.</summary>
    public IReadOnlyList<Term> Grades { get; }

    /// <summary>The period that was judged.</summary>
    public EvaluationPeriod Period { get; }

    /// <summary>The subject.</summary>
    public SubjectId Subject { get; }

    /// <summary>The points, after steps that change them.</summary>
    public Score Score { get; }

    /// <summary>The grade; null when there is none or it is undetermined.</summary>
    public string? Grade { get; }

    /// <summary>The rank by points, 1 for the first; null when the points are undetermined.</summary>
    public int? Rank { get; }

    /// <summary>How many subjects are in scope.</summary>
    public int Ranked { get; }

    /// <summary>Whether rank or grade can still change because other subjects are undetermined.</summary>
    public bool IsProvisional { get; }

    /// <summary>What is missing to the next grade; null when there is none or points cannot give it.</summary>
    public NextGrade? Next { get; }

    /// <summary>The side condition of the next grade as it was found, where it does not hold or is not known; empty otherwise.</summary>
    public IReadOnlyList<ExplainedTest> NextTests { get; }

    /// <summary>The points, line by line; null when the policy gives none.</summary>
    public ExplainedLine? Points { get; }

    /// <summary>Why points or steps are not shown: a number in them grew beyond what one can hold; null where all is shown.</summary>
    public Finding? BeyondLimits { get; }

    /// <summary>Steps after the points that touched this subject, in their order.</summary>
    public IReadOnlyList<ExplainedStep> Steps { get; }
}
