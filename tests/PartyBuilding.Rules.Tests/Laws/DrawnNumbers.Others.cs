using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Laws;

/// <content>What raters, members and other subjects have.</content>
internal sealed partial class DrawnNumbers
{
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
}
