using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <content>The lists that reports ask for.</content>
public sealed partial class Coverage
{
    private static readonly string[] Employed = [RelationKinds.Employment];
    private static readonly string[] InCharge = [RelationKinds.Ownership, RelationKinds.Management];

    /// <summary>Members and organizations of each unit of this kind; who is tied to it by one of these kinds of relation is its member, by employment when none is given.</summary>
    public IReadOnlyList<UnitCoverage> UnitsWithMembers(string kind, params string[] ties)
    {
        string[] counted = Require.NotNull(ties, nameof(ties)).Length == 0 ? Employed : ties;
        return List(Units(kind).Select(unit => new UnitCoverage(
            unit,
            [.. Others(unit, RelationSide.To, counted).Where(one => one.Kind == SubjectKinds.Member).Select(one => MemberId.Of(one.Key)).Where(IsMember)],
            [.. Others(unit, RelationSide.To, RelationKinds.Covers).Where(one => one.Kind == SubjectKinds.Organization).Select(one => OrganizationId.Of(one.Key))])));
    }

    /// <summary>The units of this kind with at least so many members and no organization (应建未建).</summary>
    /// <remarks>How many are enough is for the regulation to say.</remarks>
    public IReadOnlyList<UnitCoverage> UnitsWithoutOrganization(string kind, int enough, params string[] ties) =>
        List(UnitsWithMembers(kind, ties).Where(unit => unit.Members.Count >= enough && unit.Organizations.Count == 0));

    /// <summary>The units of this kind without a member.</summary>
    public IReadOnlyList<UnitCoverage> UnitsWithoutMember(string kind, params string[] ties) =>
        List(UnitsWithMembers(kind, ties).Where(unit => unit.Members.Count == 0));

    /// <summary>How many units of this kind with at least so many members have an organization (组织覆盖率).</summary>
    public Proportion OrganizationShare(string kind, int enough, params string[] ties)
    {
        List<UnitCoverage> units = [.. UnitsWithMembers(kind, ties).Where(unit => unit.Members.Count >= enough)];
        return Proportion.Of(units.Count(unit => unit.Organizations.Count > 0), units.Count);
    }

    /// <summary>The members at home somewhere who are in no grid, or in more than one.</summary>
    public IReadOnlyList<LinkCount> MembersNotInOneGrid() =>
        LinksOutside(Members().Select(member => (SubjectId)member), RelationKinds.Grid, RelationSide.From, 1, 1);

    /// <summary>The members whose home neither is nor covers their place of residence.</summary>
    public IReadOnlyList<ApartResidence> ResidencesApart()
    {
        List<ApartResidence> apart = [];
        foreach (Relation residence in _roster.Relations.Where(one => one.Kind == RelationKinds.Residence && one.Span.Overlaps(Span) && one.From.Kind == SubjectKinds.Member))
        {
            MemberId member = MemberId.Of(residence.From.Key);
            OrganizationId? home = _roster.HomeOf(member, Day);
            if (!IsMember(member))
            {
                continue;
            }

            if (home is not OrganizationId at || (residence.To != at && !Others(at, RelationSide.From, RelationKinds.Covers).Contains(residence.To)))
            {
                apart.Add(new(member, residence.To, home));
            }
        }

        return List(apart.Distinct());
    }

    /// <summary>The organizations of these kinds to which no link of this kind leads, all kinds when none is given.</summary>
    public IReadOnlyList<OrganizationId> OrganizationsWithoutLink(string relation, params string[] kinds) =>
        List(Organizations(kinds).Where(one => Link(one, relation, RelationSide.To, other => true).Count == 0));

    /// <summary>The links of this kind that lead to nobody: to a unit that nothing is known of or that has no members, to an organization without any under it, to a member without a home or who is none any more.</summary>
    public IReadOnlyList<Relation> LinksReachingNobody(string relation)
    {
        Require.NotNull(relation, nameof(relation));
        return List(_roster.Relations.Where(one => one.Kind == relation && one.Span.Overlaps(Span) && IsNobody(one.To)));
    }

    /// <summary>The links of this kind that lack somebody in one of these roles on one of the sides.</summary>
    public IReadOnlyList<Relation> IncompleteLinks(string relation, params string[] roles)
    {
        Require.NotNull(relation, nameof(relation));
        Require.NotNull(roles, nameof(roles));
        return List(_roster.Relations.Where(one => one.Kind == relation && one.Span.Overlaps(Span)
            && roles.Any(role => !one.Has(RelationSide.From, role) || !one.Has(RelationSide.To, role))));
    }

    /// <summary>The organizations of these kinds in which nobody holds the post, all kinds when none is given.</summary>
    public IReadOnlyList<OrganizationId> OrganizationsWithoutHolder(string post, params string[] kinds)
    {
        Require.NotNull(post, nameof(post));
        return List(Organizations(kinds).Where(one => !Appointed(one).Any(appointment => appointment.Post == post)));
    }

    /// <summary>The organizations of these kinds without a term of office on the last day, all kinds when none is given.</summary>
    public IReadOnlyList<OrganizationId> OrganizationsWithoutTerm(params string[] kinds) =>
        List(Organizations(kinds).Where(one => _roster.TermOf(one, Day) is null));

    /// <summary>Appointments to the post of those who own or manage a unit, in organizations where nobody holds one of the deputy posts full time (业主书记须配专职副书记或委员).</summary>
    public IReadOnlyList<Appointment> OwnersWithoutFullTimeDeputy(string post, params string[] deputyPosts)
    {
        Require.NotNull(post, nameof(post));
        Require.NotNull(deputyPosts, nameof(deputyPosts));
        return List(_roster.Appointments.Where(one => one.Post == post && one.Span.Overlaps(Span) && !HasLeft(one.Member)
            && Others(one.Member, RelationSide.From, InCharge).Count > 0
            && !Appointed(one.Organization).Any(other => other.WorkingTime == WorkingTime.FullTime
                && other.Member != one.Member && Array.IndexOf(deputyPosts, other.Post) >= 0)));
    }

    private IEnumerable<Appointment> Appointed(OrganizationId organization) => _roster.AppointmentsDuring(organization, Span).Where(one => !HasLeft(one.Member));

    private bool IsNobody(SubjectId subject) => subject.Kind switch
    {
        SubjectKinds.Organization => _roster.HeadCountUnder(OrganizationId.Of(subject.Key), Day) == 0,
        SubjectKinds.Member => MemberId.Of(subject.Key) is var member && (!IsMember(member) || _roster.HomeOf(member, Day) is null),
        _ => !_roster.RelationsAt(subject, RelationSide.To).Any(one => one.From.Kind == SubjectKinds.Member
            && one.Kind is RelationKinds.Employment or RelationKinds.Residence or RelationKinds.Grid
            && one.Span.Overlaps(Span)),
    };

    private List<SubjectId> Others(SubjectId subject, RelationSide side, params string[] kinds)
    {
        RelationSide other = side == RelationSide.From ? RelationSide.To : RelationSide.From;
        return
        [
            .. _roster.RelationsAt(subject, side)
                .Where(one => Array.IndexOf(kinds, one.Kind) >= 0 && one.Span.Overlaps(Span))
                .Select(one => one.At(other))
                .Distinct()
                .OrderBy(one => one),
        ];
    }
}
