using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>What is due within a time after something else; what is late is named.</summary>
public sealed partial class Deadlines : StepOf<Deadlines>
{
    private Deadlines(DeadlineRow[] rows) => Rows = rows;

    /// <summary>The deadlines, in the order written.</summary>
    public IReadOnlyList<DeadlineRow> Rows { get; }

    /// <summary>Whether a subject that is late with something can take no place.</summary>
    public bool Bars { get; private set; }

    /// <summary>These deadlines.</summary>
    public static Deadlines Of(params DeadlineRow[] rows) => new Deadlines(rows.ToArray());

    /// <summary>The same deadlines, barring from places those who are late.</summary>
    public Deadlines Barring() => Change(d => d.Bars = true);

    internal override IEnumerable<Child> Parts() => Rows.Select((row, i) => new Child(".deadlines[" + Exact.Text(i) + "]", row.Deadline));

    internal override IReadOnlyList<Step> Plain() => Rows.Select(row =>
    {
        var late = ConditionalFinding.Of(row.Code, row.Deadline.IsAtLeast(1)).AsUnmetRequirement();
        late = row.Follows is null ? late : late.Leads(row.Follows);
        return (Step)(Bars ? late.Barring() : late).Marked(row.Clause ?? Clause, row.Title ?? Title, row.Choice ?? Choice);
    }).ToArray();
}
