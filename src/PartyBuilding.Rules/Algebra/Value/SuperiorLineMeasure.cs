using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A line of this policy as the organization above has it, where that is judged as well.</summary>
internal sealed class SuperiorLineMeasure : Measure
{
    private readonly Binder binder;
    private readonly Column column;
    private readonly Measure? fallback;

    internal SuperiorLineMeasure(Value node, Binder binder)
        : base(node, "value", binder)
    {
        this.binder = binder;
        column = binder.Column(node);
        fallback = node.Fallback?.Bind(binder);
    }

    internal override LineLabel Name => column.Name;

    private protected override Reads OwnReads => Reads.Subject | (fallback?.Reads ?? Reads.Nothing);

    private protected override Interval OwnBounds => fallback is null ? column.Bounds : column.Bounds.Hull(fallback.Bounds);

    private protected override decimal Own(Scan scan)
    {
        var row = RowOf(scan);
        if (row < 0 && fallback is not null)
        {
            return fallback.Land(scan);
        }

        scan.IsUnknown |= row < 0 || column.IsOpen(row);
        return row < 0 ? 0m : column.Low(row);
    }

    private protected override Draft Explain(Scan scan)
    {
        var row = RowOf(scan);
        if (row < 0)
        {
            return fallback?.Trace(scan) is not ExplainedLine stand
                ? Draft.Unknown(column.Bounds, Missing(scan.Subject))
                : new Draft(new Interval(stand.Low, stand.High)) { Children = new[] { stand } };
        }

        var superior = scan.Subjects.Ids[row];
        var needs = column.IsOpen(row) ? new[] { Missing(superior) } : null;
        var ends = column.At(row);
        return new Draft(ends) { Children = new[] { new ExplainedLine(column.LabelOf(superior), ends.Low, ends.High, needs: needs) } };
    }

    private Finding Missing(SubjectId subject) => RulesFindings.MissingValue(subject, Name, isResult: false);

    /// <summary>The row of the superior; negative where there is none, or none who is judged and has the line.</summary>
    private int RowOf(Scan scan)
    {
        var superior = ValueOwner.SuperiorOf(binder, scan.Subject, binder.ReadAt);
        var row = superior.IsNone ? -1 : scan.Subjects.RowOf(superior);
        return row >= 0 && column.IsNone(row) ? -1 : row;
    }
}
