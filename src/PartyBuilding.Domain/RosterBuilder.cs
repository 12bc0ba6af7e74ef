using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Collects organizations, members, memberships and what is between them, and makes a consistent <see cref="Roster"/> of them.</summary>
/// <remarks>The order of adding never matters. A builder may go on after <see cref="Build"/>. Not thread-safe.</remarks>
public sealed partial class RosterBuilder
{
    private readonly List<Organization> _organizations = [];
    private readonly List<Member> _members = [];
    private readonly List<Membership> _memberships = [];
    private readonly List<Finding> _reversed = [];

    /// <summary>Adds an organization.</summary>
    public RosterBuilder Add(Organization organization)
    {
        _organizations.Add(Require.NotNull(organization, nameof(organization)));
        return this;
    }

    /// <summary>Adds a member.</summary>
    public RosterBuilder Add(Member member)
    {
        _members.Add(Require.NotNull(member, nameof(member)));
        return this;
    }

    /// <summary>Adds a membership; its member and organization may be added later.</summary>
    public RosterBuilder Add(Membership membership)
    {
        _memberships.Add(Require.NotNull(membership, nameof(membership)));
        return this;
    }

    /// <summary>Adds an organization from a row: a last day before the founding becomes a finding and is left out.</summary>
    /// <exception cref="ArgumentException">The id is none, the kind is no code, or the parent is none instead of null.</exception>
    public RosterBuilder AddOrganization(OrganizationId id, string kind, LocalDate foundedOn, LocalDate? lastDay, OrganizationId? parent)
    {
        Organization organization = Organization.Of(id, kind, foundedOn);
        if (parent is OrganizationId above)
        {
            organization = organization.Under(above);
        }

        if (lastDay is LocalDate last)
        {
            if (last.Iso() < organization.FoundedOn)
            {
                _reversed.Add(Finding.Of(DomainFindings.OrganizationDatesReversed, FindingPlace.OfSubject(id))
                    .With("foundedOn", organization.FoundedOn)
                    .With("lastDay", last));
            }
            else
            {
                organization = organization.ClosedOn(last);
            }
        }

        return Add(organization);
    }

    /// <summary>Adds a membership from a row, both days included: an end before the start becomes a finding and the row is left out.</summary>
    /// <exception cref="ArgumentException">An id is none, or the kind is neither home nor other.</exception>
    public RosterBuilder AddMembership(MemberId member, OrganizationId organization, LocalDate from, LocalDate? to, MembershipKind kind)
    {
        Membership open = Membership.Of(member, organization, DateSpan.From(from), kind);
        if (to is not LocalDate last)
        {
            return Add(open);
        }

        if (last.Iso() >= open.Span.Start)
        {
            return Add(open.During(DateSpan.Of(from, last)));
        }

        _reversed.Add(Finding.Of(DomainFindings.MembershipDatesReversed, FindingPlace.OfSubject(member))
            .With("organization", organization)
            .With("from", from)
            .With("to", last));
        return this;
    }

    /// <summary>The roster of all that is consistent, and every fault at once.</summary>
    /// <remarks>
    /// There is always a value; what an error names was left out of it or cut to what is consistent. Where memberships cannot both be, the one
    /// that began first has the days of both, and the other one keeps the days before and after.
    /// </remarks>
    public Checked<Roster> Build()
    {
        List<Finding> findings =
        [
            .. _reversed.OrderBy(finding => finding.Code, StringComparer.Ordinal)
                .ThenBy(finding => finding.Place.Subject)
                .ThenBy(finding => finding.ToString(), StringComparer.Ordinal),
        ];
        OrganizationCheck organizations = new(_organizations, _events, findings);
        MemberCheck members = new(_members, findings);
        MembershipCheck memberships = new(_memberships, organizations, members, findings);
        UnitCheck units = new(_units, findings);
        RelationCheck relations = new(_relations, organizations, members, units, findings);
        TermCheck terms = new(_terms, organizations, findings);
        PostCheck posts = new(_posts, organizations, findings);
        AppointmentCheck appointments = new(_appointments, organizations, members, posts, findings);
        int repeated = organizations.Repeated + members.Repeated + memberships.Repeated
            + units.Repeated + relations.Repeated + terms.Repeated + posts.Repeated + appointments.Repeated;
        if (repeated > 0)
        {
            findings.Add(Finding.Of(DomainFindings.RosterRowsRepeated, FindingPlace.Nowhere).With("count", repeated));
        }

        if (_organizations.Count == 0 && _members.Count == 0 && organizations.Organizations.Length == 0)
        {
            findings.Add(Finding.Of(DomainFindings.RosterEmpty, FindingPlace.Nowhere));
        }

        Roster roster = new(organizations, members, memberships, units.Units, relations.Relations, terms.Terms, posts.Posts, appointments.Appointments);
        return Checked.Of(roster, findings);
    }
}
