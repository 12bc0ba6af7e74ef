namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Overrides
{
    internal override void InWords(StepLines lines)
    {
        var words = lines.Words;
        lines.Add(this, words.Say(Saying.Overrides));
        foreach (var rule in Rules)
        {
            lines.Add(1, rule.Clause, rule.Title is null ? null : words.Speech.Text(rule.Title), rule.InWords(words), null);
        }
    }
}
