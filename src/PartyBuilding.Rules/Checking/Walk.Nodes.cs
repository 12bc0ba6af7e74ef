using System.Linq;

namespace PartyBuilding.Rules;

/// <content>Numbers and conditions.</content>
internal sealed partial class Walk
{
    private void Enter(Number written, Slot slot, int index, Spot spot, Site? parent, Scope scope)
    {
        if (again.Contains(written))
        {
            return;
        }

        // Shares and caps per slot are judged as they are written.
        var plain = written is Each ? written : written.Plain();
        if (!ReferenceEquals(plain, written))
        {
            spot = spot.Speaking(written.Children());
        }

        var site = Note(parent, slot, index, spot, scope, plain, written);
        switch (plain)
        {
            case Each each:
                Below(each, spot, site);
                break;
            case Spells spells:
                Enter(spells.Filter, Slot.Where, 0, spot, ".where", site, site.Scope.Record(Known(spells.Kinds)));
                Below(spells.Window, spot, site);
                Enter(spells.RestartsAt?.Filter, Slot.Where, 2, spot, ".restartAt.where", site, site.Scope.Record(Known(spells.RestartsAt?.Kinds)));
                break;
            case Value value:
                Enter(value.TimeUpTo, Slot.Anchor, spot, ".upTo", site);
                Enter(value.Measured, Slot.Operand, spot, ".relative", site);
                Enter(value.Fallback, Slot.Fallback, spot, ".ifMissing", site);
                Enter(value.None?.Number, Slot.None, spot, ".ifNone", site);
                break;
            case Combine combine:
                for (var i = 0; i < combine.Numbers.Count; i++)
                {
                    var suffix = "." + CombineWords.Of(combine.Kind) + "[" + Text(i) + "]";
                    Enter(combine.Numbers[i], Slot.Operand, i, spot.To(combine.Numbers[i], suffix), site, scope);
                }

                Enter(combine.None?.Number, Slot.None, spot, ".ifNone", site);
                break;
            case Choose choose:
                Below(choose, spot, site);
                break;
        }

        Enter(plain.Weight, Slot.Weight, spot, ".weight", site);
        Enter(plain.Factor, Slot.Factor, spot, ".times", site);
        Enter(plain.Floor, Slot.Floor, spot, ".floor", site);
        Enter(plain.Cap, Slot.Cap, spot, ".cap", site);
    }

    private void Below(Each each, Spot spot, Site site)
    {
        var kinds = KindsOf(each, site.Scope);
        var part = site.Scope.PartOf(kinds, each.Keys);
        Enter(each.Filter, Slot.Where, 0, spot, ".where", site, site.Scope.Record(kinds));
        Below(each.Window, spot, site);
        Enter(each.PointsOfPart, Slot.Points, spot, ".points", site, part);
        if (each.Sharing is Share share)
        {
            var others = share.OthersTogether ? ".share.others.together" : ".share.others";
            Enter(share.Sole, Slot.Share, 0, spot.To(share.Sole, ".share.sole"), site, part);
            Enter(share.First, Slot.Share, 1, spot.To(share.First, ".share.first"), site, part);
            Enter(share.Others, Slot.Share, 2, spot.To(share.Others, others), site, part);
        }

        Enter(each.Owed?.Missing, Slot.Missing, spot, ".due.missing", site);
        Enter(each.None?.Number, Slot.None, spot, ".ifNone", site);
    }

    private void Below(Window? window, Spot spot, Site site)
    {
        var anchored = window?.Anchor;
        foreach (var part in window?.Parts(".during") ?? Enumerable.Empty<Child>())
        {
            var isFilter = part.Condition is not null && part.Condition == anchored!.Filter;
            var scope = isFilter ? site.Scope.Record(Known(anchored!.Kinds)) : site.Scope;
            Enter(part, part.Number is not null ? Slot.Anchor : isFilter ? Slot.Where : Slot.When, isFilter ? 1 : 0, spot, site, scope);
        }
    }

    private void Below(Choose choose, Spot spot, Site site)
    {
        Enter(choose.On, Slot.On, spot, ".on", site);
        for (var i = 0; i < choose.Cases.Count; i++)
        {
            var suffix = ".choose[" + Text(i) + "]";
            var give = choose.Cases[i].Give;
            Enter(choose.Cases[i].Comparison, choose.Cases[i].When, i, spot, suffix, site);
            Enter(give, Slot.Give, i, spot.To(give, suffix + ".give"), site, site.Scope);
        }

        Enter(choose.Otherwise, Slot.Otherwise, spot, ".otherwise", site);
    }

    private void Enter(Condition written, Slot slot, int index, Spot spot, Site? parent, Scope scope)
    {
        if (again.Contains(written))
        {
            return;
        }

        var condition = written.Plain();
        if (!ReferenceEquals(condition, written))
        {
            spot = spot.Speaking(written.Parts());
        }

        var site = Note(parent, slot, index, spot, scope, condition, written);
        switch (condition)
        {
            case Test test:
                Enter(test.Value, Slot.Tested, spot, string.Empty, site);
                Enter(test.Comparison, null, 0, spot, string.Empty, site);
                break;
            case Match match:
                for (var i = 0; i < match.Pairs.Count; i++)
                {
                    Enter(match.Pairs[i].Value, null, i, spot, JsonPath.Key(match.Pairs[i].Key), site);
                }

                break;
            case Logic logic:
                var next = 0;
                foreach (var child in logic.Parts())
                {
                    Enter(child, Slot.Joined, next++, spot, site, scope);
                }

                break;
        }
    }
}
