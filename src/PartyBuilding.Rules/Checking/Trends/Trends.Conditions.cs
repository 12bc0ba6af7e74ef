using System.Linq;

namespace PartyBuilding.Rules;

/// <content>Conditions: whether they can begin to hold, or cease to.</content>
internal sealed partial class Trends
{
    private Trend OfCondition(Site site, Condition condition) => condition switch
    {
        Test test => Compared(site, site.Child(Slot.Tested), test.Comparison, 0),
        Logic { Kind: LogicKind.Not } => Joined(site).Turned(),
        Logic => Joined(site),
        _ => Trend.Either,
    };

    private Trend Joined(Site site) => site.All(Slot.Joined).Aggregate(Trend.Steady, (all, one) => all | Of(one));

    /// <summary>A case of a choice: its comparison and its side condition.</summary>
    private Trend OfCase(Site site, Comparison? comparison, int index) =>
        (comparison is null ? Trend.Steady : Compared(site, site.Child(Slot.On), comparison, index)) | Of(site, Slot.When, index);

    private Trend Compared(Site site, Site? compared, Comparison comparison, int index)
    {
        if (comparison.Bound is null || comparison.Kind == ComparisonKind.Is)
        {
            return TrendRules.Unclear(Touches(compared) || Touches(site.Child(Slot.Bound, index)));
        }

        var over = (compared is null ? scoreSoFar : Of(compared)) | Of(site, Slot.Bound, index).Turned();
        return comparison.Kind is ComparisonKind.AtLeast or ComparisonKind.Above ? over : over.Turned();
    }
}
