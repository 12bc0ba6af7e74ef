using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Conditions joined: all, any, not, at least <em>k</em> of.</summary>
public sealed partial class Logic : Condition
{
    private Logic(LogicKind kind, int count, Condition[] conditions)
    {
        Kind = kind;
        Count = count;
        Conditions = conditions;
    }

    /// <summary>How they are joined.</summary>
    public LogicKind Kind { get; }

    /// <summary>How many must hold, where the kind is <see cref="LogicKind.AtLeast"/>; otherwise 0.</summary>
    public int Count { get; }

    /// <summary>The conditions joined, in the order written; exactly one for <see cref="LogicKind.Not"/>.</summary>
    public IReadOnlyList<Condition> Conditions { get; }

    internal static Logic Of(LogicKind kind, params Condition[] conditions)
    {
        if (conditions is null || conditions.Any(c => c is null))
        {
            throw new ArgumentNullException(nameof(conditions));
        }

        return new Logic(kind, 0, conditions.ToArray());
    }

    internal static Logic Of(int count, Condition[] conditions)
    {
        if (count < 1 || count > conditions.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, "The count must be 1 to the number of conditions.");
        }

        return new Logic(LogicKind.AtLeast, count, conditions.ToArray());
    }

    internal override IEnumerable<Child> Parts()
    {
        var word = Kind switch
        {
            LogicKind.All => ".all",
            LogicKind.Any => ".any",
            LogicKind.Not => ".not",
            _ => ".of",
        };
        for (var i = 0; i < Conditions.Count; i++)
        {
            yield return new Child(
                Kind == LogicKind.Not ? word : word + "[" + i.ToString(CultureInfo.InvariantCulture) + "]",
                Conditions[i]);
        }
    }
}
