namespace PartyBuilding.Rules;

/// <summary>A finding about a subject, bound. What cannot be known yet is reported as open, and bars only under the worst outlook.</summary>
internal sealed class FindingStep : BoundStep
{
    private readonly ConditionalFinding node;
    private readonly Predicate when;

    internal FindingStep(ConditionalFinding node, Binder binder)
        : base(node, "finding")
    {
        this.node = node;
        when = node.When.Bind(binder);
    }

    internal override void Apply(Scan scan, Standings standings, int row)
    {
        var holds = Found(scan);
        if (holds == false)
        {
            return;
        }

        standings.Add(row, new SubjectFinding(node, holds is null));
        if (node.Bars && holds is null)
        {
            standings.Set(row, Standings.Mark.Open);
        }

        if (node.Bars && (holds == true || standings.Outlook == Outlook.Worst))
        {
            standings.Set(row, Standings.Mark.Barred);
        }
    }

    internal override bool IsQuiet(Scan scan) => CertainlyFails(when, scan);

    internal override ExplainedTests Tests(Scan scan)
    {
        var tracing = new Tracing();
        return new ExplainedTests(tracing, when.Trace(scan, tracing));
    }

    internal SubjectFinding Finding(bool isOpen) => new SubjectFinding(node, isOpen);

    private bool? Found(Scan scan)
    {
        scan.IsUnknown = false;
        var holds = when.Holds(scan);
        if (!scan.IsUnknown)
        {
            return holds;
        }

        scan.IsUnknown = false;
        return when.Trace(scan, new Tracing());
    }
}
