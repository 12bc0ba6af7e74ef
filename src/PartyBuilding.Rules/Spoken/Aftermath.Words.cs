namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Aftermath
{
    internal override string InWords(Sentences words) => words.Say(
        AsksAnyDay ? Saying.WithinAfterInPeriod : Saying.WithinAfter, words.RecordsOf(Kinds, Filter, null), words.LengthOf(Length));
}
