using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>How time covered by spells was counted. Immutable.</summary>
public sealed class ExplainedSpells
{
    internal ExplainedSpells(
        SpellRule rule, IReadOnlyList<ExplainedSpell> spells, IReadOnlyList<ExplainedSpell> restarts, IReadOnlyList<ExplainedStretch> stretches)
    {
        Rule = rule;
        Spells = spells;
        Restarts = restarts;
        Stretches = stretches;
    }

    /// <summary>Days, months, years or working days.</summary>
    public SpellUnit Unit => Rule.Unit;

    /// <summary>Whether a month or year that has only begun counts as one.</summary>
    public bool CountsBegun => Rule.CountsBegun;

    /// <summary>Which of the time is taken.</summary>
    public SpellTake Taken => Rule.Taken;

    /// <summary>Gaps that break nothing; null where every gap does.</summary>
    public SpellGap? Gap => Rule.Gap;

    /// <summary>The calendar by which working days are counted; null where others are.</summary>
    public WorkingCalendar? Calendar => Rule.Worked?.Calendar;

    /// <summary>The first day of the window; null for all time up to its last.</summary>
    public LocalDate? From => Rule.From is int day ? EpochDay.ToDate(day) : null;

    /// <summary>The last day of the window, included.</summary>
    public LocalDate To => EpochDay.ToDate(Rule.To);

    /// <summary>The records by date, whether they reach into the window or not.</summary>
    public IReadOnlyList<ExplainedSpell> Spells { get; }

    /// <summary>The records at whose date the count restarts, by date.</summary>
    public IReadOnlyList<ExplainedSpell> Restarts { get; }

    /// <summary>What those records cover of which it is known that they count, by date.</summary>
    public IReadOnlyList<ExplainedStretch> Stretches { get; }

    internal SpellRule Rule { get; }

    internal static ExplainedSpells Of(SpellRule rule, IReadOnlyList<ExplainedSpell> spells, IReadOnlyList<ExplainedSpell> restarts) =>
        new ExplainedSpells(rule, spells, restarts, Joined(rule, spells, restarts));

    /// <summary>The stretches taken of which the calendar does not know all working days.</summary>
    internal IEnumerable<ExplainedStretch> Unreckoned() =>
        Stretches.Where(s => s.IsTaken && Rule.Worked?.Between(EpochDay.Of(s.Start), EpochDay.Of(s.End)).IsDetermined == false);

    /// <summary>The time that the records give; null where too much is open to say.</summary>
    internal Interval? Recompute() => SpellReckoning.Ends(Rule, Days(Spells), Days(Restarts));

    /// <summary>The stretches that the records give.</summary>
    internal IReadOnlyList<ExplainedStretch> Rejoined() => Joined(Rule, Spells, Restarts);

    /// <summary>Stretches in one line; those that are not taken stand in brackets.</summary>
    internal static string Text(IEnumerable<ExplainedStretch> stretches) => string.Join(", ", stretches.Select(s => s.ToString()));

    private static ExplainedStretch[] Joined(SpellRule rule, IReadOnlyList<ExplainedSpell> spells, IReadOnlyList<ExplainedSpell> restarts) =>
        SpellReckoning.Stretches(rule, Days(spells.Where(s => !s.IsOpen)), Days(restarts.Where(r => !r.IsOpen)))
            .Select(ExplainedStretch.Of).ToArray();

    private static SpellDays[] Days(IEnumerable<ExplainedSpell> spells) => spells.Select(s => s.Days).ToArray();
}
