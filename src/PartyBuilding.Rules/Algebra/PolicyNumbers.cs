using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>All numbers of a policy as the algebra has them: of the points, the scope and the steps, and those within them.</summary>
internal static class PolicyNumbers
{
    internal static IEnumerable<Number> Of(Policy policy)
    {
        var score = policy.Score is Number points ? new[] { new Child(string.Empty, points) } : Enumerable.Empty<Child>();
        var scope = policy.Scope?.Plain().Parts() ?? Enumerable.Empty<Child>();
        return Below(score.Concat(scope).Concat(policy.Then.SelectMany(step => step.Parts())));
    }

    private static IEnumerable<Number> Below(IEnumerable<Child> children)
    {
        foreach (var child in children)
        {
            if (child.Number is Number number)
            {
                yield return number;
            }

            foreach (var inner in Below(child.Number?.Children() ?? child.Condition!.Plain().Parts()))
            {
                yield return inner;
            }
        }
    }
}
