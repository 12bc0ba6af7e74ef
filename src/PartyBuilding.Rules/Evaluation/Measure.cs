namespace PartyBuilding.Rules;

/// <summary>
/// A number bound to its inputs. It is taken in two ways: fast, as a decimal, saying only that something unknown was met; and traced,
/// as an explanation with intervals. Both give the same number.
/// </summary>
internal abstract class Measure
{
    private readonly Measure? factor;
    private readonly Measure? floor;
    private readonly Measure? cap;
    private readonly Rounding? rounding;
    private readonly Rounding? head;
    private readonly bool hasMarks;
    private readonly int markCount;
    private readonly ExplainedLine?[] constants = new ExplainedLine?[2];
    private Answer isOwnFraction;
    private Answer isConstant;

    private protected Measure(Number node, string form, Binder binder)
    {
        Label = new LineLabel(form, node.Id, node.Clause, node.Title ?? binder.RatersOf(node), node.Choice, binder.UnitOf(node));
        factor = node.Factor?.Bind(binder);
        floor = node.Floor?.Bind(binder);
        cap = node.Cap?.Bind(binder);
        rounding = node.Rounding;
        head = binder.Policy.Rounding;
        markCount = (factor is null ? 0 : 1) + (floor is null ? 0 : 1) + (cap is null ? 0 : 1);
        hasMarks = factor is not null || floor is not null || cap is not null || rounding is not null;
    }

    /// <summary>A question about the shape of the node, asked once.</summary>
    private enum Answer : byte
    {
        Unasked,
        No,
        Yes,
    }

    internal LineLabel Label { get; }

    private protected Rounding? Head => head;

    /// <summary>What the number depends on, marks included.</summary>
    internal Reads Reads => OwnReads | MarkReads;

    /// <summary>What the number lies in whatever the inputs are.</summary>
    internal Interval Bounds
    {
        get
        {
            var bounds = OwnBounds;
            bounds = factor is null ? bounds : bounds.Times(factor.Bounds);
            bounds = bounds.Landed(rounding, head);
            bounds = floor is null ? bounds : bounds.AtLeast(floor.Bounds);
            return cap is null ? bounds : bounds.AtMost(cap.Bounds);
        }
    }

    /// <summary>Whether neither times, rounding, floor nor cap is applied.</summary>
    internal bool IsPlain => !hasMarks;

    /// <summary>Whether the number can be a quotient that is not yet rounded.</summary>
    internal bool IsFraction => (IsOwnFraction || (factor is not null && factor.IsFraction))
        && rounding is null && floor is null && cap is null;

    private protected abstract Reads OwnReads { get; }

    private bool IsOwnFraction
    {
        get
        {
            if (isOwnFraction == Answer.Unasked)
            {
                isOwnFraction = OwnIsFraction ? Answer.Yes : Answer.No;
            }

            return isOwnFraction == Answer.Yes;
        }
    }

    private bool IsConstant
    {
        get
        {
            if (isConstant == Answer.Unasked)
            {
                isConstant = Reads == Reads.Nothing ? Answer.Yes : Answer.No;
            }

            return isConstant == Answer.Yes;
        }
    }

    private protected virtual bool OwnIsFraction => false;

    private protected virtual Interval OwnBounds => Interval.Open;

    private Reads MarkReads => (factor?.Reads ?? Reads.Nothing) | (floor?.Reads ?? Reads.Nothing) | (cap?.Reads ?? Reads.Nothing);

    /// <summary>The number, rounded where it is a quotient.</summary>
    internal decimal Land(Scan scan)
    {
        if (!hasMarks)
        {
            return IsOwnFraction ? OwnExact(scan).Land(null, head) : Own(scan);
        }

        decimal value;
        if (IsOwnFraction || (factor is not null && factor.IsFraction))
        {
            var exact = OwnExact(scan);
            value = (factor is null ? exact : exact.Times(factor.Exactly(scan))).Land(rounding, head);
        }
        else
        {
            value = Own(scan);
            value = factor is null ? value : Exact.Multiply(value, factor.Land(scan));
            value = rounding is null ? value : Exact.Round(value, rounding);
        }

        if (floor is not null)
        {
            value = System.Math.Max(value, floor.Land(scan));
        }

        return cap is null ? value : System.Math.Min(value, cap.Land(scan));
    }

