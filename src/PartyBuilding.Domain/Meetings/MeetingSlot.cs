using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>One slot of a duty to meet, and the meetings held in it (会议期次).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record MeetingSlot
{
    internal MeetingSlot(OrganizationId organization, MeetingDuty duty, DateSpan span, MeetingSlotState state, IEnumerable<MeetingId> meetings)
    {
        Organization = organization;
        Duty = duty;
        Span = span;
        State = state;
        Meetings = ValueList<MeetingId>.Of(meetings);
    }

    /// <summary>The organization that owes it.</summary>
    public OrganizationId Organization { get; }

    /// <summary>The duty.</summary>
    public MeetingDuty Duty { get; }

    /// <summary>The days of the slot that lie in the span looked at.</summary>
    public DateSpan Span { get; }

    /// <summary>What became of it.</summary>
    public MeetingSlotState State { get; }

    /// <summary>The meetings that count, by day; of a week that the span cuts also those on its other days.</summary>
    public IReadOnlyList<MeetingId> Meetings { get; }

    /// <summary>Whether a meeting was owed: the slot was met or missed.</summary>
    public bool IsDue => State is MeetingSlotState.Met or MeetingSlotState.Missed;

    /// <summary>The same as a finding, a warning at the organization; null unless the slot was missed.</summary>
    public Finding? AsFinding() => State != MeetingSlotState.Missed ? null : DomainFindings.MeetingSlotMissed.At(Organization)
        .With("kinds", string.Join("|", Duty.Kinds), WellKnown.AnyMeeting(Duty.Kinds))
        .With("slot", Span)
        .With("held", Meetings.Count)
        .With("needed", Duty.Times);

    /// <summary>Organization, slot and state.</summary>
    public override string ToString() => $"{Organization} {Span} {State}";
}
