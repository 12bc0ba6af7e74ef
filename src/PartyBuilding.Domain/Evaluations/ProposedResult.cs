using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>What is proposed, and later confirmed, for one subject (拟定结果): score, grade and rank as far as they are published, and the honours that go with them.</summary>
/// <remarks>Immutable; equal when all parts are equal. Of a result whose score, say, is left out, the score is not published and binds nobody; honours that are left out are not given.</remarks>
public sealed record ProposedResult
{
    private ValueList<string> _honours = ValueList<string>.Empty;
    private ValueList<EntryId> _objections = ValueList<EntryId>.Empty;

    private ProposedResult(SubjectId subject) => Subject = subject;

    /// <summary>Whose result it is.</summary>
    public SubjectId Subject { get; }

    /// <summary>The score; null when none is published.</summary>
    public decimal? Score { get; private init; }

    /// <summary>The code of the grade; null when none is published.</summary>
    public string? Grade { get; private init; }

    /// <summary>The rank, 1 for the first; null when none is published.</summary>
    public int? Rank { get; private init; }

    /// <summary>The codes of the honours that go with it, in the order given.</summary>
    public IReadOnlyList<string> Honours => _honours;

    /// <summary>The objections that it follows, in the order given; empty for a first result.</summary>
    public IReadOnlyList<EntryId> Objections => _objections;

    /// <summary>The place, in the history of its round, of the step that brought it, from 1; 0 while none has.</summary>
    public int Step { get; private init; }

    /// <summary>A result without score, grade or rank yet.</summary>
    /// <exception cref="ArgumentException">The subject is none.</exception>
    public static ProposedResult Of(SubjectId subject)
    {
        Require.Some(subject.IsNone, nameof(subject));
        return new(subject);
    }

    /// <summary>The same result with this score.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More than twelve decimals, or beyond ±10¹⁵.</exception>
    public ProposedResult WithScore(decimal score) => this with { Score = PointRange.Check(score, 12, 1_000_000_000_000_000m, nameof(score)) };

    /// <summary>The same result with this grade.</summary>
    /// <exception cref="ArgumentException">The grade is no code.</exception>
    public ProposedResult WithGrade(string grade) => this with { Grade = Code.Check(grade, nameof(grade)) };

    /// <summary>The same result with this rank.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rank is below 1.</exception>
    public ProposedResult WithRank(int rank) => rank >= 1
        ? this with { Rank = rank }
        : throw new ArgumentOutOfRangeException(nameof(rank), rank, "A rank is counted from 1.");

    /// <summary>The same result with one more honour; one that it has already changes nothing.</summary>
    /// <exception cref="ArgumentException">The honour is no code of at most 57 characters.</exception>
    public ProposedResult WithHonour(string honour)
    {
        Code.Check(RecordAttributes.HonourPrefix + Code.Check(honour, nameof(honour)), nameof(honour));
        return _honours.Contains(honour, StringComparer.Ordinal) ? this : this with { _honours = _honours.With(honour) };
    }

    /// <summary>The same result as a correction that follows this objection as well; one that it follows already changes nothing.</summary>
    /// <exception cref="ArgumentException">The objection is none.</exception>
    public ProposedResult After(EntryId objection)
    {
        Require.Some(objection.IsNone, nameof(objection));
        return _objections.Contains(objection) ? this : this with { _objections = _objections.With(objection) };
    }

    /// <summary>The same result, brought by the step at this place in the history of its round: for rebuilding (<see cref="EvaluationRound.Restore"/>).</summary>
    /// <param name="step">The place, from 1; 0 for a result that no step has brought.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is below 0.</exception>
    public ProposedResult AtStep(int step) => step >= 0
        ? this with { Step = step }
        : throw new ArgumentOutOfRangeException(nameof(step), step, "A place in a history is counted from 1; 0 is none.");

    /// <summary>Subject, score, grade, rank and honours, such as "organization:407: score 81, grade four-star, rank 5".</summary>
    public override string ToString() => $"{Subject}: {Words.English}";

    /// <summary>Whether it says anything.</summary>
    internal bool IsEmpty => Score is null && Grade is null && Rank is null;

    /// <summary>What it says, as people say it.</summary>
    internal LocalizedText Words => IsEmpty && _honours.Count == 0 ? StepWords.NotGiven : StepWords.Joined("、", ", ", Parts());

    /// <summary>What it says, without where it stands and what it follows.</summary>
    internal ProposedResult Alone() => this with { _objections = ValueList<EntryId>.Empty, Step = 0 };

    /// <summary>Whether an issued result says the same wherever this one says something, and gives the same honours.</summary>
    internal bool IsCarriedBy(ProposedResult issued) =>
        (Score is null || Score == issued.Score)
        && (Grade is null || string.Equals(Grade, issued.Grade, StringComparison.Ordinal))
        && (Rank is null || Rank == issued.Rank)
        && new HashSet<string>(_honours, StringComparer.Ordinal).SetEquals(issued._honours);

    private IEnumerable<LocalizedText> Parts()
    {
        if (Score is decimal score)
        {
            yield return LocalizedText.Of($"得分 {NumberText.Of(score)}", $"score {NumberText.Of(score)}");
        }

        if (Grade is string grade)
        {
            yield return LocalizedText.Of($"等次 {grade}", $"grade {grade}");
        }

        if (Rank is int rank)
        {
            yield return LocalizedText.Of($"第 {Keys.Text(rank)} 名", $"rank {Keys.Text(rank)}");
        }

        foreach (string honour in _honours)
        {
            yield return LocalizedText.Of($"荣誉 {honour}", $"honour {honour}");
        }
    }
}
