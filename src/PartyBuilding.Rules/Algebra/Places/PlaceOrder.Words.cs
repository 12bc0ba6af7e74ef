namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class PlaceOrder
{
    internal string InWords(Sentences words)
    {
        var isDate = By is Value { Policy: null } value && words.Titles.IsDate(value.Name);
        return words.Say(
            LowestFirst ? (isDate ? Saying.EarliestFirst : Saying.LowestFirst) : isDate ? Saying.LatestFirst : Saying.HighestFirst,
            words.Operand(By, Unit.Bare));
    }
}
