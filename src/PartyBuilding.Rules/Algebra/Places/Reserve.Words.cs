using System.Linq;

namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Reserve
{
    internal string InWords(Sentences words)
    {
        var name = string.Join(" ", new[] { Clause, Title is null ? null : words.Speech.Text(Title) }.Where(part => part is not null));
        return words.Say(
            StaysEmpty ? Saying.ReserveStays : Saying.ReserveOpens,
            Count.InWords(words),
            words.When(Among),
            name.Length == 0 ? string.Empty : words.Say(Saying.Aside, name));
    }
}
