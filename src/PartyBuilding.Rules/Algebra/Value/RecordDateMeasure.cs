using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The date of the record at hand.</summary>
internal sealed class RecordDateMeasure : Measure
{
    internal RecordDateMeasure(Value node, Binder binder)
        : base(node, "value", binder) =>
        Name = new LineLabel(node.Name, node.Id ?? node.Name, null, node.Title ?? ValueTitles.Of(node, binder.Policy.SubjectKind), null, null);

    internal override LineLabel Name { get; }

    private protected override bool OwnIsBare => true;

    private protected override Reads OwnReads => Reads.Record;

    private protected override decimal Own(Scan scan) => scan.Ledger.Day[scan.Frame.Record];

    private protected override Draft Explain(Scan scan) => new Draft(Interval.Of(Own(scan))) { Code = EpochDay.Text((int)Own(scan)) };
}
