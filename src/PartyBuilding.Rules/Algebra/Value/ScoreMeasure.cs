namespace PartyBuilding.Rules;

/// <summary>The points at hand, in the steps after them.</summary>
internal sealed class ScoreMeasure : Measure
{
    internal ScoreMeasure(Value node, Binder binder)
        : base(node, "score", binder)
    {
    }

    private protected override bool OwnIsBare => true;

    private protected override Reads OwnReads => Reads.Subject;

    private protected override decimal Own(Scan scan)
    {
        if (scan.ScoreLow != scan.ScoreHigh)
        {
            scan.IsUnknown = true;
        }

        return scan.ScoreLow;
    }

    private protected override Draft Explain(Scan scan) => new Draft(scan.Score);
}
