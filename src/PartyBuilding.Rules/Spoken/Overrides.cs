using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Rules that override grades, in the order written.</summary>
public sealed partial class Overrides : StepOf<Overrides>
{
    private Overrides(Override[] rules) => Rules = rules;

    /// <summary>The rules, in the order applied.</summary>
    public IReadOnlyList<Override> Rules { get; }

    /// <summary>These rules.</summary>
    public static Overrides Of(params Override[] rules) => new Overrides(rules.ToArray());

    internal override IEnumerable<Child> Parts() => Rules.Select((rule, i) =>
        new Child(".overrides[" + i.ToString(CultureInfo.InvariantCulture) + "].when", rule.When));

    internal override IReadOnlyList<Step> Plain() => Rules.Select(rule =>
        (Step)Adjustment(rule).Marked(rule.Clause ?? Clause, rule.Title ?? Title, Choice)).ToArray();

    private static AdjustGrade Adjustment(Override rule) => rule.Kind switch
    {
        OverrideKind.Fix => AdjustGrade.Set(rule.When, rule.Grade!),
        OverrideKind.Ceiling => AdjustGrade.AtMost(rule.When, rule.Grade!),
        OverrideKind.Drop => AdjustGrade.By(rule.When, -rule.Steps),
        _ => AdjustGrade.By(Condition.All(rule.When, Value.Of("grade").Is(rule.Grade!)), -1),
    };
}
