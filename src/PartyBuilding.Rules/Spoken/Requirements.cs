using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>What is required of every subject; what is unmet is named.</summary>
public sealed partial class Requirements : StepOf<Requirements>
{
    private Requirements(Requirement[] rows) => Rows = rows;

    /// <summary>The requirements, in the order written.</summary>
    public IReadOnlyList<Requirement> Rows { get; }

    /// <summary>Whether a subject with an unmet requirement can take no place.</summary>
    public bool Bars { get; private set; }

    /// <summary>These requirements.</summary>
    public static Requirements Of(params Requirement[] rows) => new Requirements(rows.ToArray());

    /// <summary>The same requirements, barring from places those who do not meet them.</summary>
    public Requirements Barring() => Change(r => r.Bars = true);

    internal override IEnumerable<Child> Parts() => Rows.Select((row, i) =>
        new Child(".requirements[" + i.ToString(CultureInfo.InvariantCulture) + "].require", row.Condition));

    internal override IReadOnlyList<Step> Plain() => Rows.Select(row =>
    {
        var finding = ConditionalFinding.Of(row.Code, Condition.Not(row.Condition)).AsUnmetRequirement();
        return (Step)(Bars ? finding.Barring() : finding).Marked(row.Clause ?? Clause, row.Title ?? Title, Choice);
    }).ToArray();
}
