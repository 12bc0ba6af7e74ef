using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <content>In words: parts that look into themselves, parts that are due, and what parts are counted in.</content>
public sealed partial class Each
{
    /// <summary>Whether each part is nothing but what its own records come to, so that the records can be said first.</summary>
    private bool IsGrouped => Folding == Fold.Sum && !IsPerRecord && Sharing is null && Caps.Count == 0 && Kept is null && Trimming is null
        && PointsOfPart is Each { IsOfAllThese: true };

    /// <summary>Whether it goes through all records of a part, one by one.</summary>
    private bool IsOfAllThese => IsOfThese && Kinds.Count == 0 && Filter is null && Window is null && IsPerRecord && PointsOfPart is not null
        && Folding is Fold.Sum or Fold.Average or Fold.Best or Fold.Worst && Kept?.Count.Share is null && Trimming is null && Owed is null
        && Caps.Count == 0 && Clause is null && Title is null && !HasOwnId && Choice is null;

    /// <summary>Whether what is there earns nothing, and only what is missing does.</summary>
    private bool OwesAlone => Owed is not null && PointsOfPart is Number points && points.IsPlain(0m) && Folding == Fold.Sum
        && Sharing is null && Caps.Count == 0 && Kept is null && Trimming is null;

    /// <summary>Each record earns so much; of the same matter the highest counts, of each month no more than so much together.</summary>
    private Reading GroupedInWords(Sentences words, Each inner, Unit unit)
    {
        var main = words.Say(
            Saying.EachRecord, words.RecordsOf(Kinds, Filter, Window, IsOfThese), words.Titles.UnitOf(Kinds), words.Gives(inner.PointsOfPart!, unit));
        var of = Keys.Count == 1 && Keys[0].Kind == PartKeyKind.Slot ? Saying.EverySlot : Saying.SameKey;
        var part = words.Speech.Join(Saying.Comma, inner.OfEachPart(words, words.Titles.UnitOf(Kinds), unit));
        var extras = new[]
        {
            inner.Sharing is null ? string.Empty : inner.Sharing.InWords(words),
            part.Length == 0 ? string.Empty : words.Say(Saying.OfEachPart, words.Say(of, words.KeysOf(Keys)), part),
        };
        return new Reading(main, extras.Concat(After(words, unit, isRow: true)).ToArray());
    }

    /// <summary>All records of a part, of which there is one at least, so that a 0 for no record need not be said.</summary>
    private bool IsNeverEmpty => IsOfAllThese && None?.Number is Number none && none.IsPlain(0m);

    /// <summary>What becomes of the records of one part.</summary>
    private IEnumerable<string> OfEachPart(Sentences words, string measure, Unit unit)
    {
        var marks = words.Marks(this, unit).ToArray();
        yield return Kept is null ? string.Empty : Kept.InWords(words, measure);
        yield return Folding switch
        {
            Fold.Average => words.Say(Saying.RowMean),
            Fold.Best => words.Say(Saying.RowBest),
            Fold.Worst => words.Say(Saying.RowWorst),
            _ => marks.Length == 0 ? string.Empty : words.Say(Saying.Together, marks[0]),
        };
        yield return IsNeverEmpty ? string.Empty : words.WhenNone(None, Saying.NothingToFold, unit);
        foreach (var mark in marks.Skip(Folding == Fold.Sum ? 1 : 0))
        {
            yield return mark;
        }
    }

    private string LackInWords(Sentences words, string records, Unit unit) => Owed!.IsEverySlot
        ? words.Say(Saying.SlotsLack, records, words.KeysOf(Keys), words.Gives(Owed.Missing, unit))
        : words.Say(Saying.DueOf, records, Owed.InWords(words, Keys, MeasureOf(words, Keys), unit));

    /// <summary>The measure word of so many parts.</summary>
    private string MeasureOf(Sentences words, IReadOnlyList<PartKey> keys) => keys.Count > 1 || keys[0].Kind == PartKeyKind.Attribute
        ? words.Say(Saying.Set)
        : keys[0].Kind switch
        {
            PartKeyKind.Record => words.Titles.UnitOf(Kinds),
            PartKeyKind.Slot => CadenceTitles.Measure(words.Speech, keys[0].Cadence),
            _ => words.Say(Saying.Unit),
        };
}
