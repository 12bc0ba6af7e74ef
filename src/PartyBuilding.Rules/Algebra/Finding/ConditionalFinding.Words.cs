namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class ConditionalFinding
{
    internal override void InWords(StepLines lines)
    {
        var words = lines.Words;
        var found = words.Say(Saying.WhenThen, words.When(When), Title is null ? words.Say(Saying.FindsCode, Code) : words.Say(Saying.Finds));
        lines.Add(this, words.Speech.Join(Saying.Then, new[]
        {
            found,
            Follows is null ? string.Empty : words.Say(Saying.Follows, words.Speech.Text(Follows)),
            DecidedBy is null ? string.Empty : words.Say(Saying.DecidedBy, words.Speech.Text(DecidedBy)),
            Bars ? words.Say(Saying.Bars) : string.Empty,
        }));
    }
}
