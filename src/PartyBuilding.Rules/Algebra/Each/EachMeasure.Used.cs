namespace PartyBuilding.Rules;

/// <content>Which records the line used, for those that count what it has left.</content>
internal sealed partial class EachMeasure
{
    /// <summary>The records that this line counts for the subject at hand.</summary>
    internal UsedRows CollectUsed(Scan scan)
    {
        var used = new UsedRows();
        if (!TryDays(scan, out var days))
        {
            used.LeaveOpen(Rows(scan, AllDays));
            return used;
        }

        scan.IsUnknown = false;
        var parts = Parts(scan, days, trace: false);
        var isUnknown = scan.IsUnknown;
        var isChosen = keep is not null || trim is not null;
        foreach (var part in isUnknown ? Parts(scan, days, trace: true) : parts)
        {
            if (isUnknown && (isChosen || part.OpenRows > 0))
            {
                used.LeaveOpen(part.Rows);
            }
            else if (part.State == PartState.Counted)
            {
                used.Count(part.Rows);
            }
        }

        return used;
    }
}
