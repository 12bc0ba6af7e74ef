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

        var said = words.Say(Saying.EachSlot, records, slot, words.Gives(Points, unit));
        return new Reading(
            isRow ? said : words.Say(Saying.TotalOf, said),
            words.Say(Saying.DueSlots, slot, words.Gives(Missing, unit)))
        {
            IsCompound = !isRow,
        };
    }

    internal override Unit SaidIn(Sentences words) => CountsMissing ? Unit.Of(words.Say(Saying.Piece)) : Points is Literal ? Unit.Points : Unit.Bare;

    /// <summary>Whether it is nothing but the number of slots missed.</summary>
    private bool CountsMissing => Points.IsPlain(0m) && Missing.IsPlain(1m);
}
