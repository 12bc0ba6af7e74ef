using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Vetoes (一票否决), ceilings, direct grades, drops: a grade changed when a condition holds.</summary>
public sealed partial class AdjustGrade : StepOf<AdjustGrade>
{
    private AdjustGrade(Condition when, AdjustKind kind, string? grade, int steps, RelativeGrade? relative = null)
    {
        When = when;
        Kind = kind;
        Grade = grade;
        Steps = steps;
        Relative = relative;
    }

    /// <summary>When the grade is changed; a condition that joins nothing always holds.</summary>
    public Condition When { get; private set; }

    internal bool IsAlways => When is Logic { Kind: LogicKind.All, Conditions: { Count: 0 } };

    /// <summary>What happens.</summary>
    public AdjustKind Kind { get; }

    /// <summary>The grade that is set, or the ceiling or floor; null for steps, and where it is relative to another.</summary>
    public string? Grade { get; }

    /// <summary>The grade that is set, or the ceiling or floor, relative to another; null where it is named, and for steps.</summary>
    public RelativeGrade? Relative { get; }

    /// <summary>How many grades up (positive) or down (negative); 0 unless the kind is <see cref="AdjustKind.Steps"/>.</summary>
    public int Steps { get; }

    /// <summary>The number of grades up or down, where it depends on the subject; null where <see cref="Steps"/> says it.</summary>
    public Number? StepsBy { get; private set; }

    /// <summary>The body that decides, where people decide; null when the condition alone does.</summary>
    public LocalizedText? DecidedBy { get; private set; }

    /// <summary>What shows that the body has decided so; until then the grade stays, and what waits for a decision is a finding. Null when the condition alone decides.</summary>
    public Condition? Decision { get; private set; }

    /// <summary>When the condition holds, the grade is this.</summary>
    public static AdjustGrade Set(Condition when, string grade) => Of(when, AdjustKind.Set, grade, 0);

    /// <summary>When the condition holds, the grade is no better than this.</summary>
    public static AdjustGrade AtMost(Condition when, string grade) => Of(when, AdjustKind.AtMost, grade, 0);

    /// <summary>When the condition holds, the grade is no worse than this.</summary>
    public static AdjustGrade AtLeast(Condition when, string grade) => Of(when, AdjustKind.AtLeast, grade, 0);

    /// <summary>When the condition holds, the grade is this one, which depends on another.</summary>
    public static AdjustGrade Set(Condition when, RelativeGrade grade) => Of(when, AdjustKind.Set, grade);

    /// <summary>When the condition holds, the grade is no better than this one, which depends on another.</summary>
    public static AdjustGrade AtMost(Condition when, RelativeGrade grade) => Of(when, AdjustKind.AtMost, grade);

    /// <summary>When the condition holds, the grade is no worse than this one, which depends on another.</summary>
    public static AdjustGrade AtLeast(Condition when, RelativeGrade grade) => Of(when, AdjustKind.AtLeast, grade);

    /// <summary>When the condition holds, this grade is not given, also not by places; the next below it is.</summary>
    public static AdjustGrade Block(Condition when, string grade) => Of(when, AdjustKind.Block, grade, 0);

    /// <summary>When the condition holds, the grade goes up by this number (down where it is negative), in whole grades, a rest being left out.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is a literal and no whole number from -100 to 100.</exception>
    public static AdjustGrade By(Condition when, Number steps) => steps is Literal { Factor: null, Rounding: null, Floor: null, Cap: null } literal
        ? By(when, Whole(literal))
        : new AdjustGrade(when ?? throw new ArgumentNullException(nameof(when)), AdjustKind.Steps, null, 0)
        {
            StepsBy = steps ?? throw new ArgumentNullException(nameof(steps)),
        };

    /// <summary>When the condition holds, the grade goes so many up (positive) or down (negative).</summary>
    /// <exception cref="ArgumentNullException">The condition is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">It is not -100 to 100.</exception>
    public static AdjustGrade By(Condition when, int steps) => Math.Abs((long)steps) <= MostSteps
        ? Of(when, AdjustKind.Steps, null, steps)
        : throw NoSteps(steps);

    /// <summary>The same adjustment, decided by a body: it takes effect once this shows that it has decided so.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public AdjustGrade Decided(LocalizedText body, Condition decision) => Change(a =>
    {
        a.DecidedBy = body ?? throw new ArgumentNullException(nameof(body));
        a.Decision = decision ?? throw new ArgumentNullException(nameof(decision));
    });

    internal override IEnumerable<Child> Parts()
    {
        yield return new Child(".when", When);
        if (Relative is not null)
        {
            yield return new Child("." + Words.GradeChanges[(int)Kind] + ".grade", Relative.Grade);
        }

        if (StepsBy is not null)
        {
            yield return new Child(".steps", StepsBy);
        }

        if (Decision is not null)
        {
            yield return new Child(".decided", Decision);
        }
    }

    /// <summary>What waits for a decision is found; what was decided takes effect.</summary>
    internal override IReadOnlyList<Step> Plain() => Decision is null ? base.Plain() : new Step[]
    {
        Waiting.For(When, Decision, this, DecidedBy!),
        Change(a =>
        {
            a.When = IsAlways ? Decision : Condition.All(When, Decision);
            a.DecidedBy = null;
            a.Decision = null;
        }),
    };

    private static int Whole(Literal steps)
    {
        var number = steps.Numerator / steps.Denominator;
        return decimal.Truncate(number) * steps.Denominator == steps.Numerator && Math.Abs(number) <= MostSteps ? (int)number : throw NoSteps(number);
    }

    private static ArgumentOutOfRangeException NoSteps(decimal steps) =>
        new ArgumentOutOfRangeException(nameof(steps), steps, "A grade goes up or down by a whole number from -100 to 100.");

    private static AdjustGrade Of(Condition when, AdjustKind kind, RelativeGrade grade) => new AdjustGrade(
        when ?? throw new ArgumentNullException(nameof(when)), kind, null, 0, grade ?? throw new ArgumentNullException(nameof(grade)));

    private static AdjustGrade Of(Condition when, AdjustKind kind, string? grade, int steps) =>
        new AdjustGrade(when ?? throw new ArgumentNullException(nameof(when)), kind, grade, steps);
}
