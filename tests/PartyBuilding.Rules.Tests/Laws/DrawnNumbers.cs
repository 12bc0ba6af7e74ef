using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>Draws numbers of a policy: for the whole subject, for one record, or for the records of a part.</summary>
internal sealed class DrawnNumbers
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

    private Each Each(int depth)
    {
        string[] kinds = _draws.OneIn(4) ? ["talk", "award"] : [Kind()];
        Each each = Rules.Each.Of(kinds);
        if (_draws.OneIn(3))
        {
            each = each.Where(Conditions.Record(kinds));
        }

        if (_draws.OneIn(4))
        {
            each = each.During(_draws.OneIn(2) ? Window() : Anchored());
        }

        bool isPerRecord = !_draws.OneIn(3);
        if (!isPerRecord)
        {
            each = each.Per(_draws.Of(PartKey.Item, PartKey.Every(Cadence.Month), PartKey.Every(Cadence.Quarter), PartKey.ValueOf("level")));
        }

        if (!_draws.OneIn(4))
        {
            each = each.Points(isPerRecord ? OfRecord(depth - 1, kinds) : OfPart(depth - 1, kinds));
        }

        if (_draws.OneIn(7))
        {
            return Marked(each.FoldedBy(Fold.LongestRun));
        }

        if (_draws.OneIn(4))
        {
            each = each.Keeping(Keep.Of(_draws.Of(KeepKind.Best, KeepKind.Worst, KeepKind.First, KeepKind.Last, KeepKind.After), Parts()));
        }

        if (_draws.OneIn(6))
        {
            PartKey key = each.Keys[0];
            Due? due = key.Kind == PartKeyKind.Slot ? Due.EverySlot()
                : key.Kind == PartKeyKind.Attribute ? Due.EachOf("city", "province")
                : Due.AtLeast(1 + _draws.Below(3));
            each = each.Owing(due.MissingEarns(Figure(-3, 3)));
        }

        Fold fold = _draws.Of(Fold.Sum, Fold.Sum, Fold.Count, Fold.Average, Fold.Best, Fold.Worst);
        each = each.FoldedBy(fold);
        if (fold is not (Fold.Sum or Fold.Count))
        {
            each = each.WhenNone(IfNone.Is(Figure()));
        }

        if (_draws.OneIn(8))
        {
            each = _draws.OneIn(2) ? each.Trimmed(_draws.Below(2), 1) : each.Trimmed(Parts(), Parts());
        }

        return Marked(isPerRecord && fold == Fold.Sum && each.Owed is null ? Limited(each) : each);
    }

    /// <summary>So many of several parts, one or two or a share.</summary>
    private PartCount Parts() => _draws.OneIn(2)
        ? 1 + _draws.Below(2)
        : PartCount.ShareOf(Literal.Percent(10m * (1 + _draws.Below(9))), _draws.Of(RoundingMode.Half, RoundingMode.TowardZero, RoundingMode.AwayFromZero));

    /// <summary>Sometimes shared among signers, sometimes capped in every slot of one or two cadences.</summary>
    private Each Limited(Each each)
    {
        if (each.Kinds.SequenceEqual(["award"]) && _draws.OneIn(3))
        {
            Share share = _draws.OneIn(2)
                ? Share.Together(1, Number.Of(1, 2), Number.Of(1, 2))
                : Share.EachOther(1, Figure(0, 1), Number.Of(1, 1 + _draws.Below(4)));
            each = each.Shared(_draws.OneIn(3) ? share.Crediting(2 + _draws.Below(3)) : share);
        }

        if (each.Kept is null && each.Trimming is null && _draws.OneIn(4))
        {
            each = each.CappedEvery(Cadence.Month, Figure(1, 9));
            each = _draws.OneIn(2) ? each.CappedEvery(_draws.Of(Cadence.Quarter, Cadence.Year), Figure(5, 12)) : each;
        }

        return each;
    }

    private Spells Spells()
    {
        string kind = Kind();
        Spells spells = _draws.OneIn(5) ? Rules.Spells.InWorkingDays(kind) : _draws.OneIn(2) ? Rules.Spells.InDays(kind) : Rules.Spells.InMonths(kind);
        spells = _draws.OneIn(4) ? spells.Lasting(Length()) : spells;
        spells = spells.Taking(_draws.Of(SpellTake.All, SpellTake.Longest, SpellTake.Current));
        if (_draws.OneIn(2))
        {
            spells = spells.Where(Conditions.Record([kind]));
        }

        if (_draws.OneIn(2))
        {
            SpellUnit unit = _draws.OneIn(2) ? SpellUnit.Days : SpellUnit.Months;
            spells = spells.WithGap(_draws.OneIn(2) || spells.Taken == SpellTake.All ? SpellGap.Bridged(1, unit) : SpellGap.Ignored(1, unit));
        }

        if (_draws.OneIn(3))
        {
            Restart restart = Restart.At("award");
            spells = spells.RestartedAt(_draws.OneIn(2) ? restart.Where(Conditions.Record(["award"])) : restart);
        }

        return _draws.Below(4) switch
        {
            0 => spells.During(Anchored()),
            1 => spells.During(_draws.Of(Rules.Window.OfPeriod, Rules.Window.LastMonths(5), Rules.Window.Periods(2))),
            _ => spells,
        };
    }

    private Window Window() => _draws.Of(
        Rules.Window.Always,
        Rules.Window.PeriodsAgo(1),
        Rules.Window.Periods(2),
        Rules.Window.LastMonths(5),
        Rules.Window.DaysOfYear(new AnnualDate(4, 1), new AnnualDate(6, 30)),
        Rules.Window.DaysOfYear(new AnnualDate(11, 15), new AnnualDate(2, 29)));

    /// <summary>From the day of an award or from a date on, or up to it; in working days too, of which no calendar is given.</summary>
    private Window Anchored()
    {
        WindowAnchor anchor = WindowAnchor.Of("award");
        anchor = _draws.OneIn(4) ? WindowAnchor.On(Value.Of(RosterFacts.FoundedOn))
            : _draws.OneIn(2) ? anchor.Where(Conditions.Record(["award"])) : _draws.OneIn(2) ? anchor.First() : anchor;
        DateLength length = Length();
        if (_draws.OneIn(4))
        {
            Window before = Rules.Window.Before(anchor);
            return _draws.OneIn(2) ? before : before.For(TimeAllowed.Within(length));
        }

        TimeAllowed time = _draws.OneIn(4) ? TimeAllowed.By(new AnnualDate(9, 30)) : TimeAllowed.Within(length);
        time = _draws.OneIn(3) ? time.ExtendedWhen(Conditions.Subject(0), DateLength.Months(1)) : time;
        time = _draws.OneIn(4) ? time.NotAfter(new AnnualDate(6, 30)) : time;
        Window since = Rules.Window.Since(anchor);
        since = _draws.OneIn(4) ? since : since.For(time);
        return _draws.OneIn(4) ? since.EndingInPeriod() : since;
    }

    internal DateLength Length() => _draws.Of(DateLength.Months(3), DateLength.Days(40), DateLength.WorkingDays(8), DateLength.Years(9));

    internal Deadline Deadline()
    {
        Deadline deadline = Rules.Deadline
            .Of(WindowAnchor.Of("award"), TimeAllowed.Within(_draws.Of(DateLength.Months(2), DateLength.Days(30), DateLength.Weeks(5))), Kind())
            .Per(_draws.Of(PartKey.Item, PartKey.Every(Cadence.Quarter), PartKey.ValueOf("level")));
        return _draws.OneIn(3) ? deadline.OnlyIfDone() : deadline;
    }

    private Number OfRecord(int depth, string[] kinds)
    {
        switch (_draws.Below(depth > 0 ? 7 : 5))
        {
            case 0: return Constant();
            case 1: return Marked(Value.Of("quantity"));
            case 2: return kinds.SequenceEqual(["talk"]) ? Marked(Value.Of("hours")) : Constant();
            case 3: return Marked(Table.By("level").Row("city", Figure()).Row("nation", Constant()).OrElse(Figure()));
            case 4: return Marked(Fact());
            case 5: return Marked(Combine.Product(OfRecord(depth - 1, kinds), OfRecord(depth - 1, kinds)));
            default: return Marked(Choose.OrElse(OfRecord(depth - 1, kinds)).Case(Case.Of(Conditions.Record(kinds), OfRecord(depth - 1, kinds))));
        }
    }

    private Number OfPart(int depth, string[] kinds)
    {
        switch (_draws.Below(depth > 0 ? 5 : 3))
        {
            case 0: return Constant();
            case 1: return Marked(Value.Of("count"));
            case 2: return Marked(OfThese().Points(OfRecord(depth - 1, kinds)));
            case 3: return Marked(Combine.Best(
                Rules.Each.OfThese().Where(Conditions.Record(kinds)).Points(OfRecord(depth - 1, kinds)), OfPart(depth - 1, kinds)));
            default: return Marked(Combine.Sum(Fact(), OfPart(depth - 1, kinds)));
        }
    }

    private Each OfThese() => _draws.OneIn(3) ? Rules.Each.OfThese().During(_draws.OneIn(2) ? Rules.Window.OfPeriod : Window()) : Rules.Each.OfThese();

    private Number[] Several(int depth) => Enumerable.Range(0, 1 + _draws.Below(3)).Select(_ => LeavingOut() ?? Whole(depth - 1)).ToArray();

    /// <summary>Sometimes a line that is left out where there are no records.</summary>
    private Each? LeavingOut() => !_draws.OneIn(4) ? null : Rules.Each.Of(Kind())
        .Points(Value.Of("quantity"))
        .FoldedBy(_draws.Of(Fold.Average, Fold.Best))
        .WhenNone(IfNone.LeaveOut);

    private Combine Average(int depth) => Combine.Average(Several(depth).Select(child => child switch
    {
        Each each => each.Weighing(1 + _draws.Below(3)),
        Value value => value.Weighing(Number.Of(1m, 1 + _draws.Below(4))),
        Combine combine => combine.Weighing(Literal.Percent(10 * (1 + _draws.Below(5)))),
        _ => child,
    }).ToArray()).WhenNone(None());

    private ReviewScore Review()
    {
        ReviewScore review = ReviewScore.Of("sheet", IsPending ? IfNone.Pending : IfNone.LeaveOut);
        review = _draws.OneIn(4) ? review.Where(Condition.Has("quantity", Comparison.AtLeast(Figure(20, 80)))) : review;
        review = _draws.OneIn(4) ? review.Points(Value.Of("quantity").Capped(Figure(50, 90))) : review;
        for (int i = 0; i < Words.Groups.Length; i++)
        {
            if (i == 0 || _draws.OneIn(2))
            {
                RaterGroup group = RaterGroup.Of(Words.Groups[i], Literal.Percent(20m * (1 + i)));
                review = review.Group(_draws.OneIn(3) ? group.Rounded(1, RoundingMode.HalfEven) : group);
            }
        }

        return review;
    }

    private Value OfMembers() => Value.Of(Words.Mark.Code).OwnedBy(Value.Members)
        .FoldedBy(_draws.Of(Fold.Sum, Fold.Average, Fold.Best, Fold.Worst, Fold.Count))
        .WhenMissing(Figure(0, 3));

    /// <summary>A fact, a result or a line of the superior, of those below, or of the group.</summary>
    private Value OfOthers()
    {
        string owner = _draws.Of(Value.Superior, Value.Subordinates, Value.Group, Value.Group, Value.Others);
        Value value = _draws.Below(3) switch
        {
            0 when _lines.Count > 0 => Value.Of(_lines[_draws.Below(_lines.Count)]),
            1 => Value.OfResult("other", ResultPart.Score),
            _ => Fact(),
        };
        value = value.OwnedBy(owner);
        if (owner == Value.Superior)
        {
            return value;
        }

        // A value that something stands in for stays missing: it may as well be left out.
        value = value.Fallback is not null && _draws.OneIn(2) ? value.LeavingOutMissing() : value;
        value = value.FoldedBy(_draws.Of(Fold.Sum, Fold.Count, Fold.Average, Fold.Best, Fold.Worst, owner == Value.Group ? Fold.Rank : Fold.Best))
            .WhenNone(None());
        value = owner != Value.Subordinates && _draws.OneIn(2) ? value.WhoShare("type") : value;
        return value.Folding == Fold.Rank && _draws.OneIn(2) ? value.LowestFirst() : value;
    }

    /// <summary>A fact, or a line that stands here only, against the group.</summary>
    private Relative Relative(int depth)
    {
        string id = "m" + _measured++;
        Number measured = _draws.OneIn(2) ? Fact() : Marked(Combine.Sum(Whole(depth - 1))).Named(id);
        Relative relative = _draws.Below(3) switch
        {
            0 => Rules.Relative.ToBest(measured, None()),
            1 => Rules.Relative.ToMean(measured, None()),
            _ => Rules.Relative.ToRank(measured, Figure()).Place(Figure(3, 9)).Place(Figure()),
        };
        relative = _draws.OneIn(2) ? relative.WhoShare("type") : relative;
        return _draws.OneIn(3) ? relative.LowestFirst() : relative;
    }

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
