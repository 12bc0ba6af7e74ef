using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <content>What can be counted over many meetings. Kinds that are not named mean every kind.</content>
public sealed partial class MeetingBook
{
    /// <summary>The meetings without study on the agenda, by first day, then id.</summary>
    public IReadOnlyList<Meeting> WithoutStudy(DateSpan span, params string[] kinds) =>
        ValueList<Meeting>.Of(Within(span, kinds).Where(meeting => !meeting.HasStudy));

    /// <summary>The meetings that left no paper of this kind behind, such as minutes.</summary>
    /// <exception cref="ArgumentException">The kind of paper is no code.</exception>
    public IReadOnlyList<Meeting> WithoutPaper(string paper, DateSpan span, params string[] kinds)
    {
        Code.Check(paper, nameof(paper));
        return ValueList<Meeting>.Of(Within(span, kinds).Where(meeting => meeting.Papers.All(one => one.Kind != paper)));
    }

    /// <summary>Which of the three pieces of evidence (preparation, speech, summary) are missing, by meeting, then member.</summary>
    public IReadOnlyList<MissingEvidence> WithoutEvidence(DateSpan span, params string[] kinds) => ValueList<MissingEvidence>.Of(Within(span, kinds)
        .SelectMany(meeting => meeting.Lacking(EvidenceKinds.Preparation, EvidenceKinds.Speech, EvidenceKinds.Summary)));

    /// <summary>How many meetings of each kind there were, by kind.</summary>
    public IReadOnlyList<MeetingTotal> Totals(DateSpan span, params string[] kinds) => ValueList<MeetingTotal>.Of(Within(span, kinds)
        .GroupBy(meeting => meeting.Kind)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new MeetingTotal(
            group.Key,
            group.Count(),
            group.Count(meeting => meeting.HasStudy),
            group.Sum(meeting => (long)meeting.Sessions),
            group.Sum(meeting => (long)meeting.Roll.PresentCount),
            group.Sum(meeting => (long)meeting.Roll.Count(Presence.Observer)),
            group.Sum(meeting => (long)meeting.Audience),
            group.Sum(meeting => meeting.Papers.Count))));

    /// <summary>The attendance of everybody who stood on a roll, by member.</summary>
    public IReadOnlyList<AttendanceTotal> AttendanceByMember(DateSpan span, params string[] kinds)
    {
        Dictionary<MemberId, AttendanceTally> tallies = [];
        foreach (Meeting meeting in Within(span, kinds))
        {
            foreach (Attendance attendance in meeting.Roll.Rows)
            {
                TallyOf(tallies, attendance.Member).Add(attendance, meeting.Sessions);
            }
        }

        return Sorted(tallies, member => member);
    }

    /// <summary>The attendance at the meetings of every organization that held any, by organization.</summary>
    public IReadOnlyList<AttendanceTotal> AttendanceByOrganization(DateSpan span, params string[] kinds)
    {
        Dictionary<OrganizationId, AttendanceTally> tallies = [];
        foreach (Meeting meeting in Within(span, kinds))
        {
            AttendanceTally tally = TallyOf(tallies, meeting.Organization);
            foreach (Attendance attendance in meeting.Roll.Rows)
            {
                tally.Add(attendance, meeting.Sessions);
            }
        }

        return Sorted(tallies, organization => organization);
    }

    /// <summary>The attendance of the members of every organization, whoever held the meeting: each member counts for the home on the first day of the meeting, by organization.</summary>
    /// <remarks>So a plenary is told apart by branch. Who has no home on that day counts nowhere; <see cref="Check"/> names those whom the roster does not know.</remarks>
    public IReadOnlyList<AttendanceTotal> AttendanceByHome(Roster roster, DateSpan span, params string[] kinds)
    {
        Require.NotNull(roster, nameof(roster));
        Dictionary<OrganizationId, AttendanceTally> tallies = [];
        foreach (Meeting meeting in Within(span, kinds))
        {
            foreach (Attendance attendance in meeting.Roll.Rows)
            {
                if (roster.HomeOf(attendance.Member, meeting.Date) is OrganizationId home)
                {
                    TallyOf(tallies, home).Add(attendance, meeting.Sessions);
                }
            }
        }

        return Sorted(tallies, organization => organization);
    }

    /// <summary>The absences within a span, such as a term, that count under a rule: everybody who has any, by member.</summary>
    public IReadOnlyList<AbsenceCount> Absences(AbsenceRule rule, DateSpan span)
    {
        Require.NotNull(rule, nameof(rule));
        SortedDictionary<MemberId, List<MeetingId>> missed = [];
        foreach (Meeting meeting in Meetings.Where(meeting => Counts(meeting, span) && rule.Applies(meeting)))
        {
            foreach (Attendance attendance in (rule.Presence?.Apply(meeting.Roll) ?? meeting.Roll).Rows.Where(rule.Counts))
            {
                if (!missed.TryGetValue(attendance.Member, out List<MeetingId>? meetings))
                {
                    missed[attendance.Member] = meetings = [];
                }

                meetings.Add(meeting.Id);
            }
        }

        return ValueList<AbsenceCount>.Of(missed.Select(pair => new AbsenceCount(pair.Key, rule, pair.Value)));
    }

    /// <summary>What the meetings say that the roster does not: organizations and members it does not know, and meetings on days on which the organization did not exist.</summary>
    public IReadOnlyList<Finding> Check(Roster roster)
    {
        Require.NotNull(roster, nameof(roster));
        List<Finding> findings = [];
        HashSet<MemberId> strangers = [];
        foreach (Meeting meeting in Meetings)
        {
            Organization? organization = roster.Find(meeting.Organization);
            if (organization is null)
            {
                findings.Add(DomainFindings.MeetingOrganizationUnknown.At(meeting.Organization).With("meeting", meeting.Id.Key));
            }
            else if (!organization.Existence.Contains(meeting.Days))
            {
                findings.Add(DomainFindings.MeetingOutsideExistence.At(meeting.Organization)
                    .With("meeting", meeting.Id.Key).With("days", meeting.Days).With("existence", organization.Existence));
            }

            strangers.UnionWith(meeting.Roll.Rows.Where(row => roster.Find(row.Member) is null).Select(row => row.Member));
        }

        findings.AddRange(strangers.OrderBy(member => member).Select(member => DomainFindings.AttendantUnknown.At(member)));
        return findings.AsReadOnly();
    }

    private static AttendanceTally TallyOf<T>(Dictionary<T, AttendanceTally> tallies, T key)
        where T : notnull
    {
        if (!tallies.TryGetValue(key, out AttendanceTally? tally))
        {
            tallies[key] = tally = new AttendanceTally();
        }

        return tally;
    }

    private static ValueList<AttendanceTotal> Sorted<T>(Dictionary<T, AttendanceTally> tallies, Func<T, SubjectId> subject)
        where T : notnull =>
        ValueList<AttendanceTotal>.Of(tallies.OrderBy(pair => pair.Key).Select(pair => new AttendanceTotal(subject(pair.Key), pair.Value)));

    private IEnumerable<Meeting> Within(DateSpan span, string[] kinds)
    {
        foreach (string kind in Require.NotNull(kinds, nameof(kinds)))
        {
            Code.Check(kind, nameof(kinds));
        }

        return Meetings.Where(meeting => Counts(meeting, span) && (kinds.Length == 0 || kinds.Contains(meeting.Kind)));
    }
}
