using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A registered number, bound.</summary>
internal sealed class CustomMeasure : Measure
{
    private readonly CustomNumber node;
    private readonly ICustomNumber number;
    private readonly EvaluationInput input;
    private readonly LineLabel name;

    internal CustomMeasure(CustomNumber node, Binder binder)
        : base(node, "custom", binder)
    {
        this.node = node;
        input = binder.Input;
        number = input.Extensions.Number(node.Name)!;
        name = new LineLabel(node.Name, node.Name, null, node.Title, null, null);
    }

    internal override LineLabel Name => name;

    private protected override bool OwnIsBare => true;

    private protected override Reads OwnReads => Reads.Record | Reads.Part | Reads.Subject;

    private protected override decimal Own(Scan scan)
    {
        var value = CustomCall.Evaluate(number, node.Name, FrameRecords.Context(scan, input, node.Arguments));
        if (value is null)
        {
            scan.IsUnknown = true;
        }

        return value ?? 0m;
    }

    private protected override Draft Explain(Scan scan) =>
        CustomCall.Evaluate(number, node.Name, FrameRecords.Context(scan, input, node.Arguments)) is decimal value
            ? new Draft(Interval.Of(value))
            : Draft.Unknown(Interval.Open, RulesFindings.MissingValue(scan.Subject, name, false));
}
