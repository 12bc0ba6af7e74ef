using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>A page about steps after the points, which are a fact.</summary>
internal abstract class StepPage : FormPage
{
    /// <summary>The points; unless a page says otherwise a fact, so that the page is about the steps alone.</summary>
    internal virtual Number? Points => Value.Of("points").Cites("5").Titled("得分", "Points");

    /// <summary>Steps before those that the page is about.</summary>
    internal virtual IReadOnlyList<Step> Before => [];

    internal abstract Step[] Steps();

    internal override Policy Add(Policy policy, bool isRewritten)
    {
        IEnumerable<Step> steps = isRewritten ? Steps().SelectMany(step => step.Plain()) : Steps();
        policy = Points is null ? policy : policy.Scoring(Points);
        return Before.Concat(steps).Aggregate(policy, (all, step) => all.Next(step));
    }

    internal override string Json(Policy policy)
    {
        JsonItem[] steps = [.. policy.Then.Skip(Before.Count).Select(step => step.ToJson())];
        return (steps.Length == 1 ? steps[0] : JsonItem.Of(steps)).Document();
    }
}
