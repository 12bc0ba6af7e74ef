using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A window that runs from a day of the subject on, or up to one, bound.</summary>
internal sealed class AnchoredWindow
{
    private const int MostTries = 200;
    private readonly Window node;
    private readonly Measure? date;
    private readonly RecordSieve? records;
    private readonly bool isInPart;
    private readonly BoundTime? time;
    private readonly int start;
    private readonly int close;
    private readonly int? today;

    internal AnchoredWindow(Window node, Binder binder)
    {
        this.node = node;
        var anchor = node.Anchor!;
        date = anchor.Date?.Bind(binder);
        records = date is null ? new RecordSieve(anchor.Kinds, anchor.Filter, binder) : null;
        isInPart = binder.IsInPart;
        time = node.Time is null ? null : new BoundTime(node.Time, binder);
        start = EpochDay.Of(binder.Input.Period.Start);
        close = EpochDay.Of(binder.Input.Period.End);
        today = binder.Input.KnownAt is Instant known ? EpochDay.Of(known.InUtc().Date) : null;
    }

    /// <summary>The days for the subject or part at hand, where they are known exactly.</summary>
    internal bool TryReckon(Scan scan, out WindowDays days)
    {
        var reaches = Reaches(scan, null);
        days = WindowDays.None;
        if (reaches is null || reaches.Count > 1 || (reaches.Count == 1 && !reaches[0].IsExact))
        {
            return false;
        }

        days = reaches.Count == 0 ? days : Days(reaches[0].First.Earliest, reaches[0].Last.Earliest);
        return true;
    }

    /// <summary>All the ways in which the window may run for the subject or part at hand: none where there is no day from which it could; null where nothing is known of it.</summary>
    internal IReadOnlyList<WindowReach>? Reaches(Scan scan, Tracing? tracing)
    {
        var reaches = new List<WindowReach>();
        if (records is not null)
        {
            foreach (var anchor in Anchors(scan, tracing))
            {
                Add(reaches, anchor, anchor < 0 ? 0 : scan.Ledger.Day[anchor], scan, tracing);
            }

            // One way only, and that is none: there is no window.
            return reaches.Count == 1 && reaches[0].IsNone ? Array.Empty<WindowReach>() : reaches;
        }

        if (Date(scan, tracing) is not int day)
        {
            return null;
        }

        Add(reaches, -1, day, scan, tracing, isDate: true);
        return reaches;
    }

    /// <summary>The days in every way in which the window may run and that makes a difference to records of these days; null where they are too many to try.</summary>
    internal IReadOnlyList<WindowDays>? Tries(IReadOnlyList<WindowReach> reaches, IReadOnlyList<int> days)
    {
        var tries = new List<WindowDays>();
        foreach (var reach in reaches)
        {
            // One more day makes a difference where a record lies on it, and where the window comes to be over or to end in the period.
            var firsts = reach.First.Between(days);
            var lasts = reach.Last.Between(days.Concat(new[] { start, close, close + 1, today ?? close }));
            tries.AddRange(firsts.SelectMany(first => lasts.Select(last => Days(first, last))));
        }

        return tries.Count <= MostTries ? tries : null;
    }

    /// <summary>The days of a window that runs exactly so.</summary>
    internal WindowDays Days(int first, int last)
    {
        if (node.MustEndInPeriod && (last < start || last > close))
        {
            return WindowDays.None;
        }

        return first > Math.Min(last, close)
            ? WindowDays.None
            : new WindowDays(first, Math.Min(last, close), last <= close && !(last >= today));
    }

    private void Add(List<WindowReach> reaches, int record, int day, Scan scan, Tracing? tracing, bool isDate = false)
    {
        if (record < 0 && !isDate)
        {
            reaches.Add(WindowReach.None);
        }
        else if (node.Kind == WindowKind.Before)
        {
            reaches.Add(new WindowReach(record, time is null ? new DayBounds(EpochDay.Of(YearDays.Earliest)) : time.Before(day), new DayBounds(day)));
        }
        else
        {
            var first = time?.Start(day) ?? new DayBounds(day);
            var ends = time is null || !time.HasEnd ? new[] { new DayBounds(close) } : time.After(day, scan, tracing);
            reaches.AddRange(ends.Select(end => new WindowReach(record, first, end)));
        }
    }

    /// <summary>The records from which it may run; -1 stands for none.</summary>
    private IEnumerable<int> Anchors(Scan scan, Tracing? tracing)
    {
        var found = new List<KeyValuePair<int, bool>>();
        void Take(int row, bool isOpen)
        {
            if (scan.Ledger.Day[row] <= close)
            {
                found.Add(new KeyValuePair<int, bool>(row, isOpen));
            }
        }

        if (isInPart)
        {
            records!.SiftAtHand(scan, tracing, Take);
        }
        else
        {
            records!.Sift(scan, tracing, Take);
        }

        var ordered = found.OrderBy(f => scan.Ledger.Day[f.Key]).ThenBy(f => f.Key, Comparer<int>.Create(scan.Ledger.Entry.Compare));
        foreach (var one in node.Anchor!.IsFirst ? ordered : ordered.Reverse())
        {
            yield return one.Key;
            if (!one.Value)
            {
                yield break;
            }
        }

        yield return -1;
    }

    private int? Date(Scan scan, Tracing? tracing)
    {
        if (tracing is not null)
        {
            var line = date!.Trace(scan);
            if (line.Needs.Count > 0 || line.Low != line.High)
            {
                tracing.Add(Needs.Of(line));
                return null;
            }

            return (int)line.Low.Numerator;
        }

        var wasUnknown = scan.IsUnknown;
        scan.IsUnknown = false;
        var day = (int)date!.Land(scan);
        var isKnown = !scan.IsUnknown;
        scan.IsUnknown = wasUnknown;
        return isKnown ? day : null;
    }
}
