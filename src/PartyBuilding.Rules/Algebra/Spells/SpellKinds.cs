using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>The kinds of record of which a policy reads how long they last.</summary>
internal static class SpellKinds
{
    internal static HashSet<string> Of(Policy policy)
    {
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        if (policy.Score is Number score)
        {
            Add(new[] { new Child(string.Empty, score) }, kinds);
        }

        if (policy.Scope is Condition scope)
        {
            Add(scope.Parts(), kinds);
        }

        Add(policy.Then.SelectMany(step => step.Parts()), kinds);
        return kinds;
    }

    private static void Add(IEnumerable<Child> children, HashSet<string> kinds)
    {
        foreach (var child in children)
        {
            kinds.UnionWith((child.Number as Spells)?.Kinds ?? Array.Empty<string>());
            Add(child.Number?.Children() ?? child.Condition!.Parts(), kinds);
        }
    }
}
