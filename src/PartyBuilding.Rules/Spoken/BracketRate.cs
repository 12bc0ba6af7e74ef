using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>A rate by brackets (超额累进): each part of a number at the rate of the bracket in which it lies, so that more is never worth less at a bound.</summary>
/// <remarks>The first bracket begins at 0, and what lies below counts nothing; what lies above the last bound of all counts nothing more.</remarks>
public sealed partial class BracketRate : Spoken<BracketRate>
{
    private BracketRate(Number on, Bracket[] brackets)
    {
        On = on ?? throw new ArgumentNullException(nameof(on));
        Brackets = brackets;
    }

    /// <summary>The number.</summary>
    public Number On { get; }

    /// <summary>The brackets from below.</summary>
    public IReadOnlyList<Bracket> Brackets { get; }

    /// <summary>Brackets of a number, from below; only the last may go on without a bound.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static BracketRate Of(Number on, params Bracket[] brackets) =>
        new BracketRate(on, (brackets ?? throw new ArgumentNullException(nameof(brackets))).ToArray());

    internal override IEnumerable<Child> Parts()
    {
        for (var i = 0; i < Brackets.Count; i++)
        {
            yield return new Child(".brackets[" + i.ToString(CultureInfo.InvariantCulture) + "].rate", Brackets[i].Rate);
        }

        yield return new Child(".on", On);
    }

    /// <summary>What the brackets below give in full, and the part above their bound at the rate of the bracket that is reached.</summary>
    private protected override Number Rewrite()
    {
        var full = new List<Number>();
        var from = 0m;
        var cases = new List<Case>();
        foreach (var bracket in Brackets)
        {
            var part = from == 0m ? Combine.Sum(On) : Combine.Sum(On, -from);
            part = part.Floored(0);
            if (bracket.UpTo is not decimal to)
            {
                return Cases(cases, full.Append(Combine.Product(part, bracket.Rate)));
            }

            cases.Add(Case.Of(Comparison.AtMost(to), Sum(full.Append(Combine.Product(part.Capped(to - from), bracket.Rate)))));
            full.Add(Combine.Product(to - from, bracket.Rate));
            from = to;
        }

        return Cases(cases, full);
    }

    private Choose Cases(List<Case> cases, IEnumerable<Number> last) =>
        cases.Aggregate(Choose.OrElse(Sum(last)).Comparing(On), (choose, one) => choose.Case(one));

    private static Number Sum(IEnumerable<Number> numbers) => numbers.ToArray() is { Length: 1 } one ? one[0] : Combine.Sum(numbers.ToArray());
}
