namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Reserve
{
    /// <summary>A line of its own below the places of which it is a part.</summary>
    internal void InWords(StepLines lines)
    {
        var words = lines.Words;
        var said = words.Say(StaysEmpty ? Saying.ReserveStays : Saying.ReserveOpens, Count.InWords(words), words.When(Among));
        lines.Add(1, Clause, Title is null ? null : words.Speech.Text(Title), said, null);
    }
}
