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
    private readonly IReadOnlyList<DateSpan> slots;
    private readonly string[] slotTexts;
    private readonly Roster roster;
    private readonly LocalDate? today;

    internal DueParts(Due due, IReadOnlyList<PartKey> keys, IReadOnlyList<DateSpan> window, PartSplit split, Binder binder)
    {
        this.due = due;
        Missing = due.Missing.Bind(binder);
        // Of a slot that several pieces of a window touch, the last days say when it is over.
        var all = due.IsEverySlot && keys.Count == 1 ? window.SelectMany(days => keys[0].Cadence.SlotsIn(days)) : Enumerable.Empty<DateSpan>();
        var bySlot = all.GroupBy(s => PartSplit.SlotText(keys[0].Cadence, s.Start), StringComparer.Ordinal).ToArray();
        slots = bySlot.Select(s => s.Last()).ToArray();
        slotTexts = bySlot.Select(s => s.Key).ToArray();
        roster = binder.Input.Roster;
        today = binder.Input.KnownAt?.InUtc().Date;
    }

    /// <summary>What a missing part is worth.</summary>
    internal Measure Missing { get; }

    /// <summary>The keys of the parts that were due and are missing; null keys where a number of parts is due.</summary>
    internal IEnumerable<string?> Lacking(SubjectId subject, IReadOnlyList<EachPart> parts)
    {
        if (due.Count > 0)
        {
            return Enumerable.Repeat<string?>(null, Math.Max(0, due.Count - parts.Count));
        }

        var there = new HashSet<string>(parts.Where(p => p.Key is not null).Select(p => p.Key!), StringComparer.Ordinal);
        return due.IsEverySlot
            ? slots.Select((slot, i) => (slot, text: slotTexts[i])).Where(s => IsDue(subject, s.slot) && !there.Contains(s.text)).Select(s => (string?)s.text)
            : due.Values.Where(v => !there.Contains(v));
    }

    /// <summary>A slot is due when it is over, not before founding or joining, and not after closing.</summary>
    private bool IsDue(SubjectId subject, DateSpan slot)
    {
        if (today is LocalDate known && slot.End >= known)
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
