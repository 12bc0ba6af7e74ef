using System;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>Parts of records, and choices.</content>
internal sealed partial class Ranges
{
    /// <summary>What one part of records is worth.</summary>
    internal ValueSpan PartOf(Site site, Each each)
    {
        if (each.Sharing is not Share share)
        {
            return site.Child(Slot.Points) is null ? ValueSpan.Of(1m) : Landed(site, Slot.Points);
        }

        var part = site.Child(Slot.Points) is null ? ValueSpan.Of(1m) : Of(site, Slot.Points);

        var factor = Of(site, Slot.Share, 0).Hull(Of(site, Slot.Share, 1)).Hull(Of(site, Slot.Share, 2));
        if (share.OthersTogether || share.Credited is not null)
        {
            factor = factor.Hull(ValueSpan.Of(0m));
        }

        var shared = Kept(site, part.Times(factor));
        return shared.Hull(AsQuotient(shared));
    }

    private ValueSpan OfEach(Site site, Each each)
    {
        var part = PartOf(site, each);
        var most = MostParts(each);
        var missing = each.Owed is null ? part : Landed(site, Slot.Missing);
        var value = part.Hull(missing);
        var span = each.Folding switch
        {
            Fold.Sum => Sum(each, part, missing, most),
            Fold.Count => new ValueSpan(0m, most is null ? null : Math.Max(most.Value, DueCount(each.Owed)), isWhole: true),
            Fold.LongestRun => new ValueSpan(0m, value.High <= 0m ? 0m : most, isWhole: true),
            Fold.Average => new ValueSpan(value.Low, value.High),
            _ => value,
        };
        return OrNone(site, each.None, CappedBySlots(each, span).Lacking(false));
    }

    private ValueSpan Sum(Each each, ValueSpan part, ValueSpan missing, decimal? most)
    {
        if (each.Owed is not null && (each.Kept is not null || each.Trimming is not null))
        {
            return Chosen(part, missing, most, each.Owed.IsEverySlot ? MostParts(each, each.Keys[0]) : DueCount(each.Owed));
        }

        // What hangs on a day of the subject is due when it is over, and not before.
        var value = part.Hull(missing);
        var due = each.Window?.Anchor is null ? DueCount(each.Owed) : 0m;
        if (due == 0m)
        {
            return value.Repeated(0m, most is null ? null : Math.Max(most.Value, DueCount(each.Owed)));
        }

        // So many are counted in any case, present or missing; whatever exceeds them is present.
        return value.Repeated(due, due).Plus(part.Repeated(0m, most is null ? null : Math.Max(0m, most.Value - due)));
    }

    /// <summary>What is missing is added to those that are kept: so many fewer as there are of these. Any of them may be trimmed.</summary>
    private static ValueSpan Chosen(ValueSpan part, ValueSpan missing, decimal? most, decimal? due)
    {
        var kept = most is null || most > due ? due : most;
        return part.Repeated(0m, most)
            .Hull(missing.Repeated(0m, due))
            .Hull(part.Repeated(0m, kept).Plus(missing.Repeated(0m, due - kept)));
    }

    private static decimal DueCount(Due? due) => due is null ? 0m : due.Values.Count > 0 ? due.Values.Count : due.Count;

    private decimal? MostParts(Each each)
    {
        decimal? most = 1m;
        foreach (var key in each.Keys)
        {
            most *= MostParts(each, key);
        }

        return each.Kept is not Keep kept
            ? most
            : kept.Kind == KeepKind.After
                ? most is null ? null : Math.Max(0m, most.Value - kept.Count.OutOf(most.Value))
                : most is not null ? Math.Min(most.Value, kept.Count.OutOf(most.Value)) : kept.Count.Share is null ? kept.Count.Count : null;
    }

    private decimal? MostParts(Each each, PartKey key)
    {
        if (key.Kind == PartKeyKind.Slot)
        {
            return SlotCounts.Most(key.Cadence, each.Window, survey.Policy);
        }

        if (key.Kind != PartKeyKind.Attribute)
        {
            return null;
        }

        // Records without the attribute are a part of their own, unless the condition wants a value.
        return Wanted(each.Filter, key.Attribute!) ?? (
            survey.Names.Attribute(key.Attribute!) is AttributeKind { Type: AttributeType.Code } attribute && attribute.Values.Count > 0
                ? attribute.Values.Count + 1m
                : null);
    }

    /// <summary>How many values of an attribute a condition lets through; null where it does not say.</summary>
    private static decimal? Wanted(Condition? filter, string attribute) => filter switch
    {
        Match match => match.Pairs
            .Where(p => p.Key == attribute && p.Value.Codes.Count > 0)
            .Select(p => (decimal?)p.Value.Codes.Distinct().Count())
            .Min(),
        Logic { Kind: LogicKind.All } all => all.Conditions.Select(c => Wanted(c, attribute)).Min(),
        _ => null,
    };

    private ValueSpan CappedBySlots(Each each, ValueSpan span)
    {
        foreach (var cap in each.Caps)
        {
            if (SlotCounts.Most(cap.Key, each.Window, survey.Policy) is decimal slots)
            {
                span = span.AtMost(new ValueSpan(Corner.Product(cap.Value, slots), Corner.Product(cap.Value, slots), true));
            }
        }

        return span;
    }

    private ValueSpan OfChoose(Site site, Choose choose)
    {
        var reach = Reach.Of(choose, site, this);
        var span = Of(site, Slot.Otherwise);
        for (var i = 0; i < choose.Cases.Count; i++)
        {
            if (!reach.IsDead(i))
            {
                span = span.Hull(Of(site, Slot.Give, i));
            }
        }

        return span;
    }
}
