using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>How far a grade may move from one period to the next (星级升降): so many up, so many down, and how long one is held before the next.</summary>
/// <remarks>Where places follow they give no grade above what may be reached; where they may take one away, the limit downwards belongs after them.</remarks>
public sealed partial class Movement : StepOf<Movement>
{
    private Movement(string policy) => Policy = policy;

    /// <summary>The id of the policy whose earlier grades are compared, as a rule this one.</summary>
    public string Policy { get; }

    /// <summary>How many grades up at most; 0 for no limit.</summary>
    public int Up { get; private set; }

    /// <summary>How many grades down at most; 0 for no limit.</summary>
    public int Down { get; private set; }

    /// <summary>In how many periods running, the last one included, one must have been that high to rise from there; 1 for the last one alone.</summary>
    public int Hold { get; private set; } = 1;

    /// <summary>The grade from which one begins who has no earlier result; null leaves the grade open.</summary>
    public string? Begin { get; private set; }

    /// <summary>A movement from the earlier grades of a policy, without limits yet.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static Movement From(string policy) => new Movement(policy ?? throw new ArgumentNullException(nameof(policy)));

    /// <summary>The same movement, at most so many grades up.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not 1 to 100.</exception>
    public Movement UpBy(int grades) => Change(m => m.Up = Check(grades, AdjustGrade.MostSteps, nameof(grades)));

    /// <summary>The same movement, at most so many grades down.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not 1 to 100.</exception>
    public Movement DownBy(int grades) => Change(m => m.Down = Check(grades, AdjustGrade.MostSteps, nameof(grades)));

    /// <summary>The same movement, counted from the lowest grade of so many periods before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not 1 to 100.</exception>
    public Movement Holding(int periods) => Change(m => m.Hold = Check(periods, Value.MostPeriodsBack, nameof(periods)));

    /// <summary>The same movement with the grade from which one begins.</summary>
    public Movement Beginning(string grade) => Change(m => m.Begin = grade ?? throw new ArgumentNullException(nameof(grade)));

    internal override IEnumerable<Child> Parts() => Array.Empty<Child>();

    internal override IReadOnlyList<Step> Plain()
    {
        var ups = Enumerable.Range(1, Up > 0 ? Hold : 0)
            .Select(back => AdjustGrade.AtMost(Condition.All(), RelativeGrade.BetterThan(Earlier(back), Up)));
        var downs = Enumerable.Range(1, Down > 0 ? 1 : 0)
            .Select(back => AdjustGrade.AtLeast(Condition.All(), RelativeGrade.WorseThan(Earlier(back), Down)));
        return ups.Concat(downs).Select(step => (Step)step.Marked(Clause, Title, Choice)).ToArray();
    }

    private Value Earlier(int back)
    {
        var grade = Value.OfResult(Policy, ResultPart.Grade).PeriodsAgo(back);
        return Begin is null ? grade : grade.WhenMissing(Begin);
    }

    private static int Check(int number, int most, string name) => number >= 1 && number <= most
        ? number
        : throw new ArgumentOutOfRangeException(name, number, "It is 1 to " + Exact.Text(most) + ".");
}
