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

    internal override bool Holds(Scan scan) => scan.UsedBy(line).Contains(scan.Frame.Record);

    internal override bool? Trace(Scan scan, Tracing tracing)
    {
        var holds = Holds(scan);
        tracing.Add(new ExplainedTest(label, holds, holds ? "used" : "unused", "used by " + Id));
        return holds;
    }
}
