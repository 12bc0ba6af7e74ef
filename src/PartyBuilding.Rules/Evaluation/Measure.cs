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
    private readonly ExplainedLine?[] constants = new ExplainedLine?[2];
    private Answer isOwnFraction;
    private Answer isConstant;
    private Answer isMicro;
    private MicroMarks? microMarks;
    private KnownMarks? knownMarks;

    private protected Measure(Number node, string form, Binder binder)
    {
        Label = new LineLabel(
            form,
            node.Id,
            node.Clause,
            node.Title ?? binder.RatersOf(node) ?? binder.KindsOf(node) ?? binder.AttributeOf(node),
            node.Choice,
            binder.UnitOf(node),
            binder.TermsOf(node),
            binder.ExtensionOf(node));
        factor = node.Factor?.Bind(binder);
        floor = node.Floor?.Bind(binder);
        cap = node.Cap?.Bind(binder);
        rounding = node.Rounding;
        head = binder.Policy.Rounding;
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

    /// <summary>Whether name and value say all there is to say: no records, no other numbers and no marks stand behind it.</summary>
    internal bool IsBare => !hasMarks && OwnIsBare;

    /// <summary>What the value is called where it is compared.</summary>
    internal virtual LineLabel Name => Label;

    /// <summary>Whether the number can be a quotient that is not yet rounded.</summary>
    internal bool IsFraction => (IsOwnFraction || (factor is not null && factor.IsFraction))
        && rounding is null && floor is null && cap is null;

    /// <summary>Whether the number can be taken in whole millionths.</summary>
    internal bool IsMicro
    {
        get
        {
            if (isMicro == Answer.Unasked)
            {
                microMarks = OwnIsMicro ? MicroMarks.Of(factor, IsOwnFraction ? rounding ?? head : rounding, floor, cap, IsOwnFraction) : null;
                isMicro = microMarks is null ? Answer.No : Answer.Yes;
            }

            return isMicro == Answer.Yes;
        }
    }

    private protected virtual bool OwnIsMicro => false;

    private protected virtual bool OwnIsBare => false;

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
            value = factor is null ? value : Exact.Bounded(Exact.Multiply(value, factor.Land(scan)));
            value = rounding is not null ? Exact.Round(value, rounding) : factor is null ? value : Exact.Kept(value);
        }

        if (floor is not null)
        {
            value = System.Math.Max(value, floor.Land(scan));
        }

        return cap is null ? value : System.Math.Min(value, cap.Land(scan));
    }

    /// <summary>The number in millionths; only where <see cref="IsMicro"/> says so. Never unknown and never left out.</summary>
    /// <exception cref="System.OverflowException">The number, or one on the way to it, does not fit.</exception>
    internal long TakeMicros(Scan scan)
    {
        if (!IsOwnFraction)
        {
            var own = OwnMicros(scan);
            Note(scan, own);
            return hasMarks ? microMarks!.Apply(own) : own;
        }

        var bottom = OwnQuotient(scan, out var top);
        Note(scan, top);
        Note(scan, bottom);
        return microMarks!.Apply(top, bottom);
    }

    /// <summary>The line of a number that <see cref="TakeMicros"/> noted; what stands below it was noted before.</summary>
    internal ExplainedLine Read(NoteReader notes)
    {
        var draft = ReadBelow(notes);
        draft.Own = Interval.Of(IsOwnFraction ? notes.Quotient() : Fraction.Of(notes.Number()));
        return Line(draft, true, IsShownPlain(draft.Own, true) ? null : knownMarks);
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

    /// <summary>Whether the value is one of these codes, or a list with one of them among it.</summary>
    internal virtual bool IsOne(Scan scan, string[] codes) => Code(scan) is string code && System.Array.IndexOf(codes, code) >= 0;

    /// <summary>The same of what is known by now, and what the value was found to be; null while it cannot be known.</summary>
    internal virtual bool? IsOne(Scan scan, ExplainedLine traced, string[] codes, out string actual)
    {
        var possible = PossibleCodes(scan, traced);
        actual = possible is null ? "?" : possible.Length == 0 ? "\u2013" : string.Join(" | ", possible);
        return possible is null ? null
            : possible.Length > 0 && System.Array.TrueForAll(possible, c => System.Array.IndexOf(codes, c) >= 0) ? true
            : System.Array.Exists(possible, c => System.Array.IndexOf(codes, c) >= 0) ? null
            : false;
    }

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
        var lands = !(exact && IsFraction);
        return Line(draft, lands, IsShownPlain(draft.Own, lands) ? null : knownMarks ?? MarksFor(scan));
    }

    private bool IsShownPlain(in Interval own, bool lands) => !hasMarks && (!lands || (own.Low.IsDecimal && own.High.IsDecimal));

    /// <summary>Notes a number where an explanation asks for it. Who reads it has no scan: marks, here the same for all subjects, are made now.</summary>
    private void Note(Scan scan, long micros)
    {
        if (scan.Notes is not null)
        {
            scan.Notes.Add(micros);
            knownMarks ??= MarksFor(scan);
        }
    }

    /// <summary>The marks for the subject at hand; where they are the same for all subjects they are kept.</summary>
    private KnownMarks MarksFor(Scan scan)
    {
        var marks = new KnownMarks(factor?.Trace(scan, exact: true), rounding, head, floor?.Trace(scan), cap?.Trace(scan));
        if ((factor is null || factor.IsConstant) && (floor is null || floor.IsConstant) && (cap is null || cap.IsConstant))
        {
            knownMarks = marks;
        }

        return marks;
    }

    /// <summary>What the verb gives, before times, rounding, floor and cap.</summary>
    private protected abstract decimal Own(Scan scan);

    private protected virtual long OwnMicros(Scan scan) => throw new System.NotSupportedException();

    /// <summary>Both numbers of a quotient in millionths; the divisor is not zero.</summary>
    private protected virtual long OwnQuotient(Scan scan, out long top) => throw new System.NotSupportedException();

    private protected virtual Fraction OwnExact(Scan scan) => Fraction.Of(Own(scan));

    /// <summary>What the verb gives, with the way it came about.</summary>
    private protected abstract Draft Explain(Scan scan);

    /// <summary>What stands below a number in millionths, as it was noted; the draft's own number follows.</summary>
    private protected virtual Draft ReadBelow(NoteReader notes) => default;

    private ExplainedLine Line(in Draft draft, bool lands, KnownMarks? marks) =>
        new ExplainedLine(Label, draft, marks is null ? draft.Own : marks.Apply(draft.Own, lands), marks, lands);
}
