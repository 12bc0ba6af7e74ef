using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>Draws numbers of a policy: for the whole subject, for one record, or for the records of a part.</summary>
internal sealed partial class DrawnNumbers
{
    private readonly Draws _draws;
    private readonly List<string> _lines = [];
    private readonly List<string> _counting = [];
    private int _measured;

    internal DrawnNumbers(Draws draws)
    {
        _draws = draws;
        IsPending = draws.OneIn(2);
        StoodInFor = Words.Numbers.Where(_ => draws.OneIn(5)).Select(n => n.Code).ToArray();
        Conditions = new DrawnConditions(draws, this);
    }

    /// <summary>Whether a group of raters without marks is waited for.</summary>
    internal bool IsPending { get; }

    /// <summary>Facts for which the policy says what stands in when they are missing.</summary>
    internal string[] StoodInFor { get; }

    internal DrawnConditions Conditions { get; }

    /// <summary>Lines named so far that count records.</summary>
    internal IReadOnlyList<string> Counting => _counting;

    internal Number Score()
    {
        Number[] lines = new Number[1 + _draws.Below(4)];
        for (int i = 0; i < lines.Length; i++)
        {
            string id = "l" + (char)('a' + i);
            if (_draws.OneIn(3))
            {
                Each each = Each(2).Named(id).Cites(id);
                lines[i] = each;
                _counting.Add(id);
            }
            else
            {
                lines[i] = Marked(Combine.Sum(Whole(2))).Named(id).Cites(id);
            }

            _lines.Add(id);
        }

        return _draws.OneIn(5) ? Marked(Deduct.Starting(10, lines)) : Marked(Combine.Sum(lines));
    }

    internal decimal Figure(int from = -3, int to = 12) => (from * 2 + _draws.Below((to - from) * 2)) / 2m;

    internal Number Whole(int depth)
    {
        switch (depth <= 0 ? _draws.Below(4) : _draws.Below(26))
        {
            case 0: return Constant();
            case 1: return Marked(Fact());
            case 2: return _lines.Count == 0 ? Constant() : Value.Of(_lines[_draws.Below(_lines.Count)]);
            case 3: return Each(depth);
            case 4: return Marked(Combine.Sum(Several(depth)));
            case 5: return Marked(Combine.Product(Whole(depth - 1), Whole(depth - 1)));
            case 6: return Marked(Combine.Best(Several(depth)).WhenNone(None()));
            case 7: return Marked(Combine.Worst(Several(depth)).WhenNone(None()));
            case 8: return Marked(Average(depth));
            case 9: return Marked(Combine.Divide(Whole(depth - 1), Whole(depth - 1)).WhenNone(None()));
            case 10: return Marked(Choose.OrElse(Whole(depth - 1)).Case(Case.Of(Conditions.Subject(depth - 1), Whole(depth - 1))));
            case 11: return Marked(Bands.Of(Whole(depth - 1), Figure()).From(8, Figure()).From(3, Figure()));
            case 12: return Marked(Slots.Of(_draws.Of(Cadence.Quarter, Cadence.HalfYear, Cadence.Month), Figure(0), Kind()).MissingEarns(Figure(-3, 3)));
            case 13: return Marked(Ratio.Of(None(), Kind()));
            case 14: return Marked(Checks.By("level", Kind()).Row("city", Figure()).Row("nation", Figure()));
            case 15: return Marked(Review());
            case 16: return Marked(OfMembers());
            case 18: return _draws.OneIn(3) ? Marked(Deadline().Earning(Figure(0), Figure(-3, 0))) : Marked(Spells());
            case 17: return Marked(_draws.OneIn(3) ? Value.Of(RosterFacts.FoundedOn).TimeIn(_draws.Of(SpellUnit.Days, SpellUnit.Months, SpellUnit.Years)) : Value.OfResult("other", ResultPart.Score));
            case 20:
            case 21: return Marked(OfOthers());
            case 22: return Marked(Relative(depth));
            case 24: return Marked(Stepped(depth));
            case 25: return Marked(BracketRate.Of(Whole(depth - 1), Bracket.To(3, Figure()), Bracket.To(Figure(4, 9), Constant()), Bracket.Rest(Figure())));
            default: return Each(depth);
        }
    }

    private StepRate Stepped(int depth)
    {
        Number on = _draws.OneIn(2) ? Ratio.Of(None(), Kind()) : Whole(depth - 1);
        Number step = _draws.OneIn(2) ? Number.Of(1, 1 + _draws.Below(7)) : Figure(1, 5);
        StepRate rate = _draws.OneIn(2) ? StepRate.Over(Constant(), on, step, Figure()) : StepRate.Under(Constant(), on, step, Figure());
        return rate.Counting(_draws.Of(PartialStep.None, PartialStep.Full, PartialStep.Exact));
    }

    internal Number Constant() => _draws.OneIn(4) ? Number.Of(1 + _draws.Below(5), 1 + _draws.Below(7)) : Figure();

    internal Value Fact()
    {
        Value value = Value.Of(_draws.Of(Words.Numbers).Code);
        return StoodInFor.Contains(value.Name) ? value.WhenMissing(Figure(0, 1)) : value;
    }

    internal string Kind() => _draws.Of(Words.Kinds);

    private Number[] Several(int depth) => Enumerable.Range(0, 1 + _draws.Below(3)).Select(_ => LeavingOut() ?? Whole(depth - 1)).ToArray();

    private Combine Average(int depth) => Combine.Average(Several(depth).Select(child => child switch
    {
        Each each => each.Weighing(1 + _draws.Below(3)),
        Value value => value.Weighing(Number.Of(1m, 1 + _draws.Below(4))),
        Combine combine => combine.Weighing(Literal.Percent(10 * (1 + _draws.Below(5)))),
        _ => child,
    }).ToArray()).WhenNone(None());

    private IfNone None() => IfNone.Is(Figure());

    private TNumber Marked<TNumber>(TNumber number)
        where TNumber : NumberOf<TNumber>
    {
        if (_draws.OneIn(6))
        {
            number = number.Times(_draws.OneIn(3) ? Fact() : Constant());
        }

        if (_draws.OneIn(8))
        {
            number = number.Rounded(_draws.Below(3), _draws.Of(RoundingMode.Half, RoundingMode.HalfEven, RoundingMode.TowardZero, RoundingMode.AwayFromZero));
        }

        if (_draws.OneIn(8))
        {
            number = number.Floored(_draws.OneIn(4) ? Fact() : Figure());
        }

        return _draws.OneIn(6) ? number.Capped(_draws.OneIn(4) ? Fact() : Figure(1, 20)) : number;
    }
}
