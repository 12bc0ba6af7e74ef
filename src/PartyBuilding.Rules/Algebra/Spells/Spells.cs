using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>
/// Time covered by the subject's records from their date to their end, both included; one without an end runs to the close of the window,
/// unless <see cref="LastsFor"/> says how long. Days that several cover count once.
/// </summary>
/// <remarks>
/// Spells that overlap or follow each other without a day between are one stretch. Months and years are counted over the days of all
/// stretches taken, laid end to end from the first of these days on; what has only begun does not count, unless said.
/// </remarks>
public sealed partial class Spells : NumberOf<Spells>
{
    private Spells(string[] kinds, SpellUnit unit)
    {
        Kinds = kinds;
        Unit = unit;
    }

    /// <summary>Kinds of record.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>Which records; null for all.</summary>
    public Condition? Filter { get; private set; }

    /// <summary>The window; null for all time up to the close of the period.</summary>
    public Window? Window { get; private set; }

    /// <summary>How long a record lasts that has no end of its own (影响期), its date not counted; null where it runs on.</summary>
    public DateLength? LastsFor { get; private set; }

    /// <summary>Days, months, years or working days.</summary>
    public SpellUnit Unit { get; }

    /// <summary>Whether a month or year that has only begun counts as one.</summary>
    public bool CountsBegun { get; private set; }

    /// <summary>Which of the time is taken.</summary>
    public SpellTake Taken { get; private set; }

    /// <summary>Gaps that break nothing; null where every gap does.</summary>
    public SpellGap? Gap { get; private set; }

    /// <summary>What restarts the count; null for nothing.</summary>
    public Restart? RestartsAt { get; private set; }

    /// <summary>Days covered by records of these kinds.</summary>
    /// <exception cref="ArgumentException">No kind is given.</exception>
    public static Spells InDays(params string[] kinds) => Of(kinds, SpellUnit.Days);

    /// <summary>Full months covered by records of these kinds.</summary>
    /// <exception cref="ArgumentException">No kind is given.</exception>
    public static Spells InMonths(params string[] kinds) => Of(kinds, SpellUnit.Months);

    /// <summary>Full years covered by records of these kinds.</summary>
    /// <exception cref="ArgumentException">No kind is given.</exception>
    public static Spells InYears(params string[] kinds) => Of(kinds, SpellUnit.Years);

    /// <summary>Working days covered by records of these kinds, by the calendar of the input.</summary>
    /// <exception cref="ArgumentException">No kind is given.</exception>
    public static Spells InWorkingDays(params string[] kinds) => Of(kinds, SpellUnit.WorkingDays);

    /// <summary>The same node for those records for which the condition holds.</summary>
    public Spells Where(Condition filter) => Change(s => s.Filter = filter);

    /// <summary>The same node for a window: what lies outside of it is not seen.</summary>
    public Spells During(Window window) => Change(s => s.Window = window == Window.Always ? null : window);

    /// <summary>The same node, where a record without an end of its own lasts so long: one of 10 January 2024 over 2 years to 10 January 2026.</summary>
    /// <exception cref="ArgumentNullException">The length is null.</exception>
    public Spells Lasting(DateLength length) => Change(s => s.LastsFor = length ?? throw new ArgumentNullException(nameof(length)));

    /// <summary>The same node, counting a month or year that has only begun as one.</summary>
    public Spells CountingBegun() => Change(s => s.CountsBegun = true);

    /// <summary>The same node, taking only some of the time.</summary>
    public Spells Taking(SpellTake taken) => Change(s => s.Taken = taken);

    /// <summary>The same node with gaps that break nothing.</summary>
    public Spells WithGap(SpellGap gap) => Change(s => s.Gap = gap);

    /// <summary>The same node, counted anew from the date of each such record on: no stretch goes on over that date.</summary>
    public Spells RestartedAt(Restart restart) => Change(s => s.RestartsAt = restart);

    internal override IEnumerable<Child> Parts()
    {
        if (Filter is not null)
        {
            yield return new Child(".where", Filter);
        }

        foreach (var part in Window?.Parts(".during") ?? Enumerable.Empty<Child>())
        {
            yield return part;
        }

        if (RestartsAt?.Filter is not null)
        {
            yield return new Child(".restartAt.where", RestartsAt.Filter);
        }
    }

    private static Spells Of(string[] kinds, SpellUnit unit) => kinds is null || kinds.Length == 0
        ? throw new ArgumentException("At least one kind of record is needed.", nameof(kinds))
        : new Spells(kinds.ToArray(), unit);
}
