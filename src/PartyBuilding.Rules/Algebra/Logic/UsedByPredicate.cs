namespace PartyBuilding.Rules;

/// <summary>Holds for a record that another line counted.</summary>
internal sealed class UsedByPredicate : Predicate
{
    private readonly EachMeasure line;
    private readonly LineLabel label;

    internal UsedByPredicate(EachMeasure line, string id)
    {
        this.line = line;
        label = new LineLabel("usedBy", null, line.Label.Clause, line.Label.Title, null, null);
        Id = id;
    }

    internal string Id { get; }

    internal override Reads Reads => Reads.Record | Reads.Subject;

    internal override bool Holds(Scan scan)
    {
        var holds = scan.UsedBy(line).Contains(scan.Frame.Record);
        scan.IsUnknown |= holds is null;
        return holds == true;
    }

    internal override bool? Trace(Scan scan, Tracing tracing)
    {
        var used = scan.UsedBy(line);
        var holds = used.Contains(scan.Frame.Record);
        if (holds is null)
        {
            tracing.Add(used.Needs);
        }

        tracing.Add(new ExplainedTest(label, holds, holds is null ? "?" : holds.Value ? "used" : "unused", "used by " + Id));
        return holds;
    }
}
