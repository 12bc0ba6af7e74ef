using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>The first case that holds gives the number.</summary>
public sealed partial class Choose : NumberOf<Choose>
{
    private Choose(Number otherwise) => Otherwise = otherwise;

    /// <summary>The number that comparing cases compare; null when all cases are conditions.</summary>
    public Number? On { get; private set; }

    /// <summary>The cases, in the order tried.</summary>
    public IReadOnlyList<Case> Cases { get; private set; } = Array.Empty<Case>();

    /// <summary>What is given when no case holds.</summary>
    public Number Otherwise { get; }

    /// <summary>A choice without cases yet.</summary>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    public static Choose OrElse(Number otherwise) =>
        new Choose(otherwise ?? throw new ArgumentNullException(nameof(otherwise)));

    /// <summary>The same choice with the number that comparing cases compare.</summary>
    public Choose Comparing(Number on) => Change(c => c.On = on);

    /// <summary>The same choice with a further case.</summary>
    public Choose Case(Case further) => Change(c => c.Cases = c.Cases.Append(further).ToArray());

    internal override IEnumerable<Child> Parts() => CasesOf(Cases, ".choose", On, Otherwise);

    internal static IEnumerable<Child> CasesOf(IReadOnlyList<Case> cases, string word, Number? on, Number otherwise)
    {
        if (on is not null)
        {
            yield return new Child(".on", on);
        }

        for (var i = 0; i < cases.Count; i++)
        {
            var place = word + "[" + i.ToString(CultureInfo.InvariantCulture) + "]";
            if (cases[i].Comparison?.Bound is Number bound)
            {
                yield return new Child(place + "." + ComparisonWords.Of(cases[i].Comparison!.Kind), bound);
            }

            if (cases[i].When is Condition when)
            {
                yield return new Child(place + (cases[i].Comparison is null ? ".when" : ".and"), when);
            }

            yield return new Child(place + ".give", cases[i].Give);
        }

        yield return new Child(".otherwise", otherwise);
    }
}
