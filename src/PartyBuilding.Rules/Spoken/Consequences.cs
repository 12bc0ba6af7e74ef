using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>A ladder of consequences (阶梯式处理): of the rungs that hold, the first, which is the strongest, is found.</summary>
public sealed partial class Consequences : StepOf<Consequences>
{
    private Consequences(Consequence[] rungs) => Rungs = rungs;

    /// <summary>The number that is compared; null for the score.</summary>
    public Number? On { get; private set; }

    /// <summary>The rungs, the strongest first.</summary>
    public IReadOnlyList<Consequence> Rungs { get; }

    /// <summary>These rungs, the strongest first.</summary>
    public static Consequences Of(params Consequence[] rungs) => new Consequences(rungs.ToArray());

    /// <summary>The same ladder on another number than the score.</summary>
    public Consequences Comparing(Number on) => Change(c => c.On = on);

    internal override IEnumerable<Child> Parts()
    {
        if (On is not null)
        {
            yield return new Child(".on", On);
        }

        for (var i = 0; i < Rungs.Count; i++)
        {
            var place = ".consequences[" + i.ToString(CultureInfo.InvariantCulture) + "]";
            if (Rungs[i].Comparison?.Bound is Number bound)
            {
                yield return new Child(place + "." + ComparisonWords.Of(Rungs[i].Comparison!.Kind), bound);
            }

            if (Rungs[i].When is Condition when)
            {
                yield return new Child(place + (Rungs[i].Comparison is null ? ".when" : ".and"), when);
            }
        }
    }

    internal override IReadOnlyList<Step> Plain()
    {
        var on = On ?? Value.Of("score");
        return Rungs.Select((rung, i) =>
        {
            var conditions = new List<Condition>();
            if (rung.Comparison is Comparison comparison)
            {
                conditions.Add(Test.Of(on, comparison));
            }

            if (rung.When is Condition when)
            {
                conditions.Add(when);
            }

            if (i > 0)
            {
                // A rung holds where no stronger one was found.
                conditions.Add(Condition.Not(Value.Of(Value.Finding).Is(Rungs.Take(i).Select(r => r.Code).ToArray())));
            }

            var finding = ConditionalFinding.Of(rung.Code, conditions.Count == 1 ? conditions[0] : Condition.All(conditions.ToArray()));
            finding = rung.Follows is null ? finding : finding.Leads(rung.Follows);
            finding = rung.DecidedBy is null ? finding : finding.Decided(rung.DecidedBy);
            return (Step)(rung.Bars ? finding.Barring() : finding).Marked(rung.Clause ?? Clause, rung.Title ?? Title, Choice);
        }).ToArray();
    }
}
