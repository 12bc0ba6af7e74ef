using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Rules;

/// <summary>Spells, what they cover, and how it was counted, in one line of words; and spell by spell.</summary>
internal sealed class SpellsHow
{
    private const int MostNames = 3;
    private readonly Wording wording;
    private readonly WindowHow windows;
    private readonly bool isFull;

    internal SpellsHow(Wording wording, bool isFull)
    {
        this.wording = wording;
        windows = new WindowHow(wording);
        this.isFull = isFull;
    }

    internal string Of(ExplainedLine line)
    {
        if (line.Spells is not ExplainedSpells spells || spells.Spells.Count == 0)
        {
            return wording.Join(Phrase.Then, new[] { windows.Of(line.Window), line.Window is { From: null } ? string.Empty : wording.Say(Phrase.NoRecords) });
        }

        return wording.Join(Phrase.Then, new[]
        {
            windows.Of(line.Window),
            Names(spells.Spells.Where(s => !s.IsOpen).ToArray()),
            Restarts(spells),
            Stretches(Phrase.Joined, spells, isTaken: true),
            Stretches(Phrase.NotKept, spells, isTaken: false),
            Total(line, spells),
            Open(spells),
        });
    }

    /// <summary>Every spell in a row of its own, then what restarts the count.</summary>
    internal IEnumerable<string> Records(ExplainedSpells spells) => spells.Spells
        .Select(s => s.IsOpen ? wording.Say(Phrase.Open, Name(s)) : Name(s))
        .Concat(spells.Restarts.Select(r => wording.Say(Phrase.Restarted, Mark(r))));

    private string Names(ExplainedSpell[] spells) => isFull || spells.Length == 0
        ? string.Empty
        : spells.Length <= MostNames
            ? wording.Join(Phrase.List, spells.Select(Name))
            : wording.Say(Phrase.Span, Name(spells[0]), Name(spells[spells.Length - 1]));

    private string Name(ExplainedSpell spell) => Days(spell.Start, spell.End) + " " + spell.Entry.Key;

    private static string Mark(ExplainedSpell spell) => ResultParts.Text(spell.Start) + " " + spell.Entry.Key;

    private string Days(LocalDate start, LocalDate? end) => end is LocalDate last
        ? wording.Say(Phrase.Span, ResultParts.Text(start), ResultParts.Text(last))
        : wording.Say(Phrase.Running, ResultParts.Text(start));

    private string Restarts(ExplainedSpells spells)
    {
        var restarts = spells.Restarts.Where(r => !r.IsOpen).ToArray();
        return restarts.Length == 0 ? string.Empty : wording.Say(Phrase.Restarted, wording.Join(Phrase.List, restarts.Select(Mark)));
    }

    private string Stretches(Phrase phrase, ExplainedSpells spells, bool isTaken)
    {
        var stretches = spells.Stretches.Where(s => s.IsTaken == isTaken).ToArray();
        return stretches.Length == 0 ? string.Empty : wording.Say(phrase, wording.Join(Phrase.List, stretches.Select(
            s => wording.Say(Phrase.StretchOfDays, Days(s.Start, s.End), Wording.Whole(s.Days)))));
    }

    /// <summary>The days of all stretches taken, laid end to end from the first one on.</summary>
    private string Total(ExplainedLine line, ExplainedSpells spells)
    {
        var taken = spells.Stretches.Where(s => s.IsTaken).ToArray();
        if (taken.Length == 0 || line.OwnLow != line.OwnHigh || (spells.Unit == SpellUnit.Days && taken.Length == 1))
        {
            return string.Empty;
        }

        if (spells.Unit == SpellUnit.WorkingDays)
        {
            return wording.Say(Phrase.WorkedInAll, Wording.Whole(taken.Sum(s => s.Days)), line.OwnLow.ToString());
        }

        var phrase = spells.Unit == SpellUnit.Days ? Phrase.DaysInAll
            : spells.Unit == SpellUnit.Months ? spells.CountsBegun ? Phrase.BegunMonths : Phrase.FullMonths
            : spells.CountsBegun ? Phrase.BegunYears : Phrase.FullYears;
        return wording.Say(phrase, Wording.Whole(taken.Sum(s => s.Days)), ResultParts.Text(taken[0].Start), line.OwnLow.ToString());
    }

    private string Open(ExplainedSpells spells)
    {
        var open = spells.Spells.Where(s => s.IsOpen).Select(Name).Concat(spells.Restarts.Where(r => r.IsOpen).Select(Mark)).ToArray();
        return open.Length == 0 ? string.Empty : wording.Say(Phrase.Open, wording.Join(Phrase.List, open));
    }
}
