using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Time covered by spells, bound.</summary>
internal sealed partial class SpellsMeasure : Measure
{
    private readonly SpellSource spells;
    private readonly SpellSource? restarts;
    private readonly SpellRule rule;
    private readonly AnchoredWindow? anchored;
    private readonly Interval bounds;

    internal SpellsMeasure(Spells node, Binder binder)
        : base(node, "spells", binder)
    {
        var calendar = binder.Input.Calendar;
        spells = new SpellSource(new RecordSieve(node.Kinds, node.Filter, binder), node.LastsFor, calendar);
        restarts = node.RestartsAt is Restart restart
            ? new SpellSource(new RecordSieve(restart.Kinds, restart.Filter, binder), null, calendar)
            : null;
        anchored = node.Window?.Anchor is null ? null : new AnchoredWindow(node.Window, binder);
        var period = binder.Input.Period;
        var window = anchored is null ? node.Window?.In(period)[0] : null;
        int? from = window is DateSpan days ? EpochDay.Of(days.Start) : null;
        var to = EpochDay.Of(window?.End ?? period.End);
        var worked = node.Unit == SpellUnit.WorkingDays ? new WorkedDays(calendar) : null;
        rule = new SpellRule(node.Unit, node.CountsBegun, node.Taken, node.Gap, worked, from, to);
        var first = Math.Min(to, Math.Max(from ?? int.MinValue, binder.Ledger.Count == 0 ? to : binder.Ledger.FirstDay));
        bounds = Interval.Between(0m, SpellRule.Count(EpochDay.ToDate(first), to - first + 1, node.Unit, node.CountsBegun));
    }

    private protected override Reads OwnReads => anchored is null ? Reads.Subject : Reads.Subject | Reads.Part | Reads.Record;

    private protected override Interval OwnBounds => bounds;

    private protected override decimal Own(Scan scan)
    {
        var found = spells.Days(scan);
        if (found.Count == 0)
        {
            return 0m;
        }

        if (!TryRule(scan, out var counting))
        {
            scan.IsUnknown = true;
            return 0m;
        }

        if (counting is null)
        {
            return 0m;
        }

        var stretches = SpellReckoning.Stretches(counting, found, restarts?.Days(scan) ?? new List<SpellDays>());
        var time = SpellReckoning.Count(counting, stretches);
        scan.IsUnknown |= !time.IsDetermined;
        return time.Low.Numerator;
    }

    /// <summary>The rule for the subject at hand, null where it has no window; false where its days are not known exactly.</summary>
    private bool TryRule(Scan scan, out SpellRule? counting)
    {
        counting = rule;
        if (anchored is null)
        {
            return true;
        }

        var isKnown = anchored.TryReckon(scan, out var days);
        counting = days.Exists ? rule.Between(days.First, days.Last) : null;
        return isKnown;
    }
}
