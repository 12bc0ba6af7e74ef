using System.Linq;

namespace PartyBuilding.Rules;

/// <content>Which records the line counts, for those lines that ask.</content>
internal sealed partial class EachMeasure
{
    /// <summary>The records that this line counts for the subject at hand.</summary>
    internal UsedRows CollectUsed(Scan scan)
    {
        var used = new UsedRows();
        if (!TryDays(scan, out var days))
        {
            used.LeaveOpen(Rows(scan, AllDays));
            used.Await(NeedsOfWindow(scan));
            return used;
        }

        scan.IsUnknown = false;
        var parts = Parts(scan, days, trace: false);
        if (!scan.IsUnknown)
        {
            parts.FindAll(p => p.State == PartState.Counted).ForEach(p => used.Count(p.Rows));
            return used;
        }

        var filtering = new Tracing();
        parts = Parts(scan, days, trace: true, filtering);
        var isChosen = keep is not null || trim is not null;
        foreach (var part in parts)
        {
            if (isChosen || part.OpenRows > 0)
            {
                used.LeaveOpen(part.Rows);
            }
            else if (part.State == PartState.Counted)
            {
                used.Count(part.Rows);
            }
        }

        used.Await(filtering.Needs);
        used.Await(isChosen ? parts.SelectMany(p => p.Needs) : null);
        return used;
    }
}
