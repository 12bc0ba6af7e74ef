using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <content>Events, relations, terms, posts and units.</content>
public sealed partial class RosterBuilder
{
    private readonly List<OrganizationEvent> _events = [];
    private readonly List<Unit> _units = [];
    private readonly List<Relation> _relations = [];
    private readonly List<TermOfOffice> _terms = [];
    private readonly List<Post> _posts = [];
    private readonly List<Appointment> _appointments = [];

    /// <summary>Adds an event of organizations; what it founds needs no row, and one that says the same is no fault.</summary>
    public RosterBuilder Add(OrganizationEvent organizationEvent)
    {
        _events.Add(Require.NotNull(organizationEvent, nameof(organizationEvent)));
        return this;
    }

    /// <summary>Adds a unit that is to be covered.</summary>
    public RosterBuilder Add(Unit unit)
    {
        _units.Add(Require.NotNull(unit, nameof(unit)));
        return this;
    }

    /// <summary>Adds a relation; its ends may be added later. A unit of a kind of which none is added needs none.</summary>
    public RosterBuilder Add(Relation relation)
    {
        _relations.Add(Require.NotNull(relation, nameof(relation)));
        return this;
    }

    /// <summary>Adds a term of office; its organization may be added later. One that ends or is due before its start becomes a finding for each and is left out.</summary>
    public RosterBuilder Add(TermOfOffice term)
    {
        _terms.Add(Require.NotNull(term, nameof(term)));
        return this;
    }

    /// <summary>Adds a post with its limits; its organization may be added later.</summary>
    public RosterBuilder Add(Post post)
    {
        _posts.Add(Require.NotNull(post, nameof(post)));
        return this;
    }

    /// <summary>Adds an appointment; its member, organization and post may be added later.</summary>
    public RosterBuilder Add(Appointment appointment)
    {
        _appointments.Add(Require.NotNull(appointment, nameof(appointment)));
        return this;
    }

    /// <summary>Adds all that a roster holds.</summary>
    public RosterBuilder Add(Roster roster)
    {
        Require.NotNull(roster, nameof(roster));
        _organizations.AddRange(roster.Organizations);
        _members.AddRange(roster.Members);
        _memberships.AddRange(roster.Memberships);
        _events.AddRange(roster.Events);
        _units.AddRange(roster.Units);
        _relations.AddRange(roster.Relations);
        _terms.AddRange(roster.Terms);
        _posts.AddRange(roster.Posts);
        _appointments.AddRange(roster.Appointments);
        return this;
    }

    /// <summary>Adds a relation from a row, both days included: an end before the start becomes a finding and the row is left out.</summary>
    /// <exception cref="ArgumentException">The kind is no code, or an end is none.</exception>
    public RosterBuilder AddRelation(string kind, SubjectId from, SubjectId to, LocalDate since, LocalDate? until)
    {
        Relation relation = Relation.Of(kind, from, to, DateSpan.From(since));
        return SpanOf(from, since, until) is DateSpan span ? Add(relation.During(span)) : this;
    }

    /// <summary>Adds a term of office from a row.</summary>
    /// <exception cref="ArgumentException">The id is none, or the number is below 1.</exception>
    public RosterBuilder AddTerm(OrganizationId organization, int number, LocalDate start, LocalDate electionDue, LocalDate? endedOn)
    {
        TermOfOffice term = TermOfOffice.Of(organization, number, start, electionDue);
        return Add(endedOn is LocalDate last ? term.EndedOn(last) : term);
    }

    /// <summary>Adds an appointment from a row, both days included: an end before the start becomes a finding and the row is left out.</summary>
    /// <exception cref="ArgumentException">An id is none, or the post is no code.</exception>
    public RosterBuilder AddAppointment(MemberId member, OrganizationId organization, string post, LocalDate from, LocalDate? to)
    {
        Appointment appointment = Appointment.Of(member, organization, post, DateSpan.From(from));
        return SpanOf(member, from, to) is DateSpan span ? Add(appointment.During(span)) : this;
    }

    private DateSpan? SpanOf(SubjectId subject, LocalDate from, LocalDate? to)
    {
        if (to is not LocalDate last)
        {
            return DateSpan.From(from);
        }

        if (last.Iso() >= from.Iso())
        {
            return DateSpan.Of(from, last);
        }

        _reversed.Add(Finding.Of(DomainFindings.RowDatesReversed, FindingPlace.OfSubject(subject)).With("from", from).With("to", last));
        return null;
    }
}
