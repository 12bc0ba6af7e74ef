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
    private readonly VersionDays? _days;
    private readonly IReadOnlyList<Reckoner> _versions;
    private readonly IReadOnlyList<string> _linesOfPoints = [];
    private readonly Dictionary<string, Number> _lines = new(StringComparer.Ordinal);

    /// <param name="policy">The policy.</param>
    /// <param name="input">What is known.</param>
    /// <param name="days">The days whose records count; null for all.</param>
    public Reckoner(Policy policy, EvaluationInput input, VersionDays? days = null)
    {
        _policy = policy;
        _input = input;
        _days = days;
        _versions = days is null ? [.. policy.Versions.Select(version => new Reckoner(version.Policy, input, version))] : [];
        _ledger = input.KnownAt is Instant ledgerDay ? input.Ledger.AsKnownAt(ledgerDay) : input.Ledger;
        _facts = input.KnownAt is Instant factDay ? input.Facts.AsKnownAt(factDay) : input.Facts;
        ReadAt = policy.AsOf == ScopeDate.PeriodEnd ? input.Period.End : input.Period.Start;
        if (policy.Score is Number score)
        {
            Name(score);
            _linesOfPoints = [.. _lines.Keys];
        }

        foreach (Step step in policy.Then)
        {
            Name(step.Parts());
        }
    }

    /// <summary>Which way is taken where a step meets something unknown.</summary>
    public Crossroads Roads { get; } = new();

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

        value = plain.Factor is null ? value : value.Times(Take(plain.Factor, place));
        bool staysQuotient = mayStayQuotient && plain.Rounding is null && plain.Floor is null && plain.Cap is null;
        if (plain.Rounding is Rounding own)
        {
            value = value.Rounded(own.Digits, own.Mode);
        }
        else if (!staysQuotient)
        {
            value = value.Landed(_policy.Rounding?.Digits ?? 12, _policy.Rounding?.Mode ?? RoundingMode.Half);
        }

        value = plain.Floor is null ? value : value.AtLeast(Land(plain.Floor, place));
        return plain.Cap is null ? value : value.AtMost(Land(plain.Cap, place));
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
        return value.FitsIn(12) ? Known.Of(value) : Known.Of(value).AsQuotient();
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
        return (combined ?? Instead(node.None, node, place)) with { Leaves = leaves };
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

    /// <summary>By what is nothing there is no quotient: something stands in. A divisor that may be nothing makes both possible.</summary>
    private Known Divided(Known top, Known bottom, Combine node, Place place)
    {
        IReadOnlyList<Leaf> leaves = [.. top.Leaves, .. bottom.Leaves];
        bool mayBeNothing = bottom.Low <= Ratio.Zero && bottom.High >= Ratio.Zero;
        Known? stand = mayBeNothing ? Instead(node.None, node, place) : null;
        if (bottom.IsCertain && stand is not null)
        {
            return stand with { Leaves = leaves };
        }

        // What counts something is one at least where it is not nothing.
        bottom = node.DividesByWhole && bottom.Low == Ratio.Zero ? bottom.From(Ratio.One) : bottom;
        Known quotient = top.Over(bottom);
        return stand is null ? quotient with { Leaves = leaves } : quotient.Or(stand) with
        {
            // Whether there is a quotient at all hangs on the divisor.
            Leaves = leaves,
            Needs = [.. top.Needs, .. bottom.Needs, .. stand.Needs],
        };
    }

    /// <summary>What stands for nothing: zero unless the document says otherwise.</summary>
    private Known Instead(IfNone? none, Number node, Place place) =>
        none is null ? Known.Of(0m)
        : none.LeavesOut ? Known.Left
        : none.Number is Number number ? Land(number, place) with { Leaves = [] }
        : OwnRoom(node) with { Needs = [Need.Pending(place.Subject, node.Id ?? Form(node))] };

    /// <summary>What a number without a name is called.</summary>
    private static string Form(Number number) => number switch
    {
        Combine combine => combine.Kind.ToString().ToLowerInvariant(),
        Each => "each",
        Rules.Choose => "choose",
        Spells => "spells",
        Literal => "literal",
        _ => "value",
    };

    /// <summary>The first case that holds; while one may hold, what it gives and what the next ones give are both possible.</summary>
    private Known Chosen(Choose node, Place place)
    {
        Known? possible = null;
        List<string> needs = [];
        foreach (Case one in node.Cases)
        {
            Verdict holds = Holds(one.Comparison, one.When, node.On, place);
            needs.AddRange(holds.Needs);
            if (!holds.IsFalse)
            {
                Known given = Take(one.Give, place);
                possible = possible is null ? given : possible.Or(given);
            }

            if (holds.IsTrue)
            {
                return possible! with { Needs = [.. needs, .. possible.Needs] };
            }
        }

        Known otherwise = Take(node.Otherwise, place);
        possible = possible is null ? otherwise : possible.Or(otherwise);
        return possible with { Needs = [.. needs, .. possible.Needs] };
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
