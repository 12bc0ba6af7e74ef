using System.Collections.Generic;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>Draws grades, adjustments, findings and places.</summary>
internal sealed class DrawnSteps
{
    private readonly Draws _draws;
    private readonly DrawnNumbers _numbers;
    private readonly bool _any;
    private readonly List<string> _given = [];

    internal DrawnSteps(Draws draws, DrawnNumbers numbers, bool any)
    {
        _draws = draws;
        _numbers = numbers;
        _any = any;
    }

    internal IEnumerable<Step> All()
    {
        decimal bound = _numbers.Figure(0, 20);
        GradeCase top = GradeCase.Of(Comparison.AtLeast(bound + 4), "good");
        yield return Grades.OrElse("poor")
            .Band(_draws.OneIn(4) ? top.And(_numbers.Conditions.Subject(1)) : top)
            .From(bound, "fair");
        if (_any && _draws.OneIn(3))
        {
            // Any number may be graded, and any band may come first.
            yield return Grades.OrElse(_draws.Of(Words.Grades)).Comparing(_numbers.Whole(1))
                .Band(GradeCase.Of(_numbers.Conditions.Compared(), _draws.Of(Words.Grades)))
                .Band(GradeCase.Of(_numbers.Conditions.Compared(), _draws.Of(Words.Grades)).And(When()));
        }

        for (int i = _draws.Below(4); i > 0; i--)
        {
            yield return One();
        }

        if (_draws.OneIn(2))
        {
            yield return Places("good");
        }

        if (_draws.OneIn(4))
        {
            yield return Places("fair");
        }

        if (_draws.OneIn(4))
        {
            yield return Ruled(ForHonour()).WithLosers(Losers.Stay);
            if (_any && _draws.OneIn(2))
            {
                Test honoured = Test.Of(Value.Of("honour"), Comparison.Is("prize"));
                yield return _draws.OneIn(2) ? ConditionalFinding.Of("praised", honoured) : AdjustGrade.Set(honoured, "good");
            }
        }
    }

    private Condition When() => !_any ? _numbers.Conditions.Subject(1) : _draws.Below(_given.Count > 0 ? 6 : 5) switch
    {
        5 => Test.Of(Value.Of("finding"), Comparison.Is(_draws.Of(_given.ToArray()))),
        4 => Test.Of(Value.Of("score").OwnedBy(Value.Group).FoldedBy(_draws.Of(Fold.Rank, Fold.Average, Fold.Best)), _numbers.Conditions.Compared()),
        0 => Test.Of(Value.Of("score"), _numbers.Conditions.Compared()),
        1 => Test.Of(Value.Of("grade"), Comparison.Is(_draws.Of(Words.Grades))),
        2 => Condition.All(Test.Of(Value.Of("score"), _numbers.Conditions.Compared()), _numbers.Conditions.Subject(1)),
        _ => _numbers.Conditions.Subject(1),
    };

    private Step One()
    {
        Condition when = When();
        switch (_draws.Below(16))
        {
            case 0: return ConditionalFinding.Of(Gives("found"), when);
            case 1: return ConditionalFinding.Of(Gives("bars"), when).Barring();
            case 12: return Deadlines.Of(DeadlineRow.Of(Gives("late"), _numbers.Deadline()));
            case 2: return Requirements.Of(_draws.OneIn(2) ? Requirement.Of(Gives("r"), when).For(When()) : Requirement.Of(Gives("r"), when));
            case 3: return AdjustGrade.AtMost(when, _draws.Of("fair", "poor"));
            case 4: return _draws.OneIn(2) ? AdjustGrade.Set(when, _draws.Of(Words.Grades)) : AdjustGrade.AtLeast(when, "fair");
            case 5: return AdjustGrade.By(when, _draws.OneIn(2) ? 1 : -1);
            case 6: return Moved();
            case 7: return Bounded(when);
            case 8: return AdjustGrade.Block(when, _draws.Of(Words.Grades));
            case 9: return AdjustGrade.By(when, _any && _numbers.Whole(1) is not Literal and var steps ? steps : Each.Of(_numbers.Kind()).Points(_draws.OneIn(2) ? 1 : -1));
            case 10: return Requirements
                .OfEligibility(
                    Requirement.Of(Gives("r"), when).Unless(Exemption.Of(When()).Unless(Exemption.Of(When()))),
                    Requirement.Of(Gives("s"), When()).For(When()))
                .Unless(Exemption.Of(When()));
            case 11: return AdjustScore.Of(when, AdjustKind.Steps, 1 + _draws.Below(3)).Decided(PartyBuilding.Domain.LocalizedText.Of("\u7532", "body"), When());
            case 13: return Ladder(when);
            case 14: return Overrides.Of(
                Override.Drop(when, 1),
                Override.Ceiling(When(), _draws.Of("fair", "poor")).Unless(_numbers.Conditions.Subject(1)),
                Override.Fix(When(), _draws.Of(Words.Grades)).Unless(When()));
            default: return AdjustScore.Of(when, _draws.Of(AdjustKind.Set, AdjustKind.AtMost, AdjustKind.AtLeast, AdjustKind.Steps), _numbers.Whole(1));
        }
    }

