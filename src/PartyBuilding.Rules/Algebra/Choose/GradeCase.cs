using System;

namespace PartyBuilding.Rules;

/// <summary>One band of a grading: a condition, or a comparison with a side condition, and the grade that it gives. Immutable.</summary>
public sealed partial class GradeCase
{
    private GradeCase(Condition? when, Comparison? comparison, string grade)
    {
        When = when;
        Comparison = comparison;
        Grade = grade;
    }

    /// <summary>The condition, or the side condition of a comparison; null for none.</summary>
    public Condition? When { get; }

    /// <summary>The comparison on the number that is graded; null when only a condition decides.</summary>
    public Comparison? Comparison { get; }

    /// <summary>The code of the grade.</summary>
    public string Grade { get; }

    /// <summary>The clause of this band, where it has one of its own.</summary>
    public string? Clause { get; private set; }

    /// <summary>When the condition holds, this grade.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static GradeCase Of(Condition when, string grade) => new GradeCase(
        when ?? throw new ArgumentNullException(nameof(when)), null, grade ?? throw new ArgumentNullException(nameof(grade)));

    /// <summary>When the comparison holds, this grade.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static GradeCase Of(Comparison comparison, string grade) => new GradeCase(
        null, comparison ?? throw new ArgumentNullException(nameof(comparison)), grade ?? throw new ArgumentNullException(nameof(grade)));

    /// <summary>The same band with a side condition: where it fails, the next band is tried.</summary>
    public GradeCase And(Condition condition) => new GradeCase(condition, Comparison, Grade) { Clause = Clause };

    /// <summary>The same band, citing its clause.</summary>
    public GradeCase Cites(string clause) => new GradeCase(When, Comparison, Grade) { Clause = clause };
}
