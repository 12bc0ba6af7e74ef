namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Movement
{
    internal override void InWords(StepLines lines)
    {
        var words = lines.Words;
        lines.Add(this, words.Speech.Join(Saying.Then, new[]
        {
            words.Say(Saying.Movement, words.Quoted(words.Titles.Result(Policy))),
            Up == 0 ? string.Empty
                : Hold == 1 ? words.Say(Saying.MovementUp, Exact.Text(Up))
                : words.Say(Saying.MovementUpHeld, Exact.Text(Up), Exact.Text(Hold)),
            Down == 0 ? string.Empty : words.Say(Saying.MovementDown, Exact.Text(Down)),
            Begin is null ? string.Empty : words.Say(Saying.MovementBegin, words.Titles.Grade(Begin)),
        }));
    }
}
