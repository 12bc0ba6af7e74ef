namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Consequences
{
    internal override void InWords(StepLines lines)
    {
        var words = lines.Words;
        var on = On ?? Value.Of("score");
        var unit = on.SaidIn(words);
        lines.Add(this, words.Say(Saying.Ladder, words.Noun(on, unit)));
        foreach (var rung in Rungs)
        {
            var found = words.Say(
                Saying.WhenThen,
                words.Fits(on, rung.Comparison, rung.When, unit),
                rung.Title is null ? words.Say(Saying.FindsCode, rung.Code) : words.Say(Saying.Finds));
            lines.Add(1, rung.Clause, rung.Title is null ? null : words.Speech.Text(rung.Title), words.Speech.Join(Saying.Then, new[]
            {
                found,
                rung.Follows is null ? string.Empty : words.Say(Saying.Follows, words.Speech.Text(rung.Follows)),
                rung.DecidedBy is null ? string.Empty : words.Say(Saying.DecidedBy, words.Speech.Text(rung.DecidedBy)),
                rung.Bars ? words.Say(Saying.Bars) : string.Empty,
            }), null);
        }
    }
}
