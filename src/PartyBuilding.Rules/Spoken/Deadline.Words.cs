namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Deadline
{
    /// <summary>What is due, after which day, and within what time.</summary>
    internal string DueInWords(Sentences words)
    {
        var due = words.Say(IsOnlyIfDone ? Saying.DueIfDone : Saying.DueAfter, words.RecordsOf(Kinds, Filter, null), words.AnchorOf(After), words.TimeOf(Time));
        return HasParts ? words.Say(Saying.DueForEach, due, words.KeysOf(Keys)) : due;
    }

    internal override Reading InWords(Sentences words, Unit unit, bool isRow) => new Reading(
        DueInWords(words),
        InTime.IsPlain(0m) ? string.Empty : words.Say(Saying.InTimeGives, words.Gives(InTime, unit)),
        Late.IsPlain(0m) ? string.Empty : words.Say(Saying.LateGives, words.Gives(Late, unit)))
    {
        IsCompound = !isRow,
    };

    internal override Unit SaidIn(Sentences words) => InTime is Literal && Late is Literal ? Unit.Points : Unit.Bare;
}
