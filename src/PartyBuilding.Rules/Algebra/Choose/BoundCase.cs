namespace PartyBuilding.Rules;

/// <summary>One case of a choice or grading, bound: a comparison, a condition, or both.</summary>
internal sealed class BoundCase
{
    private readonly TestPredicate? comparison;
    private readonly Predicate? when;

    internal BoundCase(Comparison? comparison, Condition? when, Measure? on, Binder binder)
    {
        this.comparison = comparison is null ? null : new TestPredicate(on!, comparison, binder, null);
        this.when = when?.Bind(binder);
    }

    internal Reads Reads => (comparison?.Reads ?? Reads.Nothing) | (when?.Reads ?? Reads.Nothing);

    /// <summary>Whether the case is a comparison in whole millionths and nothing else, so that it is never unknown.</summary>
    internal bool IsMicro => when is null && comparison is { IsMicro: true };

    /// <summary>The comparison, where it is all and its bound is known beforehand; null otherwise.</summary>
    internal TestPredicate? KnownComparison => when is null && comparison is { HasKnownBound: true } ? comparison : null;

    internal bool Holds(Scan scan) =>
        (comparison is null || comparison.Holds(scan)) && (when is null || when.Holds(scan));

    /// <summary>Whether a comparison alone does not decide.</summary>
    internal bool HasSideCondition => comparison is not null && when is not null;

    /// <summary>How it was found. The number that all cases compare is traced for the first of them.</summary>
    internal bool? Trace(Scan scan, Tracing tracing, ref ExplainedLine? compared) => Trace(scan, tracing, ref compared, out _);

    /// <summary>The same; <paramref name="isPassedOver"/> says that the number fits, and only the side condition fails.</summary>
    internal bool? Trace(Scan scan, Tracing tracing, ref ExplainedLine? compared, out bool isPassedOver)
    {
        isPassedOver = false;
        if (when is null)
        {
            return comparison is null ? true : comparison.Trace(scan, tracing, ref compared);
        }

        var number = new Tracing();
        var first = comparison is null ? true : comparison.Trace(scan, number, ref compared);
        var condition = new Tracing();
        var second = first == false ? false : when.Trace(scan, condition);
        isPassedOver = comparison is not null && first == true && second == false;

        // What is unknown about the number decides nothing where the side condition fails.
        tracing.Add(number, withNeeds: second != false);
        tracing.Add(condition);
        return second == false ? false : first is null ? null : second;
    }

    /// <summary>Whether the side condition holds, whatever the comparison says; null while that cannot be known.</summary>
    internal bool? TraceSideCondition(Scan scan, Tracing tracing) => HasSideCondition ? when!.Trace(scan, tracing) : true;
}
