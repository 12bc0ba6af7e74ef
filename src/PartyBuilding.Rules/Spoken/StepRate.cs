using System;
using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>Points for every step by which a number lies above a baseline, or below it (每高/低一个百分点): each 1 % below 90 % loses 2 points.</summary>
/// <remarks>The distance is exact: a quotient such as a rate is not rounded before its steps are counted. On the other side of the baseline there are none.</remarks>
public sealed partial class StepRate : Spoken<StepRate>
{
    private StepRate(Number on, Number baseline, bool isUnder, Number step, Number points)
    {
        On = on ?? throw new ArgumentNullException(nameof(on));
        Baseline = baseline ?? throw new ArgumentNullException(nameof(baseline));
        IsUnder = isUnder;
        Step = step ?? throw new ArgumentNullException(nameof(step));
        Points = points ?? throw new ArgumentNullException(nameof(points));
    }

    /// <summary>The number that is measured.</summary>
    public Number On { get; }

    /// <summary>The number from which it is measured.</summary>
    public Number Baseline { get; }

    /// <summary>Whether it counts how far the number lies below the baseline, and not above it.</summary>
    public bool IsUnder { get; }

    /// <summary>How large a step is, above zero.</summary>
    public Number Step { get; }

    /// <summary>What a step earns, or loses.</summary>
    public Number Points { get; }

    /// <summary>What a step counts that is not full; nothing unless said.</summary>
    public PartialStep Partial { get; private set; }

    /// <summary>Points for every full step by which a number lies above a baseline.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static StepRate Over(Number baseline, Number on, Number step, Number points) => new StepRate(on, baseline, false, step, points);

    /// <summary>Points for every full step by which a number lies below a baseline.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static StepRate Under(Number baseline, Number on, Number step, Number points) => new StepRate(on, baseline, true, step, points);

    /// <summary>The same, with what a step counts that is not full.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public StepRate Counting(PartialStep partial) => partial is >= PartialStep.None and <= PartialStep.Exact
        ? Change(s => s.Partial = partial)
        : throw new ArgumentOutOfRangeException(nameof(partial), partial, "A step that is not full counts as none, as a full one, or its share.");

    internal override IEnumerable<Child> Parts()
    {
        yield return new Child(".steps", On);
        yield return new Child(IsUnder ? ".under" : ".over", Baseline);
        yield return new Child(".every", Step);
        yield return new Child(".points", Points);
    }

    private protected override Number Rewrite()
    {
        var less = Combine.Product(IsUnder ? On : Baseline, -1);
        var distance = Combine.Sum(IsUnder ? Baseline : On, less).KeepingQuotients();
        var steps = Combine.Divide(distance, Step).WhenNone(IfNone.Is(0));
        if (Partial != PartialStep.Exact)
        {
            var mode = Partial == PartialStep.None ? RoundingMode.TowardZero : RoundingMode.AwayFromZero;
            return Combine.Product(steps.Rounded(0, mode).Floored(0), Points);
        }

        // In proportion, it is the points that arise by division: they are rounded, and not the steps.
        if (Points is not Literal literal)
        {
            return Combine.Product(steps.Floored(0), Points);
        }

        var share = steps.Times(Points);
        share = Rounding is null ? share : share.Rounded(Rounding);
        return Combine.Sum(literal.Numerator < 0m ? share.Capped(0) : share.Floored(0));
    }
}
