using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <summary>
/// Works a policy out as one would on paper: it walks the document for one subject at a time, looks every record and fact up where it is
/// asked for, and calculates with exact fractions. Nothing is bound, kept or shared.
/// </summary>
internal sealed partial class Reckoner
{
    private readonly Policy _policy;
    private readonly EvaluationInput _input;
    private readonly WorkLedger _ledger;
    private readonly FactSheet _facts;
    private readonly Dictionary<string, Number> _lines = new(StringComparer.Ordinal);

    public Reckoner(Policy policy, EvaluationInput input)
    {
        _policy = policy;
        _input = input;
        _ledger = input.KnownAt is Instant ledgerDay ? input.Ledger.AsKnownAt(ledgerDay) : input.Ledger;
        _facts = input.KnownAt is Instant factDay ? input.Facts.AsKnownAt(factDay) : input.Facts;
        ReadAt = policy.AsOf == ScopeDate.PeriodEnd ? input.Period.End : input.Period.Start;
        if (policy.Score is Number score)
        {
            Name(score);
        }

        foreach (Step step in policy.Then)
        {
            Name(step.Parts());
        }
    }

    private LocalDate ReadAt { get; }

    /// <summary>The number as it stands in the report: a quotient is rounded.</summary>
    public Known Land(Number number, Place place) => Take(number, place, mayStayQuotient: false);

    /// <summary>The number with its marks: what the verb gives, times, rounding, floor, cap.</summary>
    private Known Take(Number number, Place place, bool mayStayQuotient = true)
    {
        Number plain = number.Plain();
        Known value = Verb(plain, place);
        if (value.IsLeftOut)
        {
            return value;
        }

        IReadOnlyList<Leaf> leaves = value.Leaves;
        value = plain.Factor is null ? value : value.Times(Take(plain.Factor, place));
        bool staysQuotient = mayStayQuotient && plain.Rounding is null && plain.Floor is null && plain.Cap is null;
        if (plain.Rounding is Rounding own)
        {
            value = value.Rounded(own.Digits, own.Mode);
        }
        else if (value.IsQuotient && !staysQuotient)
        {
            value = value.Rounded(_policy.Rounding?.Digits ?? 12, _policy.Rounding?.Mode ?? RoundingMode.Half);
        }

        value = plain.Floor is null ? value : value.AtLeast(Land(plain.Floor, place));
        value = plain.Cap is null ? value : value.AtMost(Land(plain.Cap, place));
        return value with { Leaves = leaves };
    }

    private Known Verb(Number plain, Place place) => plain switch
    {
        Literal literal => Written(literal),
        Value value => Named(value, place),
        Each each => Counted(each, place),
        Spells spells => Covered(spells, place),
        Combine combine => Combined(combine, place),
        Choose choose => Chosen(choose, place),
        _ => throw new NotSupportedException(plain.GetType().Name),
    };

    /// <summary>A fraction that no twelve decimals hold is a quotient that waits to be rounded.</summary>
    private static Known Written(Literal literal)
    {
        Ratio value = Ratio.Of(literal.Numerator) / Ratio.Of(literal.Denominator);
        return Known.Of(value) with { IsQuotient = !value.FitsIn(12) };
    }

    private Known Combined(Combine node, Place place)
    {
        switch (node.Kind)
        {
            case CombineKind.Product:
                return node.Numbers.Select(n => Take(n, place)).Aggregate(Known.Of(1m), (product, n) => product.Times(n));
            case CombineKind.Divide:
                return Divided(Take(node.Numbers[0], place), Take(node.Numbers[1], place), node, place);
        }

        if (node.KeepsQuotients)
        {
            return node.Numbers.Select(n => Take(n, place)).Aggregate(Known.Of(0m), (sum, n) => sum.Plus(n));
        }

        Known[] all = [.. node.Numbers.Select(n => Land(n, place))];
        Known[] there = [.. all.Where(n => !n.IsLeftOut)];
        IReadOnlyList<Leaf> leaves = [.. all.SelectMany(n => n.Leaves)];
        Known? combined = node.Kind switch
        {
            CombineKind.Sum => there.Aggregate(Known.Of(0m), (sum, n) => sum.Plus(n)),
            CombineKind.Best => there.Length == 0 ? null : there.Aggregate((best, n) => best.AtLeast(n)),
            CombineKind.Worst => there.Length == 0 ? null : there.Aggregate((worst, n) => worst.AtMost(n)),
            _ => Mean(node.Numbers.Zip(all).Where(n => !n.Second.IsLeftOut)
                .Select(n => (n.Second, n.First.Weight is null ? Known.Of(1m) : Take(n.First.Weight, place)))),
        };
        return (combined ?? Instead(node.None, place)) with { Leaves = leaves };
    }

    private static Known? Mean(IEnumerable<(Known Value, Known Weight)> weighted)
    {
        Known sum = Known.Of(0m);
        Known whole = Known.Of(0m);
        foreach ((Known value, Known weight) in weighted)
        {
            sum = sum.Plus(value.Times(weight));
            whole = whole.Plus(weight);
        }

        return whole.Low == Ratio.Zero && whole.IsCertain ? null : sum.Over(whole);
    }

    private Known Divided(Known top, Known bottom, Combine node, Place place)
    {
        IReadOnlyList<Leaf> leaves = [.. top.Leaves, .. bottom.Leaves];
        Known quotient = bottom.IsCertain && bottom.Low == Ratio.Zero ? Instead(node.None, place)
            : bottom.Low <= Ratio.Zero && bottom.High >= Ratio.Zero ? Known.Anything
            : top.Over(bottom);
        return quotient with { Leaves = leaves };
    }

    /// <summary>What stands for nothing: zero unless the document says otherwise.</summary>
    private Known Instead(IfNone? none, Place place) =>
        none is null ? Known.Of(0m)
        : none.LeavesOut ? Known.Left
        : none.Number is Number number ? Land(number, place) with { Leaves = [] }
        : Known.Anything;

    /// <summary>The first case that holds; while one may hold, what it gives and what the next ones give are both possible.</summary>
    private Known Chosen(Choose node, Place place)
    {
        Known? possible = null;
        foreach (Case one in node.Cases)
        {
            bool? holds = Holds(one.Comparison, one.When, node.On, place);
            if (holds != false)
            {
                Known given = Take(one.Give, place);
                possible = possible is null ? given : possible.Or(given);
            }

            if (holds == true)
            {
                return possible!;
            }
        }

        Known otherwise = Take(node.Otherwise, place);
        return possible is null ? otherwise : possible.Or(otherwise);
    }

    private void Name(Number number)
    {
        if (number.Id is string id)
        {
            _lines.TryAdd(id, number);
        }

        Name(number.Children());
    }

    private void Name(IEnumerable<Child> children)
    {
        foreach (Child child in children)
        {
            if (child.Number is Number number)
            {
                Name(number);
            }

            if (child.Condition is Condition condition)
            {
                Name(condition.Parts());
            }
        }
    }
}
