using System;

namespace PartyBuilding.Rules;

/// <summary>Cases that all compare one number with known bounds: which holds, and how each was found, follow from the number alone.</summary>
internal sealed class BandLadder
{
    private readonly Measure on;
    private readonly TestPredicate[] rungs;

    private BandLadder(Measure on, TestPredicate[] rungs)
    {
        this.on = on;
        this.rungs = rungs;
    }

    /// <summary>The ladder; null where a case has a condition of its own, or a bound that is not known beforehand.</summary>
    internal static BandLadder? Of(Measure? on, BoundCase[] cases)
    {
        if (on is null || on.IsFraction || cases.Length == 0)
        {
            return null;
        }

        var rungs = Array.ConvertAll(cases, c => c.KnownComparison);
        return Array.TrueForAll(rungs, r => r is not null) ? new BandLadder(on, Array.ConvertAll(rungs, r => r!)) : null;
    }

    /// <summary>The first case that holds, or their number when none does; false where the number is unknown.</summary>
    internal bool TryClimb(Scan scan, out int rung, out BandTests? tests)
    {
        if (!on.IsBare)
        {
            return TryClimb(on.Trace(scan), out rung, out tests);
        }

        var before = scan.IsUnknown;
        scan.IsUnknown = false;
        var value = on.Land(scan);
        var isKnown = !scan.IsUnknown && !scan.IsLeftOut;
        scan.IsUnknown = before;
        scan.IsLeftOut = false;
        rung = 0;
        tests = isKnown ? Tests(value, null, out rung) : null;
        return isKnown;
    }

    /// <summary>The first case that holds, or their number when none does; only where number and bounds are whole millionths.</summary>
    internal int ClimbMicros(Scan scan)
    {
        var value = on.TakeMicros(scan);
        var rung = 0;
        while (rung < rungs.Length && !rungs[rung].HoldsFor(value))
        {
            rung++;
        }

        return rung;
    }

    /// <summary>The comparisons of a number that <see cref="ClimbMicros"/> noted.</summary>
    internal BandTests Read(NoteReader notes, out int rung)
    {
        var line = on.Read(notes);
        return Tests(line.Decimal, on.IsBare ? null : line, out rung);
    }

    private bool TryClimb(ExplainedLine line, out int rung, out BandTests? tests)
    {
        rung = 0;
        var isKnown = line.IsDecimal && !line.IsLeftOut;
        tests = isKnown ? Tests(line.Decimal, line, out rung) : null;
        return isKnown;
    }

    private BandTests Tests(decimal value, ExplainedLine? compared, out int rung)
    {
        rung = 0;
        while (rung < rungs.Length && !rungs[rung].HoldsFor(value))
        {
            rung++;
        }

        return new BandTests(rungs, value, compared, Math.Min(rung + 1, rungs.Length));
    }
}
