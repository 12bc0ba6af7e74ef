using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>Weeks that the window cuts: a record on one of their other days is no part, but the week is not missing.</content>
internal sealed partial class EachMeasure
{
    private const int DaysInWeek = 7;

    /// <summary>The keys of what was due and is missing; of weeks, those in which no record lies, whether within the window or beside it.</summary>
    private IEnumerable<string?> Lacking(Scan scan, WindowDays days, IReadOnlyList<EachPart> there, bool trace)
    {
        var lacking = due!.Lacking(scan.Subject, there, days).ToArray();
        if (!due.AreWeeks || lacking.Length == 0)
        {
            return lacking;
        }

        var beside = Beside(scan, days, trace, new Tracing());
        return lacking.Where(key => !(beside.TryGetValue(key!, out var isCertain) && isCertain));
    }

    /// <summary>What has to be known to say whether a week is missing; null when that is certain.</summary>
    private IEnumerable<Finding>? NeedsBeside(Scan scan, WindowDays days, List<EachPart> parts)
    {
        if (due?.AreWeeks != true)
        {
            return null;
        }

        var filtering = new Tracing();
        var beside = Beside(scan, days, true, filtering);
        return due.Lacking(scan.Subject, parts.FindAll(p => !p.IsOpen && !p.IsMissing), days).Any(key => beside.TryGetValue(key!, out var isCertain) && !isCertain)
            ? filtering.Needs ?? Enumerable.Empty<Finding>()
            : null;
    }

    /// <summary>The cut weeks in which a record lies beside the window, and whether one does for certain.</summary>
    private Dictionary<string, bool> Beside(Scan scan, WindowDays days, bool trace, Tracing filtering)
    {
        var weeks = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var row in RowsBeside(scan, days))
        {
            if (!table.Matches(scan.Ledger.Combination[row]))
            {
                continue;
            }

            var holds = isFilterDynamic || table.IsOpen(scan.Ledger.Combination[row]) ? Filter(scan, row, trace, filtering) : true;
            if (holds != false && split.KeyOf(scan.Ledger, row) is string key)
            {
                weeks[key] = holds == true || (weeks.TryGetValue(key, out var isCertain) && isCertain);
            }
        }

        return weeks;
    }

    private IEnumerable<int> RowsBeside(Scan scan, WindowDays days)
    {
        if (!days.Exists)
        {
            return Enumerable.Empty<int>();
        }

        var monday = days.First - DayOfWeek(days.First);
        var sunday = days.Last + DaysInWeek - 1 - DayOfWeek(days.Last);
        var rows = isThese ? FrameRows(scan.Frame) : kinds.SelectMany(kind => RowsOf(scan.Run(kind).Within(scan.Ledger.Day, monday, sunday)));
        return rows.Where(row => scan.Ledger.Day[row] >= monday && scan.Ledger.Day[row] <= sunday && !IsIn(days, scan.Ledger.Day[row])).ToArray();
    }

    private static IEnumerable<int> RowsOf(RecordRun run) => Enumerable.Range(run.From, Math.Max(0, run.To - run.From));

    /// <summary>Days since Monday; 1970-01-01 was a Thursday.</summary>
    private static int DayOfWeek(int day) => (((day + 3) % DaysInWeek) + DaysInWeek) % DaysInWeek;
}
