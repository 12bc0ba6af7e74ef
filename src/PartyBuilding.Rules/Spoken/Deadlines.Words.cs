namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Deadlines
{
    internal override void InWords(StepLines lines)
    {
        var words = lines.Words;
        lines.Add(this, words.Speech.Join(Saying.Then, new[]
        {
            words.Say(Saying.Deadlines),
            Bars ? words.Say(Saying.DeadlinesBar) : string.Empty,
        }));
        foreach (var row in Rows)
        {
            var title = row.Title is not null ? words.Speech.Text(row.Title) : null;
            var due = row.Deadline.DueInWords(words);
            lines.Add(1, row.Clause, title, row.Follows is null ? due : words.Speech.Join(Saying.Then, new[]
            {
                due,
                words.Say(Saying.LateLeads, words.Speech.Text(row.Follows)),
            }), row.Choice);
        }
    }
}
