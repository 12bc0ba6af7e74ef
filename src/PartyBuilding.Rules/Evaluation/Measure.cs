using System.Collections.Generic;

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

    private protected Measure(Number node, string form, Binder binder)
    {
        Label = new LineLabel(form, node.Id, node.Clause, node.Title ?? binder.RatersOf(node), node.Choice, binder.UnitOf(node));
        factor = node.Factor?.Bind(binder);
        floor = node.Floor?.Bind(binder);
        cap = node.Cap?.Bind(binder);
        rounding = node.Rounding;
        head = binder.Policy.Rounding;
        hasMarks = factor is not null || floor is not null || cap is not null || rounding is not null;
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
    internal bool IsFraction => (OwnIsFraction || (factor is not null && factor.IsFraction))
        && rounding is null && floor is null && cap is null;

    private protected abstract Reads OwnReads { get; }

    private protected virtual bool OwnIsFraction => false;

    private protected virtual Interval OwnBounds => Interval.Open;

    private Reads MarkReads => (factor?.Reads ?? Reads.Nothing) | (floor?.Reads ?? Reads.Nothing) | (cap?.Reads ?? Reads.Nothing);

    /// <summary>The number, rounded where it is a quotient.</summary>
    internal decimal Land(Scan scan)
    {
        if (!hasMarks)
        {
            return OwnIsFraction ? OwnExact(scan).Land(null, head) : Own(scan);
        }

        decimal value;
        if (OwnIsFraction || (factor is not null && factor.IsFraction))
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
        var draft = Explain(scan);
        var own = draft.Own;
        var lands = !(exact && IsFraction);
        if (!hasMarks)
        {
            var value = lands ? own.Landed(null, head) : own;
            var marks = lands && !(own.Low.IsDecimal && own.High.IsDecimal)
                ? new[] { new ExplainedMark(MarkKind.Round, null, head, value.Low, value.High) }
                : null;
            return Line(draft, own, value, marks);
        }

        var list = new List<ExplainedMark>(2);
        var current = own;
        if (factor is not null)
        {
            var line = factor.Trace(scan, exact: true);
            current = current.Times(new Interval(line.Low, line.High));
            list.Add(new ExplainedMark(MarkKind.Times, line, null, current.Low, current.High));
        }

        if (lands && (rounding is not null || !(current.Low.IsDecimal && current.High.IsDecimal)))
        {
            current = current.Landed(rounding, head);
            list.Add(new ExplainedMark(MarkKind.Round, null, rounding ?? head, current.Low, current.High));
        }

        if (floor is not null)
        {
            var line = floor.Trace(scan);
            current = current.AtLeast(new Interval(line.Low, line.High));
            list.Add(new ExplainedMark(MarkKind.Floor, line, null, current.Low, current.High));
        }

        if (cap is not null)
        {
            var line = cap.Trace(scan);
            current = current.AtMost(new Interval(line.Low, line.High));
            list.Add(new ExplainedMark(MarkKind.Cap, line, null, current.Low, current.High));
        }

        return Line(draft, own, current, list.ToArray());
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
