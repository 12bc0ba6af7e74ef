using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Each
{
    internal override Reading InWords(Sentences words, Unit unit, bool isRow)
    {
        if (isRow && IsGrouped && PointsOfPart is Each inner)
        {
            return GroupedInWords(words, inner, unit);
        }

        var records = words.RecordsOf(Kinds, Filter, Window, IsOfThese);
        if (isRow && OwesAlone)
        {
            return new Reading(LackInWords(words, records, unit));
        }

        var main = Folding == Fold.LongestRun ? LongestRun(words, records)
            : IsQuantity ? words.Say(Saying.QuantityTotal, records)
            : IsCount && !isRow ? Counted(words, records)
            : isRow ? Valued(words, records, unit) : Folded(words, Valued(words, records, unit));
        return new Reading(main, After(words, unit, isRow).ToArray()) { IsCompound = !isRow && !IsCount && !IsQuantity && Folding != Fold.LongestRun };
    }

    internal override Unit SaidIn(Sentences words) => IsCount
        ? Unit.Of(MeasureOf(words, CountedKeys))
        : Folding == Fold.LongestRun ? Unit.Of(words.Say(Saying.Piece)) : PointsOfPart is Literal ? Unit.Points : Unit.Bare;

    internal override Reading? Given(Sentences words, Unit unit) => Folding is Fold.LongestRun or Fold.Count || IsCount || IsQuantity
        ? null
        : InWords(words, unit, isRow: true);

    /// <summary>Whether it is the number of records, or of parts of them, with nothing done to it.</summary>
    internal bool IsOfAny => IsCount && !HasMarks && PointsOfPart is null && Sharing is null && Caps.Count == 0
        && Kept is null && Trimming is null && Owed is null && None is null;

    /// <summary>Caps on points of 1 make it the number of slots.</summary>
    private IReadOnlyList<PartKey> CountedKeys => Caps.Count == 0 ? Keys : new[] { PartKey.Every(Caps.Max(c => c.Key)) };

    private bool IsPerRecord => Keys.Count == 1 && Keys[0].Kind == PartKeyKind.Record;

    /// <summary>Whether slots without records run, and those that have one break the run.</summary>
    private bool IsRunWithout => Owed is { IsEverySlot: true, Missing: Literal { Numerator: > 0m } } && PointsOfPart is Literal { Numerator: <= 0m } && Sharing is null;

    /// <summary>Whether it says how many there are.</summary>
    private bool IsCount => Folding == Fold.Count
        || (Folding == Fold.Sum && PointsOfPart is null && Sharing is null && Caps.Count == 0 && Owed is null);

    private bool IsQuantity => Folding == Fold.Sum && IsPerRecord && Sharing is null
        && PointsOfPart is Value { IsNameOnly: true, Name: "quantity" };

    private string Counted(Sentences words, string records)
    {
        var keys = CountedKeys;
        return keys.Count > 1 || keys[0].Kind == PartKeyKind.Attribute
            ? words.Say(Saying.CountGroups, records, words.KeysOf(keys))
            : keys[0].Kind switch
            {
                PartKeyKind.Record => words.Say(Kinds.Count == 0 ? Saying.CountThese : Saying.CountRecords, records, words.Titles.UnitOf(Kinds)),
                PartKeyKind.Item => words.Say(Saying.CountItems, records),
                _ => words.Say(Saying.CountSlots, records, words.KeysOf(keys)),
            };
    }

    /// <summary>What each part gives, before the parts become one number.</summary>
    private string Valued(Sentences words, string records, Unit unit)
    {
        var isCounted = Folding == Fold.Count || PointsOfPart is null;
        var gives = words.Gives(isCounted ? Number.Of(1m) : PointsOfPart!, unit);
        var isNamed = Title is not null && Filter is null && Window is null && Kinds.Count == 1
            && words.Speech.Text(Title) == words.Titles.Kind(Kinds[0]);
        var measure = words.Titles.UnitOf(Kinds);
        return Keys.Count > 1
            ? words.Say(Saying.EachGroup, records, words.KeysOf(Keys), gives)
            : Keys[0].Kind switch
            {
                PartKeyKind.Record => words.Say(isNamed ? Saying.EachOne : Saying.EachRecord, records, measure, gives),
                PartKeyKind.Item when isCounted || PointsOfPart is Literal =>
                    words.Say(isNamed ? Saying.EachItemOne : Saying.EachItem, records, measure, gives),
                PartKeyKind.Slot => words.Say(Saying.EachSlot, records, words.KeysOf(Keys), gives),
                _ => words.Say(Saying.EachGroup, records, words.KeysOf(Keys), gives),
            };
    }

    /// <summary>Calendar slots in a row that hold records; or parts in a row that are worth something.</summary>
    private string LongestRun(Sentences words, string records) => IsRunWithout
        ? words.Say(Saying.LongestRunWithout, records, words.KeysOf(Keys))
        : PointsOfPart is null && Owed is null && Sharing is null && Keys.Count == 1 && Keys[0].Kind == PartKeyKind.Slot
            ? words.Say(Saying.LongestRunOfSlots, records, words.KeysOf(Keys))
            : words.Say(Saying.LongestRunOf, Valued(words, records, Unit.Bare));

    private string Folded(Sentences words, string parts) => words.Say(
        Folding switch
        {
            Fold.Average => Saying.MeanOf,
            Fold.Best => Saying.BestOf,
            Fold.Worst => Saying.WorstOf,
            _ => Saying.TotalOf,
        },
        parts);

    private IEnumerable<string> After(Sentences words, Unit unit, bool isRow)
    {
        yield return Sharing is null ? string.Empty : Sharing.InWords(words);
        foreach (var cap in Caps.OrderBy(c => c.Key))
        {
            yield return words.Say(
                Saying.CapSlot, CadenceTitles.Of(words.Speech, cap.Key), unit.Say(words.Speech, Exact.Text(cap.Value)));
        }

        if (Folding == Fold.Count && PointsOfPart is not null && (Kept is not null || Trimming is not null))
        {
            yield return words.Say(Saying.ByWorth, words.Noun(PointsOfPart, unit));
        }

        var measure = MeasureOf(words, Keys);
        yield return Kept is null ? string.Empty : Kept.InWords(words, measure);
        yield return Owed is null || Owed.Missing.IsPlain(0m) || (Folding == Fold.LongestRun && IsRunWithout) ? string.Empty
            : Owed.InWords(words, Keys, measure, Folding == Fold.LongestRun ? Unit.Bare : unit);
        foreach (var trimmed in Trimming?.InWords(words, measure) ?? Enumerable.Empty<string>())
        {
            yield return trimmed;
        }

        yield return !isRow ? string.Empty : Folding switch
        {
            Fold.Average => words.Say(Saying.RowMean),
            Fold.Best => words.Say(Saying.RowBest),
            Fold.Worst => words.Say(Saying.RowWorst),
            _ => string.Empty,
        };
        yield return IsNeverEmpty ? string.Empty : words.WhenNone(None, Saying.NothingToFold, unit);
    }
}
