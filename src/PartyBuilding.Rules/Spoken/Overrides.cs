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

    internal override IEnumerable<Child> Parts()
    {
        for (var i = 0; i < Rules.Count; i++)
        {
            var place = ".overrides[" + i.ToString(CultureInfo.InvariantCulture) + "]";
            yield return new Child(place + ".when", Rules[i].When);
            if (Rules[i].Lifted is Condition lifted)
            {
                yield return new Child(place + ".unless", lifted);
            }
        }
    }

    internal override IReadOnlyList<Step> Plain() => Rules.Select(rule =>
        (Step)Adjustment(rule).Marked(rule.Clause ?? Clause, rule.Title ?? Title, Choice)).ToArray();

    private static AdjustGrade Adjustment(Override rule)
    {
        var when = rule.Lifted is null ? rule.When : Condition.All(rule.When, Condition.Not(rule.Lifted));
        return rule.Kind switch
        {
            OverrideKind.Fix => AdjustGrade.Set(when, rule.Grade!),
            OverrideKind.Ceiling => AdjustGrade.AtMost(when, rule.Grade!),
            OverrideKind.Drop => AdjustGrade.By(when, -rule.Steps),
            _ => AdjustGrade.Block(when, rule.Grade!),
        };
    }
}
