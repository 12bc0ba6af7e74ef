namespace PartyBuilding.Rules;

/// <summary>Another line of the policy, for the whole subject.</summary>
internal sealed class LineMeasure : Measure
{
    private readonly Measure line;

    internal LineMeasure(Value node, Binder binder)
        : base(node, "value", binder) => line = binder.Line(node.Name);

    internal override LineLabel Name => line.Label;

    private protected override Reads OwnReads => Reads.Subject;

    private protected override Interval OwnBounds => line.Bounds;

    private protected override decimal Own(Scan scan)
    {
        var outer = scan.Frame;
        scan.Frame = Frame.WholeSubject;
        var value = line.Land(scan);
        scan.Frame = outer;
        return value;
    }

    private protected override Draft Explain(Scan scan)
    {
        var outer = scan.Frame;
        scan.Frame = Frame.WholeSubject;
        var traced = line.Trace(scan);
        scan.Frame = outer;
        return new Draft(new Interval(traced.Low, traced.High)) { Children = new[] { traced }, IsLeftOut = traced.IsLeftOut };
    }
}
