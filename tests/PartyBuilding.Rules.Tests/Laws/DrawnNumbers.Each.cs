using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Laws;

/// <content>Parts of records, and what a record or a part is worth.</content>
internal sealed partial class DrawnNumbers
{
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
            each = each.FoldedBy(Fold.LongestRun);
            return Marked(each.Keys[0].Kind == PartKeyKind.Slot && _draws.OneIn(2) ? each.Owing(Due.EverySlot().MissingEarns(Figure(-1, 1))) : each);
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

    /// <summary>Sometimes a line that is left out where there are no records, or no value.</summary>
    private Number? LeavingOut() => !_draws.OneIn(4) ? null
        : StoodInFor.Length > 0 && _draws.OneIn(2) ? Value.Of(_draws.Of(StoodInFor)).LeavingOutMissing()
        : Rules.Each.Of(Kind())
        .Points(Value.Of("quantity"))
        .FoldedBy(_draws.Of(Fold.Average, Fold.Best))
        .WhenNone(IfNone.LeaveOut);

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
}
