namespace PartyBuilding.Rules;

/// <summary>A registered condition, bound.</summary>
internal sealed class CustomPredicate : Predicate
{
    private readonly CustomCondition node;
    private readonly ICustomCondition condition;
    private readonly EvaluationInput input;
    private readonly LineLabel label;

    internal CustomPredicate(CustomCondition node, Binder binder)
    {
        this.node = node;
        input = binder.Input;
        condition = input.Extensions.Condition(node.Name)!;
        label = new LineLabel(
            node.Name, node.Name, node.Clause, node.Title, null, null, null,
            new ExplainedExtension(node.Name, condition.Version, node.Arguments));
    }

    internal override Reads Reads => Reads.Record | Reads.Part | Reads.Subject;

    internal override bool Holds(Scan scan)
    {
        var holds = CustomCall.Holds(condition, node.Name, FrameRecords.Context(scan, input, node.Arguments));
        if (holds is null)
        {
            scan.IsUnknown = true;
        }

        return holds == true;
    }

    internal override bool? Trace(Scan scan, Tracing tracing)
    {
        var holds = CustomCall.Holds(condition, node.Name, FrameRecords.Context(scan, input, node.Arguments));
        tracing.Add(new ExplainedTest(label, holds, holds is null ? "?" : holds.Value ? "true" : "false", "custom " + node.Name));
        if (holds is null)
        {
            tracing.Add(new[] { RulesFindings.MissingValue(scan.Subject, label, false) });
        }

        return holds;
    }
}
