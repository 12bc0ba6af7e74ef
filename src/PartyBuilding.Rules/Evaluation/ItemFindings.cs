using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Records of the period without an item (事项), of kinds that a line counts by item: each is a part of its own, which may not be meant.</summary>
internal static class ItemFindings
{
    internal static void Add(Plan plan, List<Finding> findings)
    {
        var byItem = new HashSet<string>(
            PolicyNumbers.Of(plan.Policy).OfType<Each>().Where(IsByItem).SelectMany(each => each.Kinds), StringComparer.Ordinal);
        var ledger = plan.Ledger;
        var isByItem = Array.ConvertAll(ledger.KindNames, byItem.Contains);
        if (!isByItem.Contains(true))
        {
            return;
        }

        var rows = plan.Subjects.LedgerSubject.Where(subject => subject >= 0).SelectMany(subject => Without(plan, subject, isByItem)).ToArray();
        if (rows.Length > 0)
        {
            var kinds = rows.GroupBy(row => ledger.KindNames[ledger.Combinations[ledger.Combination[row]].Kind])
                .OrderBy(kind => kind.Key, StringComparer.Ordinal)
                .Select(kind => kind.Key + " (" + Exact.Text(kind.Count()) + ")");
            findings.Add(Finding.Of(RulesFindings.ItemMissing, FindingPlace.Nowhere)
                .With("kinds", string.Join(", ", kinds))
                .With("count", rows.Length)
                .With("subjects", rows.Select(ledger.SubjectOf).Distinct().Count())
                .With("records", NamedRecords.Text(ledger, rows)));
        }
    }

    private static bool IsByItem(Each each) =>
        each.Keys.Any(key => key.Kind == PartKeyKind.Item) && each.Keys.All(key => key.Kind != PartKeyKind.Record);

    private static IEnumerable<int> Without(Plan plan, int subject, bool[] isByItem)
    {
        var ledger = plan.Ledger;
        var first = EpochDay.Of(plan.Input.Period.Start);
        var last = EpochDay.Of(plan.Input.Period.End);
        var isAll = (plan.Input.Counted ?? plan.Policy.Counted) == Standing.Claimed;
        for (var segment = ledger.SubjectSegment[subject]; segment < ledger.SubjectSegment[subject + 1]; segment++)
        {
            for (var row = ledger.SegmentStart[segment]; isByItem[ledger.SegmentKind[segment]] && row < ledger.SegmentStart[segment + 1]; row++)
            {
                if ((ledger.About is null || ledger.About[row] < 0)
                    && first <= ledger.Day[row] && ledger.Day[row] <= last
                    && (isAll || ledger.Combinations[ledger.Combination[row]].Standing == Standing.Verified))
                {
                    yield return row;
                }
            }
        }
    }
}
