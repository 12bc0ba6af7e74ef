using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>The kinds of record that a policy counts anywhere, once its spoken forms are rewritten.</summary>
internal static class CountedKinds
{
    internal static HashSet<string> Of(Policy policy)
    {
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        if (policy.Score is not null)
        {
            Add(policy.Score, kinds);
        }

        Add(policy.Scope?.Parts() ?? Enumerable.Empty<Child>(), kinds);
        Add(policy.Then.SelectMany(step => step.Plain()).SelectMany(step => step.Parts()), kinds);
        return kinds;
    }

    private static void Add(IEnumerable<Child> children, HashSet<string> kinds)
    {
        foreach (var child in children)
        {
            if (child.Number is not null)
            {
                Add(child.Number, kinds);
            }
            else
            {
                Add(child.Condition!.Parts(), kinds);
            }
        }
    }

    private static void Add(Number number, HashSet<string> kinds)
    {
        var plain = number.Plain();
        kinds.UnionWith(plain switch
        {
            Each each => each.Kinds.Concat(each.Window?.Anchor?.Kinds ?? Array.Empty<string>()),
            Spells spells => spells.Kinds.Concat(spells.RestartsAt?.Kinds ?? Array.Empty<string>()),
            _ => Enumerable.Empty<string>(),
        });
        Add(plain.Children(), kinds);
    }
}
