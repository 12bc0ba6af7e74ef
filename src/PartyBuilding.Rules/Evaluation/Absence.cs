namespace PartyBuilding.Rules;

/// <summary>What stands for a value that does not exist, bound.</summary>
internal sealed class Absence
{
    private readonly IfNone? none;
    private readonly Measure? number;

    internal Absence(IfNone? none, Binder binder)
    {
        this.none = none;
        number = none?.Number?.Bind(binder);
    }

    internal Reads Reads => number?.Reads ?? Reads.Nothing;

    internal Interval? Bounds => number?.Bounds;

    /// <summary>What stands in, where it is known to be a number: zero unless the policy says otherwise.</summary>
    internal Interval? Stand => none is null ? Interval.Of(0m) : number?.Bounds;

    /// <summary>Whether zero stands in, which no rounding changes.</summary>
    internal bool IsZero => number is LiteralMeasure { IsPlain: true, IsFraction: false, Value: 0m };

    /// <summary>The number that stands in; marks the scan where the value is left out or unknown.</summary>
    internal decimal Take(Scan scan)
    {
        if (number is not null)
        {
            return number.Land(scan);
        }

        if (none is not null && none.LeavesOut)
        {
            scan.IsLeftOut = true;
        }
        else if (none is not null)
        {
            scan.IsUnknown = true;
        }

        return 0m;
    }

    /// <summary>The number that stands in, left out, or unknown within the bounds.</summary>
    internal Draft Trace(Scan scan, Interval bounds, LineLabel label)
    {
        if (number is not null)
        {
            var line = number.Trace(scan);
            return new Draft(new Interval(line.Low, line.High)) { Needs = Needs.Of(line) };
        }

        return none is null
            ? new Draft(Interval.Of(0m))
            : none.LeavesOut ? Draft.LeftOut : Draft.Unknown(bounds, RulesFindings.Pending(scan.Subject, label));
    }
}
