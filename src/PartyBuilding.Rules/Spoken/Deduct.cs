using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Points to begin with, from which lines are deducted (倒扣); gains are lines like any other. Not below zero unless said.</summary>
public sealed partial class Deduct : Spoken<Deduct>
{
    private Deduct(Number from, Number[] lines)
    {
        From = from;
        Lines = lines;
        Floor = 0;
    }

    /// <summary>The points to begin with.</summary>
    public Number From { get; }

    /// <summary>The lines, in the order written; losses are negative.</summary>
    public IReadOnlyList<Number> Lines { get; }

    /// <summary>Lines that change the points to begin with.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Deduct Starting(Number from, params Number[] lines) => new Deduct(
        from ?? throw new ArgumentNullException(nameof(from)),
        (lines ?? throw new ArgumentNullException(nameof(lines))).ToArray());

    internal override IEnumerable<Child> Parts()
    {
        yield return new Child(".from", From);
        for (var i = 0; i < Lines.Count; i++)
        {
            yield return new Child(".deduct[" + i.ToString(CultureInfo.InvariantCulture) + "]", Lines[i]);
        }
    }

    private protected override Number Rewrite() => Combine.Sum(new[] { From }.Concat(Lines).ToArray());
}
