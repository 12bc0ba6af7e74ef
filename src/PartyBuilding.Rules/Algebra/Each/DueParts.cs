using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What was due, bound: finds the parts that are missing.</summary>
internal sealed class DueParts
{
    private readonly Due due;
    private readonly SlotGrid? grid;
    private readonly KeyValuePair<string, DateSpan>[]? slots;
    private readonly Roster roster;
    private readonly LocalDate? today;

    internal DueParts(Due due, IReadOnlyList<PartKey> keys, IReadOnlyList<DateSpan>? window, Binder binder)
    {
        this.due = due;
        Missing = due.Missing.Bind(binder);
        grid = due.IsEverySlot && keys.Count == 1 ? SlotGrid.Of(keys[0].Cadence, binder.Policy.PeriodStarts) : null;
        slots = window is null ? null : SlotsIn(window);
        roster = binder.Input.Roster;
        today = binder.Input.KnownAt?.InUtc().Date;
    }

    /// <summary>Whether weeks are due, which alone a window may cut: what lies on their other days meets them too.</summary>
    internal bool AreWeeks => grid?.Cadence == Cadence.Week;

    /// <summary>What a missing part is worth.</summary>
    internal Measure Missing { get; }

    /// <summary>
    /// The keys of the parts that were due and are missing; null keys where a number of parts is due. What hangs on a day of the subject is due
    /// when its window is over, and nothing is where there is none.
    /// </summary>
    internal IEnumerable<string?> Lacking(SubjectId subject, IReadOnlyList<EachPart> parts, WindowDays days)
    {
        if (slots is null && (!days.Exists || (grid is null && !days.IsOver)))
        {
            return Enumerable.Empty<string?>();
        }

        if (due.Count > 0)
        {
            return Enumerable.Repeat<string?>(null, Math.Max(0, due.Count - parts.Count));
        }

        var there = new HashSet<string>(parts.Where(p => p.Key is not null).Select(p => p.Key!), StringComparer.Ordinal);
        return due.IsEverySlot
            ? (slots ?? SlotsIn(new[] { days.Span })).Where(s => IsDue(subject, s.Value) && !there.Contains(s.Key)).Select(s => (string?)s.Key)
            : due.Values.Where(v => !there.Contains(v));
    }

    /// <summary>
    /// The slots by their text, those that are owed in the window. Of a slot that several pieces of a window touch, the last days say when it is over,
    /// and all of them together whether a week is owed.
    /// </summary>
    private KeyValuePair<string, DateSpan>[] SlotsIn(IReadOnlyList<DateSpan> window) => grid is null
        ? Array.Empty<KeyValuePair<string, DateSpan>>()
        : window.SelectMany(grid.SlotsIn)
            .GroupBy(days => grid.Text(days.Start), StringComparer.Ordinal)
            .Where(days => grid.Cadence.IsOwed(days.Sum(piece => piece.Days)))
            .Select(days => new KeyValuePair<string, DateSpan>(days.Key, days.Last()))
            .ToArray();

    /// <summary>A slot is due when it is over, a week after its Sunday, not before founding or joining, and not after closing.</summary>
    private bool IsDue(SubjectId subject, DateSpan slot)
    {
        if (today is LocalDate known && grid!.Cadence.Whole(slot).LastDay >= known)
        {
            return false;
        }

        if (subject.Kind == SubjectKinds.Organization)
        {
            return roster.Find(OrganizationId.Of(subject.Key))?.Existence.Contains(slot) ?? true;
        }

        return subject.Kind != SubjectKinds.Member
            || roster.Find(MemberId.Of(subject.Key))?.JoinedOn is not LocalDate joined
            || joined <= slot.Start;
    }
}
