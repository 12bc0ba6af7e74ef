using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <content>What was due and is missing.</content>
internal sealed partial class Reckoner
{
    /// <summary>What was due and is missing; what hangs on a day of the subject is missing when its window is over.</summary>
    private IEnumerable<(string? Key, DateSpan? Slot)> Lacking(Each node, Due due, List<Part> there, Place place, Stretch window) =>
        window.IsOwn && (window.Days.Count == 0 || (!due.IsEverySlot && !window.IsOver)) ? []
        : due.Count > 0 ? Enumerable.Repeat(((string?)null, (DateSpan?)null), Math.Max(0, due.Count - there.Count))
        : due.IsEverySlot ? SlotsDue(node, place, window).Where(slot => there.TrueForAll(p => p.Key != slot.Key))
        : due.Values.Where(value => there.TrueForAll(p => p.Key != value)).Select(value => ((string?)value, (DateSpan?)null));

    /// <summary>The slots of the window; of one that it touches twice, the last days say whether it is due. A week has to lie in it with four days or more, and to have no record on the others.</summary>
    private IEnumerable<(string? Key, DateSpan? Slot)> SlotsDue(Each node, Place place, Stretch window) => window.Days
        .SelectMany(days => Slots(node.Keys[0].Cadence, days))
        .GroupBy(days => Text(Slot(node.Keys[0].Cadence, days.Start)))
        .Where(slot => node.Keys[0].Cadence != Cadence.Week || slot.Sum(days => days.Days) >= 4)
        .Where(slot => node.Keys[0].Cadence != Cadence.Week || !Beside(node, place, window).Certain.Exists(r => Text(Slot(Cadence.Week, r.Date)) == slot.Key))
        .Where(slot => IsDue(node.Keys[0].Cadence == Cadence.Week ? Slot(Cadence.Week, slot.First().Start).LastDay : slot.Last().LastDay, slot.Last(), place.Subject))
        .Select(slot => ((string?)slot.Key, (DateSpan?)Slot(node.Keys[0].Cadence, slot.First().Start)));

    /// <summary>Records that would belong to a line and lie outside its window.</summary>
    private Sieve Beside(Each node, Place place, Stretch window) => node.IsOfThese && node.Window is null
        ? new Sieve([], [], [])
        : Sifted((node.IsOfThese ? (place.Records ?? []).Where(r => node.Kinds.Count == 0 || node.Kinds.Contains(r.Kind)) : Live(node.Kinds, place.Subject)).Where(r => !IsIn(window, r.Date)), node.Filter, place);

    /// <summary>Whether it hangs on an open record outside the window that a week is missing.</summary>
    private bool IsOpenBeside(Each node, Place place, Stretch window, Sieve sieve)
    {
        if (node.Owed is not { IsEverySlot: true } due || node.Keys[0].Cadence != Cadence.Week)
        {
            return false;
        }

        List<Part> there = [.. sieve.Certain.Select(r => new Part { Key = KeyOf(node, r) })];
        HashSet<string> open = [.. Beside(node, place, window).Open.Select(r => Text(Slot(Cadence.Week, r.Date)))];
        return Lacking(node, due, there, place, window).Any(slot => open.Contains(slot.Key!));
    }

    /// <summary>A slot that is over, not before founding or joining, not after closing.</summary>
    private bool IsDue(LocalDate over, DateSpan slot, SubjectId subject)
    {
        if (_input.KnownAt is Instant known && over >= known.InUtc().Date)
        {
            return false;
        }

        return subject.Kind switch
        {
            SubjectKinds.Organization => _input.Roster.Find(OrganizationId.Of(subject.Key)) is not Organization one
                || (one.Existence.Contains(slot.Start) && one.Existence.Contains(slot.LastDay)),
            SubjectKinds.Member => _input.Roster.Find(MemberId.Of(subject.Key))?.JoinedOn is not LocalDate joined || joined <= slot.Start,
            _ => true,
        };
    }
}
