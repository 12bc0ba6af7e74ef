using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <content>Relations, terms, posts and units.</content>
public sealed partial class Roster : IEquatable<Roster>
{
    private readonly RelationIndex _relations;
    private readonly AppointmentIndex _appointments;
    private readonly TermOfOffice[] _terms;

    /// <summary>All units, by id.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <summary>All relations, by kind, both ends and start.</summary>
    public IReadOnlyList<Relation> Relations { get; }

    /// <summary>All terms of office, by organization and start.</summary>
    public IReadOnlyList<TermOfOffice> Terms { get; }

    /// <summary>All posts, by organization and code.</summary>
    public IReadOnlyList<Post> Posts { get; }

    /// <summary>All appointments, by organization, post, start and member.</summary>
    public IReadOnlyList<Appointment> Appointments { get; }

    /// <summary>The relations that the subject has at this end on this day, by kind and the other end.</summary>
    public IReadOnlyList<Relation> RelationsOf(SubjectId subject, RelationSide side, LocalDate on) =>
        Array.AsReadOnly<Relation>([.. RelationsAt(subject, side).Where(one => one.Span.Contains(on))]);

    /// <summary>The term of the organization on this day; null when there is none.</summary>
    public TermOfOffice? TermOf(OrganizationId organization, LocalDate on)
    {
        for (int i = SortedSearch.FirstNotBefore(_terms, term => term.Organization < organization); i < _terms.Length && _terms[i].Organization == organization; i++)
        {
            if (_terms[i].Span.Contains(on))
            {
                return _terms[i];
            }
        }

        return null;
    }

    /// <summary>The elections of terms running on this day that are due within so many months, or overdue; the earliest first (换届提醒).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The months are not 0 to 1200.</exception>
    public IReadOnlyList<ElectionDue> ElectionsDue(LocalDate on, int monthsAhead)
    {
        LocalDate day = on.Iso();
        LocalDate horizon = monthsAhead is >= 0 and <= 1200
            ? DateLength.Months(monthsAhead).After(day, WorkingCalendar.None).Date
            : throw new ArgumentOutOfRangeException(nameof(monthsAhead), monthsAhead, "Months ahead are 0 to 1200.");
        return Array.AsReadOnly<ElectionDue>(
        [
            .. Terms.Where(term => term.Span.Contains(day) && term.LatestElection <= horizon)
                .OrderBy(term => term.LatestElection)
                .ThenBy(term => term.Organization)
                .Select(term => new ElectionDue(term, day)),
        ]);
    }

    /// <summary>The appointments in the organization on this day, by post, start and member.</summary>
    public IReadOnlyList<Appointment> AppointmentsIn(OrganizationId organization, LocalDate on) =>
        Array.AsReadOnly<Appointment>([.. _appointments.OfOrganization(organization).Where(one => one.Span.Contains(on))]);

    /// <summary>The appointments of the member on this day, by organization, post and start.</summary>
    public IReadOnlyList<Appointment> AppointmentsOf(MemberId member, LocalDate on) =>
        Array.AsReadOnly<Appointment>([.. AppointmentsOf(member).Where(one => one.Span.Contains(on))]);

    /// <summary>The full years that the member has held a post in any organization up to and including this day, days in two such posts counted once (任职年限).</summary>
    /// <remarks>The days of all spells are laid end to end from the first one on.</remarks>
    public int YearsIn(MemberId member, string post, LocalDate on)
    {
        Require.NotNull(post, nameof(post));
        return FullYears.Of(AppointmentsOf(member).Where(one => one.Post == post).Select(one => one.Span), on.Iso());
    }

    /// <summary>The lists of what is covered and what is not, on a day.</summary>
    public Coverage CoverageOn(LocalDate day) => new(this, DateSpan.Day(day));

    /// <summary>The lists of what is covered and what is not; links and posts of any day of the span count, everything else is as on its last day.</summary>
    /// <exception cref="ArgumentException">The end is open.</exception>
    public Coverage CoverageDuring(DateSpan span) => span.IsOpen
        ? throw new ArgumentException($"Coverage is looked at up to a day; the span is '{span}'.", nameof(span))
        : new(this, span);

    /// <inheritdoc/>
    public bool Equals(Roster? other) => ReferenceEquals(this, other) || (other is not null
        && Organizations.SequenceEqual(other.Organizations)
        && Members.SequenceEqual(other.Members)
        && Memberships.SequenceEqual(other.Memberships)
        && Events.SequenceEqual(other.Events)
        && Units.SequenceEqual(other.Units)
        && Relations.SequenceEqual(other.Relations)
        && Terms.SequenceEqual(other.Terms)
        && Posts.SequenceEqual(other.Posts)
        && Appointments.SequenceEqual(other.Appointments));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Roster);

    /// <inheritdoc/>
    public override int GetHashCode() => (Organizations.Count, Members.Count, Memberships.Count, Events.Count, Relations.Count, Appointments.Count).GetHashCode();

    /// <summary>The relations that the subject has at this end on any day, in their order.</summary>
    internal IEnumerable<Relation> RelationsAt(SubjectId subject, RelationSide side) => _relations.At(side, subject);

    /// <summary>The appointments in the organization on any of these days.</summary>
    internal IEnumerable<Appointment> AppointmentsDuring(OrganizationId organization, DateSpan span) =>
        _appointments.OfOrganization(organization).Where(one => one.Span.Overlaps(span));

    private IEnumerable<Appointment> AppointmentsOf(MemberId member) =>
        _memberIndex.TryGetValue(member, out int number) ? _appointments.OfMember(number) : [];
}
