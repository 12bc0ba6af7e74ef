using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>The longest run of parts that count: by date, and on one day those that count first.</content>
internal sealed partial class EachMeasure
{
    /// <summary>What a part does to a run.</summary>
    private enum Effect
    {
        Breaks,

        /// <summary>It is not there: between slots that is a gap, between others nothing.</summary>
        None,
        Extends,
    }

    /// <summary>The slots that follow each other in a run; null where parts just follow by date.</summary>
    private SlotGrid? RunsIn => fold == Fold.LongestRun ? split.Calendar?.Grid : null;

    /// <summary>A run grows with the worth of every part; one that may not be there does its worst, and its best.</summary>
    private Interval? EndsOfRun(List<EachPart> parts, WorkLedger ledger)
    {
        if (parts.Count == 0 && hasNone)
        {
            return null;
        }

        if (split.Calendar is null && parts.Exists(p => p.OpenRows > 0 && !p.IsOpen))
        {
            // Without its first record a part would stand elsewhere in the order.
            parts.ForEach(p => p.State = PartState.Open);
            return Interval.Between(0m, parts.Count(p => p.High > 0m));
        }

        var ends = Interval.Between(LongestRun(parts, ledger, AtLeast), LongestRun(parts, ledger, AtMost));
        return hasNone && parts.TrueForAll(p => p.IsOpen) && none.Bounds is Interval stand ? ends.Hull(stand) : ends;
    }

    /// <summary>A slot whose records may not count is one that is missing instead, where it was due.</summary>
    private void OpenToMissingSlots(Scan scan, WindowDays days, List<EachPart> parts)
    {
        var open = parts.FindAll(p => p.IsOpen);
        if (open.Count == 0)
        {
            return;
        }

        var missing = due!.Missing.Trace(scan);
        var lacking = new HashSet<string?>(Lacking(scan, days, parts.FindAll(p => !p.IsOpen && !p.IsMissing), trace: true));
        foreach (var part in open.FindAll(p => lacking.Contains(p.Key)))
        {
            part.Low = Math.Min(part.Low, missing.Low.Numerator);
            part.High = Math.Max(part.High, missing.High.Numerator);
            (part.IsReplaced, part.State, part.Working) = (true, PartState.Counted, null);
        }
    }

    private static Effect AtLeast(EachPart part) => part.Low <= 0m ? Effect.Breaks : part.IsOpen ? Effect.None : Effect.Extends;

    private static Effect AtMost(EachPart part) => part.High > 0m ? Effect.Extends : part.IsOpen ? Effect.None : Effect.Breaks;

    private int LongestRun(List<EachPart> parts, WorkLedger ledger, Func<EachPart, Effect> effect)
    {
        var calendar = split.Calendar;
        var longest = 0;
        var run = 0;
        var last = 0;
        foreach (var step in parts
            .Select(part => new KeyValuePair<int, Effect>(Place(part), effect(part)))
            .Where(step => step.Value != Effect.None)
            .OrderBy(step => step.Key).ThenByDescending(step => step.Value))
        {
            var isNext = calendar is null || step.Key == last + 1;
            run = step.Value == Effect.Breaks ? 0 : isNext ? run + 1 : 1;
            longest = Math.Max(longest, run);
            last = step.Key;
        }

        return longest;

        int Place(EachPart part) => part.IsMissing ? calendar!.SlotOf(part.Key!)
            : calendar?.SlotOf(ledger.Day[part.Rows[0]]) ?? ledger.Day[part.Rows[0]];
    }
}
