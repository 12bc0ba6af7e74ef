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

    /// <summary>The slots of the window; of one that it touches twice, the last days say whether it is due. A week has to lie in it with four days or more.</summary>
    private IEnumerable<(string? Key, DateSpan? Slot)> SlotsDue(Each node, Place place, Stretch window) => window.Days
        .SelectMany(days => Slots(node.Keys[0].Cadence, days))
        .GroupBy(days => Text(Slot(node.Keys[0].Cadence, days.Start)))
        .Where(slot => node.Keys[0].Cadence != Cadence.Week || slot.Sum(days => days.Days) >= 4)
        .Where(slot => IsDue(slot.Last(), place.Subject))
        .Select(slot => ((string?)slot.Key, (DateSpan?)Slot(node.Keys[0].Cadence, slot.First().Start)));

    /// <summary>A slot that is over, not before founding or joining, not after closing.</summary>
    private bool IsDue(DateSpan slot, SubjectId subject)
    {
        if (_input.KnownAt is Instant known && slot.LastDay >= known.InUtc().Date)
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
