using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What every subject has of one line, fact or result: a number, an interval, or nothing. Filled once, then only read.</summary>
internal sealed class Column
{
    private readonly Measure measure;
    private readonly LookUpMeasure? optional;
    private readonly List<Grouping> groupings = new List<Grouping>();
    private decimal[] low = Array.Empty<decimal>();
    private decimal[] high = Array.Empty<decimal>();
    private bool[] none = Array.Empty<bool>();

    /// <summary>A column of a line, or of a fact or result.</summary>
    /// <param name="measure">What each subject has.</param>
    /// <param name="leavesOut">Whether a subject without the fact or result has nothing, so that it is left out, and not something unknown.</param>
    internal Column(Measure measure, bool leavesOut)
    {
        this.measure = measure;
        optional = leavesOut ? measure as LookUpMeasure : null;
    }

    internal LineLabel Name => measure.Name;

    internal Interval Bounds => measure.Bounds;

    internal SubjectRows Subjects { get; private set; } = SubjectRows.None;

    /// <summary>The column by groups of those who share a fact; one group of all where none is named.</summary>
    internal Grouping Among(GroupColumn? sharing)
    {
        var grouping = groupings.FirstOrDefault(g => g.Sharing == sharing);
        if (grouping is null)
        {
            groupings.Add(grouping = new Grouping(this, sharing));
        }

        return grouping;
    }

    /// <summary>Whether the subject has nothing, and is left out.</summary>
    internal bool IsNone(int row) => none[row];

    internal bool IsOpen(int row) => low[row] != high[row];

    internal decimal Low(int row) => low[row];

    internal decimal High(int row) => high[row];

    internal Interval At(int row) => Interval.Between(low[row], high[row]);

    /// <summary>What the value of a subject is called where another one reads it: how it came about stands with that subject.</summary>
    internal LineLabel LabelOf(SubjectId subject) => new LineLabel("value", subject.ToString(), null, Name.Title, null, null);

    /// <summary>How the subject at hand came to its value.</summary>
    internal ExplainedLine Trace(Scan scan)
    {
        var outer = scan.Frame;
        scan.Frame = Frame.WholeSubject;
        var line = measure.Trace(scan);
        scan.Frame = outer;
        return line;
    }

    /// <summary>What is missing to determine the value of the subject at hand.</summary>
    internal IReadOnlyList<Finding> NeedsOf(Scan scan) => Needs.Of(Trace(scan));

    internal void Fill(Plan plan, int threads, CancellationToken cancellation)
    {
        Subjects = plan.Subjects;
        var count = Subjects.Count;
        low = new decimal[count];
        high = new decimal[count];
        none = new bool[count];
        new SubjectWalk(count, threads, cancellation).Go(_ =>
        {
            var scan = plan.NewScan();
            return row => FillOrBound(scan, row);
        });
        groupings.ForEach(g => g.Tally());
    }

    private void FillOrBound(Scan scan, int row)
    {
        scan.MoveTo(row);
        try
        {
            Fill(scan, row);
        }
        catch (OverflowException)
        {
            // The subject is told when it is judged; for the others it may have anything.
            scan.Recover();
            low[row] = -Exact.Largest;
            high[row] = Exact.Largest;
        }
    }

    private void Fill(Scan scan, int row)
    {
        if (optional is not null && !optional.Exists(scan))
        {
            none[row] = true;
            return;
        }

        scan.IsUnknown = false;
        scan.IsLeftOut = false;
        low[row] = high[row] = Exact.Bounded(measure.Land(scan));
        none[row] = scan.IsLeftOut;
        if (scan.IsUnknown)
        {
            scan.IsLeftOut = false;
            var line = measure.Trace(scan);
            low[row] = line.Low.Numerator;
            high[row] = line.High.Numerator;
            none[row] = line.IsLeftOut;
        }
    }
}
