namespace PartyBuilding.Rules;

/// <summary>How many records the part at hand has.</summary>
internal sealed class CountMeasure : Measure
{
    internal CountMeasure(Value node, Binder binder)
        : base(node, "value", binder)
    {
        Name = new LineLabel(node.Name, node.Id ?? node.Name, null, node.Title ?? ValueTitles.Of(node, binder.Policy.SubjectKind), null, null);
    }

    internal override LineLabel Name { get; }

    private protected override bool OwnIsBare => true;

    private protected override Reads OwnReads => Reads.Part;

    private protected override decimal Own(Scan scan) => scan.Frame.Rows is null ? 1m : scan.Frame.To - scan.Frame.From;

    private protected override Draft Explain(Scan scan) => new Draft(Interval.Of(Own(scan)));
}
