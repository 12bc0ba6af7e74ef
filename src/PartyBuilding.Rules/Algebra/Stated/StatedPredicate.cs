namespace PartyBuilding.Rules;

/// <summary>Whether the record at hand states an attribute: always known.</summary>
internal sealed class StatedPredicate : Predicate
{
    private readonly AttributeMeasure attribute;
    private readonly LineLabel label;

    internal StatedPredicate(Stated node, AttributeMeasure attribute)
    {
        this.attribute = attribute;
        label = new LineLabel(Stated.Word, node.Attribute, node.Clause, node.Title ?? attribute.Name.Title, null, null);
    }

    internal override Reads Reads => attribute.Reads;

    internal override bool Holds(Scan scan) => attribute.Exists(scan);

    internal override bool? Trace(Scan scan, Tracing tracing)
    {
        var holds = attribute.Exists(scan);
        tracing.Add(new ExplainedTest(label, holds, holds ? Stated.Word : "un" + Stated.Word, Stated.Word + " " + label.Id));
        return holds;
    }
}
