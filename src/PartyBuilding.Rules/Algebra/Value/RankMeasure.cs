namespace PartyBuilding.Rules;

/// <summary>The rank at hand, in the steps after the points.</summary>
internal sealed class RankMeasure : Measure
{
    internal RankMeasure(Value node, Binder binder)
        : base(node, "rank", binder)
    {
    }

    private protected override bool OwnIsBare => true;

    private protected override Reads OwnReads => Reads.Subject;

    private protected override decimal Own(Scan scan) => scan.Rank;

    private protected override Draft Explain(Scan scan) => new Draft(Interval.Of(scan.Rank));
}
