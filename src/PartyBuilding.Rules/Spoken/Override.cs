using System;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>One rule that overrides a grade: fixes it, sets a ceiling, drops it, or blocks one grade. Immutable.</summary>
public sealed partial class Override
{
    private Override(Condition when, OverrideKind kind, string? grade, int steps)
    {
        When = when ?? throw new ArgumentNullException(nameof(when));
        Kind = kind;
        Grade = grade;
        Steps = steps;
    }

    /// <summary>When it applies.</summary>
    public Condition When { get; }

    /// <summary>When it does not apply after all (解除、恢复): it was cleared, or the case is excepted; null where nothing lifts it.</summary>
    public Condition? Lifted { get; private set; }

    /// <summary>What it does.</summary>
    public OverrideKind Kind { get; }

    /// <summary>The grade that is fixed, blocked, or the ceiling; null for a drop.</summary>
    public string? Grade { get; }

    /// <summary>How many grades it drops; 0 unless it is a drop.</summary>
    public int Steps { get; }

    /// <summary>The clause of the regulation.</summary>
    public string? Clause { get; private set; }

    /// <summary>What the rule is called.</summary>
    public LocalizedText? Title { get; private set; }

    /// <summary>The grade is this.</summary>
    public static Override Fix(Condition when, string grade) => new Override(when, OverrideKind.Fix, grade, 0);

    /// <summary>The grade is no better than this.</summary>
    public static Override Ceiling(Condition when, string grade) => new Override(when, OverrideKind.Ceiling, grade, 0);

    /// <summary>The grade drops by so many.</summary>
    public static Override Drop(Condition when, int steps) => new Override(when, OverrideKind.Drop, null, steps);

    /// <summary>This grade is not given, also not by places; the next below it is.</summary>
    public static Override Block(Condition when, string grade) => new Override(when, OverrideKind.Block, grade, 0);

    /// <summary>The same rule with clause and title.</summary>
    public Override Marked(string? clause, LocalizedText? title) =>
        new Override(When, Kind, Grade, Steps) { Lifted = Lifted, Clause = clause, Title = title };

    /// <summary>The same rule, which does not apply when this holds.</summary>
    /// <exception cref="ArgumentNullException">The condition is null.</exception>
    public Override Unless(Condition lifted) => new Override(When, Kind, Grade, Steps)
    {
        Lifted = lifted ?? throw new ArgumentNullException(nameof(lifted)),
        Clause = Clause,
        Title = Title,
    };
}