    /// <summary>Of the rungs that hold the first is found; only where any steps may be drawn do they compare the score.</summary>
    private Consequences Ladder(Condition when)
    {
        Consequence lowest = Consequence.Of(Gives("warned"), _numbers.Conditions.Compared());
        Consequences ladder = Consequences.Of(
            Consequence.Of(Gives("removed"), _draws.OneIn(2) ? when : Again("warned")),
            Consequence.Of(Gives("named"), _numbers.Conditions.Compared()).And(When()),
            _draws.OneIn(2) ? lowest : lowest.Barring());
        return _any && _draws.OneIn(2) ? ladder : ladder.Comparing(_numbers.Whole(1));
    }

    /// <summary>Who was found so a period or two ago is dealt with more severely now.</summary>
    private Condition Again(string code)
    {
        Test before = Test.Of(Value.OfResult("drawn", ResultPart.Findings).PeriodsAgo(1 + _draws.Below(2)), Comparison.Is(code));
        return _draws.OneIn(2) ? before : Condition.All(before, _numbers.Conditions.Subject(0));
    }

    private Movement Moved()
    {
        Movement movement = Movement.From("drawn").UpBy(1 + _draws.Below(2)).Holding(1 + _draws.Below(2));
        return _draws.OneIn(2) ? movement.DownBy(1) : movement;
    }

    private AdjustGrade Bounded(Condition when)
    {
        Value earlier = Value.OfResult("drawn", ResultPart.Grade).PeriodsAgo(1 + _draws.Below(2));
        RelativeGrade bound = _draws.Below(3) switch
        {
            0 => RelativeGrade.SameAs(earlier),
            1 => RelativeGrade.BetterThan(earlier, 1),
            _ => RelativeGrade.WorseThan(_any ? Value.Of("grade") : earlier, 1),
        };
        return _draws.Below(3) switch
        {
            0 => AdjustGrade.AtMost(when, bound),
            1 => AdjustGrade.AtLeast(when, bound),
            _ => AdjustGrade.Set(when, bound),
        };
    }

    /// <summary>From then on steps may ask for it.</summary>
    private string Gives(string code)
    {
        _given.Add(code);
        return code;
    }

    private Places Places(string grade)
    {
        Places places = Ruled(ForGrade(grade)).WithDirect(_draws.Of(DirectGrades.Inside, DirectGrades.Outside))
            .WithLosers(_draws.Of(Losers.Next, Losers.Stay, Losers.FallTo(grade == "good" ? "fair" : "poor")));
        return _draws.OneIn(4) ? places.OpenToEveryone() : places;
    }

    private Places ForGrade(string grade) => PartyBuilding.Rules.Places.ForGrade(grade, Count());

    private Places ForHonour() => PartyBuilding.Rules.Places.ForHonour("prize", Count());

    private Places Ruled(Places places)
    {
        places = places.WithTies(_draws.Of(Ties.Undecided, Ties.In, Ties.Out, Ties.Lot));
        if (_draws.OneIn(3))
        {
            places = places.OrderedBy(PlaceOrder.Score, PlaceOrder.Lowest(_numbers.Fact()));
        }

        if (_draws.OneIn(3))
        {
            places = _any && _draws.OneIn(2) ? places.Reserving(First(), Second()) : places.Reserving(First());
        }

        places = _draws.OneIn(4) ? places.GivenFromBottom() : places;
        places = _draws.OneIn(4) ? places.FindingExcess(Gives("full")) : places;
        return _draws.OneIn(3) ? places.GroupedBy("type") : places;
    }

    /// <summary>A part of the places; with the second never more than all.</summary>
    private Reserve First()
    {
        PlaceCount count = _draws.OneIn(2)
            ? PlaceCount.Exactly(1)
            : PlaceCount.ShareOf(Literal.Percent(50), PlaceCount.Places, _draws.Of(RoundingMode.TowardZero, RoundingMode.AwayFromZero)).NotBelow(_draws.Below(2));
        Reserve reserve = Reserve.Of(count, _numbers.Conditions.Subject(1));
        return _draws.OneIn(2) ? reserve.StayingEmpty() : reserve;
    }

    private Reserve Second() => Reserve.Of(PlaceCount.ShareOf(Literal.Percent(20), PlaceCount.Places, RoundingMode.Half), When());

    private PlaceCount Count() => _draws.OneIn(2)
        ? PlaceCount.Exactly(1 + _draws.Below(2))
        : PlaceCount.ShareOf(
            Literal.Percent(10m * (1 + _draws.Below(9))),
            _draws.Of(PlaceCount.InScope, PlaceCount.Scored, PlaceCount.Reaching),
            _draws.Of(RoundingMode.Half, RoundingMode.TowardZero, RoundingMode.AwayFromZero)).NotBelow(_draws.Below(2));
}
