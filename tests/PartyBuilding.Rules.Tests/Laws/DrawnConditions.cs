using System.Linq;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>Draws conditions of a policy.</summary>
internal sealed class DrawnConditions
{
    private readonly Draws _draws;
    private readonly DrawnNumbers _numbers;

    internal DrawnConditions(Draws draws, DrawnNumbers numbers)
    {
        _draws = draws;
        _numbers = numbers;
    }

    internal Condition Subject(int depth)
    {
        switch (_draws.Below(depth > 0 ? 8 : 5))
        {
            case 0: return Test.Of(Each.Of(_numbers.Kind()), Compared());
            case 1: return Test.Of(Value.Of("applied"), Comparison.Is(_draws.OneIn(2)));
            case 2: return Test.Of(_numbers.Fact(), Compared());
            case 3: return _draws.OneIn(3)
                ? Condition.AtLeast(2, Subject(0), Subject(0), Subject(0))
                : Test.Of(Value.Of("type"), Comparison.Is("urban"));
            case 4: return _draws.OneIn(3) ? Aftermath() : Earlier();
            case 5: return Condition.Not(Subject(depth - 1));
            case 6: return _draws.OneIn(2)
                ? Condition.All(Subject(depth - 1), Subject(depth - 1))
                : Condition.Any(Subject(depth - 1), Subject(depth - 1));
            default: return Test.Of(_numbers.Whole(depth - 1), Compared());
        }
    }

    private Aftermath Aftermath()
    {
        string kind = _numbers.Kind();
        Aftermath after = Condition.Within(_numbers.Length(), kind);
        after = _draws.OneIn(3) ? after.Where(Record([kind])) : after;
        return _draws.OneIn(2) ? after.OnAnyDay() : after;
    }

    /// <summary>What was issued now, a period ago, or two.</summary>
    private Condition Earlier()
    {
        bool isHonour = _draws.OneIn(2);
        Value given = Value.OfResult("other", isHonour ? ResultPart.Honours : ResultPart.Findings);
        int back = _draws.Below(3);
        return Test.Of(back == 0 ? given : given.PeriodsAgo(back), Comparison.Is(isHonour ? "medal" : "talked"));
    }

    internal Condition Record(string[] kinds)
    {
        switch (_draws.Below(5))
        {
            case 0: return _draws.OneIn(4) ? Stated(kinds) : Condition.Has("level", _draws.Of(Words.Levels));
            case 1: return kinds.Contains("talk") ? Condition.Has("hours", Comparison.AtLeast(1 + _draws.Below(6))) : Condition.Has("level", "city", "nation");
            case 2: return Test.Of(Value.Of("quantity"), Compared());
            case 3: return Test.Of(_numbers.Fact(), Compared());
            default: return _numbers.Counting.Count == 0
                ? Condition.Not(Condition.Has("level", "nation"))
                : Condition.Not(Condition.UsedBy(_numbers.Counting[_draws.Below(_numbers.Counting.Count)]));
        }
    }

    /// <summary>What only some records state, and nobody supplies later; where their kinds do not carry it, what all of them state.</summary>
    private Condition Stated(string[] kinds)
    {
        Condition stated = Condition.States(kinds.Contains("duty") ? "reason" : "level");
        return _draws.OneIn(2) ? stated : Condition.Not(stated);
    }

    internal Comparison Compared()
    {
        decimal bound = _numbers.Figure(0, 6);
        return _draws.Below(5) switch
        {
            0 => Comparison.AtLeast(bound),
            1 => Comparison.Above(bound),
            2 => Comparison.AtMost(bound),
            3 => Comparison.Below(bound),
            _ => Comparison.Is(bound),
        };
    }
}
