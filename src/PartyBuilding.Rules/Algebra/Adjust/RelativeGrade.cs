using System;

namespace PartyBuilding.Rules;

/// <summary>A grade that is so many better or worse than another: than last year's, or than one that a fact names (升降级). Immutable.</summary>
/// <remarks>Above the best and below the worst grade there is none: there it is the best, or the worst.</remarks>
public sealed partial class RelativeGrade
{
    private RelativeGrade(Value grade, int better)
    {
        Grade = grade ?? throw new ArgumentNullException(nameof(grade));
        Better = better;
    }

    /// <summary>The other grade: the grade of a result, a fact whose values are grades, or the grade at hand.</summary>
    public Value Grade { get; }

    /// <summary>How many grades better than it (positive) or worse (negative); 0 for the same.</summary>
    public int Better { get; }

    /// <summary>The same grade as the other.</summary>
    /// <exception cref="ArgumentNullException">The grade is null.</exception>
    public static RelativeGrade SameAs(Value grade) => new RelativeGrade(grade, 0);

    /// <summary>So many grades better than the other.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The steps are not 1 to 100.</exception>
    public static RelativeGrade BetterThan(Value grade, int steps) => new RelativeGrade(grade, Check(steps));

    /// <summary>So many grades worse than the other.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The steps are not 1 to 100.</exception>
    public static RelativeGrade WorseThan(Value grade, int steps) => new RelativeGrade(grade, -Check(steps));

    private static int Check(int steps) => steps is >= 1 and <= AdjustGrade.MostSteps
        ? steps
        : throw new ArgumentOutOfRangeException(nameof(steps), steps, "A grade is 1 to 100 steps from another.");
}
