using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Takes down lines, numbers them, and adds what was chosen.</summary>
internal sealed class StepLines
{
    private readonly List<PolicyLine> lines = new List<PolicyLine>();
    private int last;

    internal StepLines(Sentences words, int last)
    {
        Words = words;
        this.last = last;
    }

    internal Sentences Words { get; }

    internal IReadOnlyList<PolicyLine> Lines => lines;

    /// <summary>The number of the last line.</summary>
    internal int Last => last;

    internal void Add(Step step, string sentence) =>
        Add(0, step.Clause, step.Title is null ? null : Words.Speech.Text(step.Title), sentence, step.Choice);

    internal void Add(int depth, string? clause, string? title, string sentence, LocalizedText? choice)
    {
        var speech = Words.Speech;
        var notes = choice is null ? Words.Notes : Words.Notes.Append(speech.Text(choice));
        var said = speech.Say(Saying.Stop, title is null ? Capital(speech, sentence) : speech.Say(Saying.Colon, title, sentence));
        lines.Add(new PolicyLine(++last, depth, clause, said, notes.Select(note => speech.Say(Saying.Stop, speech.Say(Saying.Choice, note)))));
        Words.Notes.Clear();
    }

    private static string Capital(Speech speech, string sentence) => ReferenceEquals(speech.Language, Language.English)
        && sentence[0] >= 'a' && sentence[0] <= 'z'
        ? char.ToUpperInvariant(sentence[0]) + sentence.Substring(1)
        : sentence;
}
