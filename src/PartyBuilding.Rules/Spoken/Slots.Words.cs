namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Slots
{
    internal override Reading InWords(Sentences words, Unit unit, bool isRow)
    {
        var records = words.RecordsOf(Kinds, Filter, null);
        var slot = CadenceTitles.Of(words.Speech, Every);
        if (CountsMissing)
        {
            return new Reading(words.Say(Saying.SlotsMissing, records, slot));
        }

        var isLack = Points.IsPlain(0m);
        var said = isLack
            ? words.Say(Saying.SlotsLack, records, slot, words.Gives(Missing, unit))
            : words.Say(Saying.EachSlot, records, slot, words.Gives(Points, unit));
        return new Reading(
            isRow ? said : words.Say(Saying.TotalOf, said),
            isLack || Missing.IsPlain(0m) ? string.Empty : words.Say(Saying.DueSlots, slot, words.Gives(Missing, unit)))
        {
            IsCompound = !isRow,
        };
    }

    internal override Reading? Given(Sentences words, Unit unit) => CountsMissing ? null : InWords(words, unit, isRow: true);

    internal override Unit SaidIn(Sentences words) =>
        CountsMissing ? Unit.Of(CadenceTitles.Measure(words.Speech, Every)) : Points is Literal ? Unit.Points : Unit.Bare;

    /// <summary>That some slots are missed, or that none is.</summary>
    internal string MissedInWords(Sentences words, bool isNot) => words.Say(
        isNot ? Saying.SlotsAllThere : Saying.SlotsSomeMissing, words.RecordsOf(Kinds, Filter, null), CadenceTitles.Of(words.Speech, Every));

    /// <summary>Whether it is the number of slots missed, with nothing done to it.</summary>
    internal bool IsOfMissed => CountsMissing && !HasMarks;

    /// <summary>Whether it is nothing but the number of slots missed.</summary>
    private bool CountsMissing => Points.IsPlain(0m) && Missing.IsPlain(1m);
}