    /// <summary>The number as a quotient, where nothing rounds it here.</summary>
    internal Fraction Exactly(Scan scan)
    {
        if (!IsFraction)
        {
            return Fraction.Of(Land(scan));
        }

        var exact = OwnExact(scan);
        return factor is null ? exact : exact.Times(factor.Exactly(scan));
    }

    /// <summary>The code, where the value is one; null for numbers and for what is missing.</summary>
    internal virtual string? Code(Scan scan) => null;

    /// <summary>The codes that the value may be: none when it has none, null when nothing is known of it.</summary>
    internal virtual string[]? PossibleCodes(Scan scan, ExplainedLine traced) =>
        traced.Code is string code ? new[] { code } : traced.Needs.Count > 0 ? null : System.Array.Empty<string>();

    /// <summary>The number with the way it came about. The line lands unless <paramref name="exact"/> asks for the quotient.</summary>
    internal ExplainedLine Trace(Scan scan, bool exact = false)
    {
        if (!IsConstant)
        {
            return TraceNow(scan, exact);
        }

        ref var constant = ref constants[exact ? 1 : 0];
        return constant ??= TraceNow(scan, exact);
    }

    private ExplainedLine TraceNow(Scan scan, bool exact)
    {
        var draft = Explain(scan);
        var own = draft.Own;
        var lands = !(exact && IsFraction);
        var current = own;
        if (!hasMarks && (!lands || (own.Low.IsDecimal && own.High.IsDecimal)))
        {
            return Line(draft, own, own, null);
        }

        var timesLine = factor?.Trace(scan, exact: true);
        if (timesLine is not null)
        {
            current = current.Times(new Interval(timesLine.Low, timesLine.High));
        }

        var rounds = lands && (rounding is not null || !(current.Low.IsDecimal && current.High.IsDecimal));
        var marks = new ExplainedMark[markCount + (rounds ? 1 : 0)];
        var next = 0;
        if (timesLine is not null)
        {
            marks[next++] = new ExplainedMark(MarkKind.Times, timesLine, null, current.Low, current.High);
        }

        if (rounds)
        {
            current = current.Landed(rounding, head);
            marks[next++] = new ExplainedMark(MarkKind.Round, null, rounding ?? head, current.Low, current.High);
        }

        if (floor is not null)
        {
            var line = floor.Trace(scan);
            current = current.AtLeast(new Interval(line.Low, line.High));
            marks[next++] = new ExplainedMark(MarkKind.Floor, line, null, current.Low, current.High);
        }

        if (cap is not null)
        {
            var line = cap.Trace(scan);
            current = current.AtMost(new Interval(line.Low, line.High));
            marks[next] = new ExplainedMark(MarkKind.Cap, line, null, current.Low, current.High);
        }

        return Line(draft, own, current, marks);
    }

    /// <summary>What the verb gives, before times, rounding, floor and cap.</summary>
    private protected abstract decimal Own(Scan scan);

    private protected virtual Fraction OwnExact(Scan scan) => Fraction.Of(Own(scan));

    /// <summary>What the verb gives, with the way it came about.</summary>
    private protected abstract Draft Explain(Scan scan);

    private ExplainedLine Line(in Draft draft, Interval own, Interval value, ExplainedMark[]? marks) => new ExplainedLine(
        Label, value.Low, value.High, draft.Children, draft.Trail, marks, draft.Tests, draft.Needs, draft.Code,
        own.Low, own.High, draft.IsLeftOut)
    {
        Weights = draft.Weights ?? System.Array.Empty<Fraction>(),
    };
}
