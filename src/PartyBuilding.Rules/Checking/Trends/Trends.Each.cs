using System.Linq;

namespace PartyBuilding.Rules;

/// <content>Parts of records, and time.</content>
internal sealed partial class Trends
{
    private bool Counts(Site site, Each each) => kind is not null
        && (each.Kinds.Count == 0 || each.Kinds.Contains(kind))
        && (each.Kinds.Count > 0 && !each.IsOfThese || site.Scope.Part is null || site.Scope.Part.Contains(kind));

    private Trend OfEach(Site site, Each each)
    {
        // Records that begin to count or cease to, and shares that change.
        var sways = new[] { Slot.Where, Slot.When, Slot.Anchor, Slot.Share };
        if (HangsOn(each.Window) || site.Children.Any(child => sways.Contains(child.Slot) && Touches(child)))
        {
            return Trend.Either;
        }

        var counts = Counts(site, each);
        var inner = OfWorth(site, each) | Of(site, Slot.Missing);
        if (counts && each.Keys.All(key => key.Kind != PartKeyKind.Record) && GoesByDate(each))
        {
            // A further record of a part may move its day.
            return Trend.Either;
        }

        return (each.Folding == Fold.Count ? Trend.Steady : inner) | (counts ? OfFurther(site, each) : Trend.Steady) | Of(site, Slot.None);
    }

    /// <summary>How the worth of a part moves that is there already.</summary>
    private Trend OfWorth(Site site, Each each)
    {
        var trend = Of(site, Slot.Points);
        return each.Sharing is null || trend == Trend.Steady || site.All(Slot.Share).All(share => survey.Ranges.Of(share).Low >= 0m) ? trend : Trend.Either;
    }

    /// <summary>Whether the days of parts decide which of them count.</summary>
    private static bool GoesByDate(Each each) => each.Kept?.Kind is KeepKind.First or KeepKind.Last or KeepKind.After;

    /// <summary>How the fold moves when a part is there that was not.</summary>
    private Trend OfFurther(Site site, Each each)
    {
        var worth = survey.Ranges.PartOf(site, each);
        if (each.Trimming is not null)
        {
            return Trend.Either;
        }

        switch (each.Folding)
        {
            case Fold.Count:
                return Trend.Up | OfFirst(site, each, ValueSpan.Count.Plus(ValueSpan.Of(1m)));
            case Fold.Sum:
                return OfFurtherInSum(each.Kept, worth) | OfFirst(site, each, worth) | OfPresence(site, worth);
            case Fold.Best when each.Kept?.Kind is null or KeepKind.Best:
                return Trend.Up | OfFirst(site, each, worth) | OfPresence(site, worth);
            case Fold.Worst when each.Kept?.Kind is null or KeepKind.Worst:
                return Trend.Down | OfFirst(site, each, worth) | OfPresence(site, worth);
            case Fold.LongestRun when each.None is null:
                return worth.Low > 0m ? Trend.Up
                    : worth.High > 0m ? Trend.Either
                    : site.Child(Slot.Missing) is Site missing && survey.Ranges.Of(missing).High > 0m ? Trend.Down : Trend.Steady;
            default:
                return Trend.Either;
        }
    }

    private static Trend OfFurtherInSum(Keep? kept, ValueSpan worth) => kept?.Kind switch
    {
        // Of more parts a larger share is passed over.
        KeepKind.After when kept.Count.Share is not null => Trend.Either,
        KeepKind.Best => worth.Low >= 0m ? Trend.Up : Trend.Either,
        KeepKind.Worst => worth.High <= 0m ? Trend.Down : Trend.Either,
        KeepKind.First or KeepKind.Last when worth.Low != worth.High => Trend.Either,
        _ => TrendRules.OfAdding(worth),
    };

    /// <summary>One that was due and missing is there.</summary>
    private Trend OfPresence(Site site, ValueSpan worth) => site.Child(Slot.Missing) is Site missing
        ? TrendRules.OfReplacing(survey.Ranges.Of(missing), worth)
        : Trend.Steady;

    /// <summary>There were none, and what stands for none gives way.</summary>
    private Trend OfFirst(Site site, Each each, ValueSpan worth) => each.None is null ? Trend.Steady
        : site.Child(Slot.None) is Site none ? TrendRules.OfReplacing(survey.Ranges.Of(none), worth)
        : Trend.Either;

    /// <summary>Days only become more; whole months and years begin at another day, and may become fewer.</summary>
    private Trend OfSpells(Site site, Spells spells)
    {
        var sways = new[] { Slot.Where, Slot.When, Slot.Anchor };
        if (HangsOn(spells.Window) || site.Children.Any(child => sways.Contains(child.Slot) && Touches(child)) || kind is null || spells.Unit != SpellUnit.Days)
        {
            return Trend.Either;
        }

        return (spells.Kinds.Contains(kind) ? Trend.Up : Trend.Steady)
            | (spells.RestartsAt?.Kinds.Contains(kind) == true ? Trend.Down : Trend.Steady);
    }
}
