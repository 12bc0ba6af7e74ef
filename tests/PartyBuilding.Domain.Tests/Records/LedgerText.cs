using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PartyBuilding.Domain.Tests.Records;

/// <summary>All columns and tables of a ledger as text, so that two ledgers can be compared column by column.</summary>
internal static class LedgerText
{
    internal static string Of(WorkLedger ledger) => string.Join("\n", Lines(ledger));

    private static IEnumerable<string> Lines(WorkLedger ledger)
    {
        yield return "kinds " + string.Join(" ", ledger.KindNames);
        yield return "subjects " + string.Join(" ", ledger.SubjectIds);
        yield return "subjectSegment " + Numbers(ledger.SubjectSegment);
        yield return "segmentKind " + Numbers(ledger.SegmentKind);
        yield return "segmentStart " + Numbers(ledger.SegmentStart);
        yield return "combination " + Numbers(ledger.Combination);
        yield return "day " + Numbers(ledger.Day);
        yield return "amount " + Numbers(ledger.Amount);
        yield return "about " + Numbers(ledger.About);
        yield return "endDay " + Numbers(ledger.EndDay);
        yield return "extra " + Numbers(ledger.Extra);
        yield return "entry " + string.Join(" ", Enumerable.Range(0, ledger.Entry.Length).Select(each => ledger.Entry[each]));
        yield return "entered " + string.Join(" ", ledger.EnteredAt ?? []);
        yield return "replaced " + string.Join(" ", ledger.Replaced ?? []);
        yield return "amounts " + string.Join(" ", ledger.Amounts.Select(each => $"{each.Quantity}/{each.OutOf}/{each.HasOutOf}"));
        yield return "combinations " + string.Join(" ", ledger.Combinations.Select(each => $"{each.Kind}/{each.Standing}/{string.Join(",", each.Attributes.Select(a => a.ToString()))}"));
        yield return "items " + string.Join(" ", ledger.Items);
        yield return "extras " + string.Join(" ", ledger.Extras.Select(each => string.Join(",", each.Select(a => a.ToString()))));
        yield return "days " + ledger.FirstDay.ToString(CultureInfo.InvariantCulture) + " " + ledger.LastDay.ToString(CultureInfo.InvariantCulture);
        yield return "coverage " + string.Join(" ", ledger.Coverage);
        yield return "history " + string.Join(" ", ledger.History.Select(Full));
        yield return "leftOut " + string.Join(" ", ledger.LeftOut.Select(Full));
    }

    private static string Full(WorkRecord record) =>
        $"{record} {record.Amount}/{record.OutOf} {record.End} {record.Standing} {record.EnteredAt} {record.Replaced} {record.IsWithdrawal} {record.About} {string.Join(",", record.Attributes)}";

    private static string Numbers(int[]? column) =>
        column is null ? "none" : string.Join(" ", column.Select(each => each.ToString(CultureInfo.InvariantCulture)));
}
