using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The days on which records count, and from which record they run; or that there are none.</summary>
internal sealed class WindowHow
{
    private readonly Wording wording;

    internal WindowHow(Wording wording) => this.wording = wording;

    /// <summary>Empty where the days are the same for all.</summary>
    internal string Of(ExplainedWindow? window)
    {
        if (window is null || window.From is not LocalDate from || window.To is not LocalDate to)
        {
            return window is null ? string.Empty : wording.Say(Phrase.NoWindow);
        }

        var days = wording.Say(Phrase.Span, ResultParts.Text(from), ResultParts.Text(to));
        return wording.Say(
            window.IsOver ? Phrase.WindowOver : Phrase.WindowOpen,
            window.Entry is EntryId entry ? days + wording.Say(Phrase.Aside, entry.Key) : days);
    }
}
