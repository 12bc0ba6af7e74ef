namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Ratio
{
    internal override Reading InWords(Sentences words, Unit unit, bool isRow)
    {
        var records = words.RecordsOf(Kinds, Filter, null);
        return new Reading(
            Present is null
                ? words.Say(Saying.RatioOfQuantity, records)
                : words.Say(Saying.RatioOfRecords, records, words.When(Present)),
            Excused is null ? string.Empty : words.Say(Saying.Excused, words.When(Excused)),
            words.WhenNone(None, Saying.NothingDue, Unit.Bare))
        {
            IsCompound = true,
        };
    }
}
