using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Many meetings of many organizations, and what can be read from them (会议台账).</summary>
/// <remarks>Immutable and thread-safe. Of several revisions of a meeting the highest is in it. A meeting counts on its first day; one that was called off counts nowhere.</remarks>
public sealed partial class MeetingBook
{
    private static readonly Meeting[] s_none = [];

    private readonly Dictionary<MeetingId, Meeting> _byId;
    private readonly Dictionary<OrganizationId, Meeting[]> _byOrganization;

    private MeetingBook(Meeting[] sorted)
    {
        Meetings = Array.AsReadOnly(sorted);
        _byId = sorted.ToDictionary(meeting => meeting.Id);
        _byOrganization = sorted.GroupBy(meeting => meeting.Organization).ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>All meetings, by first day, then id.</summary>
    public IReadOnlyList<Meeting> Meetings { get; }

    /// <summary>The book of these meetings; the same meeting twice counts once.</summary>
    /// <remarks>Meetings of one id and revision that differ are left out, each with an error.</remarks>
    /// <exception cref="ArgumentException">One of the meetings is null.</exception>
    public static Checked<MeetingBook> Of(IEnumerable<Meeting> meetings)
    {
        Dictionary<MeetingId, Meeting> highest = [];
        HashSet<MeetingId> differing = [];
        foreach (Meeting meeting in Require.NoneNull(meetings, nameof(meetings)))
        {
            if (!highest.TryGetValue(meeting.Id, out Meeting? other) || meeting.Revision > other.Revision)
            {
                highest[meeting.Id] = meeting;
                differing.Remove(meeting.Id);
            }
            else if (meeting.Revision == other.Revision && !meeting.Equals(other))
            {
                differing.Add(meeting.Id);
            }
        }

        Meeting[] sorted = highest.Values.Where(meeting => !differing.Contains(meeting.Id)).ToArray();
        Array.Sort(sorted, Compare);
        return Checked.Of(new MeetingBook(sorted), differing.OrderBy(id => id)
            .Select(id => DomainFindings.MeetingGivenTwice.Here().With("meeting", id.Key).With("revision", highest[id].Revision)));
    }

    /// <summary>The meeting with this key; null when it is not in the book.</summary>
    public Meeting? Find(MeetingId id) => _byId.TryGetValue(id, out Meeting? meeting) ? meeting : null;

    /// <summary>The meetings of an organization within a span, by first day, then id; those called off are not among them.</summary>
    public IReadOnlyList<Meeting> Of(OrganizationId organization, DateSpan span) =>
        ValueList<Meeting>.Of(All(organization).Where(meeting => Counts(meeting, span)));

    /// <summary>The slots of a duty that a span touches, and what became of each.</summary>
    /// <remarks>The organization is taken to be of one kind all the time, see the overload with a roster for one that changed it. Empty when that kind does not have the duty. A slot is met as soon as enough meetings were held, missed once it is over by <paramref name="asOf"/>. A week that the span cuts is owed when four of its days or more lie within, is met by a meeting on any day from Monday to Sunday, and is over after Sunday.</remarks>
    /// <param name="duty">The duty.</param>
    /// <param name="organization">The organization, whose days of existence decide what is due.</param>
    /// <param name="span">The days looked at, such as a year; a slot is clipped to them.</param>
    /// <param name="asOf">The day on which it is asked: a slot is over when it ended before.</param>
    /// <exception cref="ArgumentException">The span is open.</exception>
    public IReadOnlyList<MeetingSlot> Slots(MeetingDuty duty, Organization organization, DateSpan span, NodaTime.LocalDate asOf)
    {
        Require.NotNull(duty, nameof(duty));
        Require.NotNull(organization, nameof(organization));
        return SlotsOf(duty, organization.Id, duty.Cadence.SlotsIn(span), Owing(duty, organization), asOf.Iso());
    }

    /// <summary>The slots of several duties of all organizations of a roster: by duty in the order given, then organization, then slot.</summary>
    /// <remarks>
    /// Who has a duty follows the kind of the organization on each day: a branch that becomes a general branch on 1 July has the duties of a branch up to
    /// 30 June and those of a general branch from then on. A slot in which it was of the kind for a part only is not due, as one in which it was founded.
    /// </remarks>
    /// <exception cref="ArgumentException">The span is open.</exception>
    public IReadOnlyList<MeetingSlot> Slots(IEnumerable<MeetingDuty> duties, Roster roster, DateSpan span, NodaTime.LocalDate asOf)
    {
        Require.NotNull(roster, nameof(roster));
        List<MeetingSlot> slots = [];
        foreach (MeetingDuty duty in Require.NotNull(duties, nameof(duties)))
        {
            IReadOnlyList<DateSpan> spans = duty.Cadence.SlotsIn(span);
            foreach (Organization organization in roster.Organizations)
            {
                IReadOnlyList<DateSpan> owing = duty.OrganizationKind is string kind ? roster.SpansAs(organization, kind) : [organization.Existence];
                slots.AddRange(SlotsOf(duty, organization.Id, spans, owing, asOf.Iso()));
            }
        }

        return slots.AsReadOnly();
    }

    /// <summary>The slots of several duties of several organizations: by duty in the order given, then organization in the order given, then slot.</summary>
    /// <exception cref="ArgumentException">The span is open.</exception>
    public IReadOnlyList<MeetingSlot> Slots(IEnumerable<MeetingDuty> duties, IEnumerable<Organization> organizations, DateSpan span, NodaTime.LocalDate asOf)
    {
        Organization[] owing = Require.NotNull(organizations, nameof(organizations)).ToArray();
        List<MeetingSlot> slots = [];
        foreach (MeetingDuty duty in Require.NotNull(duties, nameof(duties)))
        {
            IReadOnlyList<DateSpan> spans = duty.Cadence.SlotsIn(span);
            foreach (Organization organization in owing)
            {
                slots.AddRange(SlotsOf(duty, organization.Id, spans, Owing(duty, organization), asOf.Iso()));
            }
        }

        return slots.AsReadOnly();
    }

    private static int Compare(Meeting left, Meeting right)
    {
        int order = left.Date.CompareTo(right.Date);
        return order != 0 ? order : left.Id.CompareTo(right.Id);
    }

    private static bool Counts(Meeting meeting, DateSpan span) => !meeting.IsCalledOff && span.Contains(meeting.Date);

    private Meeting[] All(OrganizationId organization) => _byOrganization.TryGetValue(organization, out Meeting[]? meetings) ? meetings : s_none;

    private static DateSpan[] Owing(MeetingDuty duty, Organization organization) =>
        duty.OrganizationKind is null || duty.OrganizationKind == organization.Kind ? [organization.Existence] : [];

    private List<MeetingSlot> SlotsOf(
        MeetingDuty duty, OrganizationId organization, IReadOnlyList<DateSpan> spans, IReadOnlyList<DateSpan> owing, NodaTime.LocalDate asOf)
    {
        List<MeetingSlot> slots = [];
        if (owing.Count == 0)
        {
            return slots;
        }

        // Both meetings and slots are in the order of days, so that one walk over both is enough.
        Meeting[] meetings = All(organization);
        int at = 0;
        foreach (DateSpan span in spans)
        {
            DateSpan whole = duty.Cadence.Whole(span);
            List<MeetingId> held = [];
            for (; at < meetings.Length && meetings[at].Date <= whole.LastDay; at++)
            {
                if (meetings[at].Date >= whole.Start && duty.Counts(meetings[at]))
                {
                    held.Add(meetings[at].Id);
                }
            }

            MeetingSlotState state = !owing.Any(one => one.Contains(span)) || !duty.Cadence.IsOwed(span.Days) ? MeetingSlotState.NotDue
                : held.Count >= duty.Times ? MeetingSlotState.Met
                : whole.LastDay < asOf ? MeetingSlotState.Missed
                : MeetingSlotState.Open;
            slots.Add(new MeetingSlot(organization, duty, span, state, held));
        }

        return slots;
    }
}
