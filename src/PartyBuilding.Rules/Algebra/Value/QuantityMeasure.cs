using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The quantity of the record at hand, or out of how many; zero where it does not say.</summary>
internal sealed class QuantityMeasure : Measure
{
    private readonly Interval bounds;

    internal QuantityMeasure(Value node, Binder binder)
        : base(node, "value", binder)
    {
        Name = new LineLabel(node.Name, node.Id ?? node.Name, null, node.Title ?? ValueTitles.Of(node, binder.Policy.SubjectKind), null, null);
        IsOutOf = node.Name == "outOf";
        var range = node.Range ?? (IsOutOf ? null : binder.MarksAtHand());
        bounds = range is null ? Interval.Open : Interval.Between(range.Low, range.High);
    }

    internal bool IsOutOf { get; }

    internal override LineLabel Name { get; }

    private protected override bool OwnIsBare => true;

    private protected override Reads OwnReads => Reads.Record;

    private protected override Interval OwnBounds => bounds;

    /// <summary>A number of millionths as a decimal.</summary>
    internal static decimal FromMillionths(long millionths)
    {
        var whole = millionths / 1_000_000;
        return whole * 1_000_000 == millionths ? whole : millionths * 0.000001m;
    }

    internal long Millionths(in LedgerAmount amount) => !IsOutOf ? amount.Quantity : amount.HasOutOf ? amount.OutOf : 0;

    private protected override decimal Own(Scan scan) =>
        FromMillionths(Millionths(scan.Ledger.Amounts[scan.Ledger.Amount[scan.Frame.Record]]));

    private protected override Draft Explain(Scan scan) => new Draft(Interval.Of(Own(scan)));
}
