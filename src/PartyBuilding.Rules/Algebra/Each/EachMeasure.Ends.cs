using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>The fold of the parts; at both ends while parts are unknown or may not count at all.</content>
internal sealed partial class EachMeasure
{
    /// <summary>So many parts that may or may not count are tried in every combination; with more the ends are taken wider.</summary>
    private const int MostOpen = 6;

    private Fraction FoldParts(Scan scan)
    {
        if (!TryDays(scan, out var days))
        {
            scan.IsUnknown = true;
            return Fraction.Of(0m);
        }

        var parts = Parts(scan, days, trace: false);
        if (fold == Fold.LongestRun && (parts.Count > 0 || !hasNone))
        {
            return Fraction.Of(LongestRun(parts, scan.Ledger, AtLeast));
        }

        return FoldOf(parts, p => p.Low) ?? Fraction.Of(none.Take(scan));
    }

    /// <summary>
    /// The fold at both ends. Keeping, trimming and folding grow with every part, so the ends of the parts give the ends of the fold;
    /// parts that may or may not count are taken both ways.
    /// </summary>
    private Interval? Ends(List<EachPart> parts, Scan scan, WindowDays days)
    {
        if (fold == Fold.LongestRun)
        {
            return EndsOfRun(parts, scan.Ledger);
        }

        var open = parts.FindAll(p => p.IsOpen);
        if (open.Count == 0)
        {
            return AtBothEnds(parts, scan.Ledger);
        }

        if (fold is Fold.Sum or Fold.Count && keep is null && trim is null)
        {
            return Apart(parts, open);
        }

        return open.Count <= MostOpen ? Together(parts, open, scan, days) : Widest(parts);
    }

    /// <summary>Each open part adds to the sum or does not, whatever the others do.</summary>
    private Interval Apart(List<EachPart> parts, List<EachPart> open)
    {
        var certain = parts.FindAll(p => !p.IsOpen);
        var low = FoldOf(certain, p => p.Low)?.Numerator ?? 0m;
        var high = FoldOf(certain, p => p.High)?.Numerator ?? 0m;
        var sum = Interval.Between(low + open.Sum(p => Math.Min(0m, p.Low)), high + open.Sum(p => Math.Max(0m, p.High)));
        return hasNone && certain.Count == 0 && none.Bounds is Interval stand ? sum.Hull(stand) : sum;
    }

    /// <summary>Which parts are kept, trimmed or missing depends on which count: all ways are gone.</summary>
    private Interval Together(List<EachPart> parts, List<EachPart> open, Scan scan, WindowDays days)
    {
        Interval? hull = null;
        for (var chosen = 0; chosen < 1 << open.Count; chosen++)
        {
            var number = 0;
            var there = parts.FindAll(p => !p.IsMissing && (!p.IsOpen || (chosen & (1 << number++)) != 0));
            if (due is not null)
            {
                there.AddRange(Missing(scan, days, there, trace: true));
            }

            var ends = AtBothEnds(there, scan.Ledger) ?? none.Trace(scan, OwnBounds, Label).Own;
            hull = hull is Interval other ? other.Hull(ends) : ends;
        }

        return hull!.Value;
    }

    private Interval Widest(List<EachPart> parts)
    {
        var low = parts.Min(p => p.Low);
        var high = parts.Max(p => p.High);
        if (due is not null)
        {
            low = Math.Min(low, due.Missing.Bounds.Low.Land(null, Head));
            high = Math.Max(high, due.Missing.Bounds.High.Land(null, Head));
        }

        var times = fold is Fold.Sum or Fold.Count ? parts.Count : 1;
        var hull = times == 1 ? Interval.Between(low, high) : Interval.Between(Math.Min(0m, low) * times, Math.Max(0m, high) * times);
        return none.Bounds is Interval stand ? hull.Hull(stand) : hull;
    }

    private Interval? AtBothEnds(List<EachPart> parts, WorkLedger ledger) =>
        AtEnd(parts, ledger, p => p.Low) is Fraction low ? new Interval(low, AtEnd(parts, ledger, p => p.High)!.Value) : null;

    /// <summary>The fold of one end of every part; what is kept and trimmed is chosen anew, since at that end other parts may be best.</summary>
    private Fraction? AtEnd(List<EachPart> parts, WorkLedger ledger, Func<EachPart, decimal> end)
    {
        var fixedParts = parts.ConvertAll(p => p.At(end(p)));
        if (keep is not null)
        {
            PartChoice.Keep(keep, fixedParts.FindAll(p => !p.IsMissing), ledger);
        }

        PartChoice.Leave(trim, fixedParts);
        return FoldOf(fixedParts, p => p.Low);
    }
}
