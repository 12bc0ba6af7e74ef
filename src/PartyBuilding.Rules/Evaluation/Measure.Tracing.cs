namespace PartyBuilding.Rules;

/// <content>The number with the way it came about.</content>
internal abstract partial class Measure
{
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

    /// <summary>The line of a number that <see cref="TakeMicros"/> noted; what stands below it was noted before.</summary>
    internal ExplainedLine Read(NoteReader notes)
    {
        var draft = ReadBelow(notes);
        draft.Own = Interval.Of(IsOwnFraction ? notes.Quotient() : Fraction.Of(notes.Number()));
        return Line(draft, true, IsShownPlain(draft.Own, true) ? null : knownMarks);
    }

    /// <summary>What the verb gives, with the way it came about.</summary>
    private protected abstract Draft Explain(Scan scan);

    /// <summary>What stands below a number in millionths, as it was noted; the draft's own number follows.</summary>
    private protected virtual Draft ReadBelow(NoteReader notes) => default;

    private ExplainedLine Line(in Draft draft, bool lands, KnownMarks? marks) =>
        new ExplainedLine(Label, draft, marks is null ? draft.Own : marks.Apply(draft.Own, lands), marks, lands);
}
