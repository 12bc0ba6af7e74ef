using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Organizations, members, memberships, relations, terms and posts over time, consistent as a whole (名册).</summary>
/// <remarks>
/// Immutable and thread-safe; equal when all parts are equal. What a <see cref="RosterBuilder"/> found inconsistent is not in it. All parts put back
/// into a builder give an equal roster.
/// </remarks>
public sealed partial class Roster
{
    private readonly Organization[] _organizations;
    private RosterDay? _lastDay;
    private readonly Member[] _members;
    private readonly Dictionary<OrganizationId, int> _organizationIndex;
    private readonly Dictionary<MemberId, int> _memberIndex;

    // Memberships by organization, member and start; where each organization starts; and their places by member and start.
    private readonly Membership[] _memberships;
    private readonly int[] _organizationStart;
    private readonly int[] _placeByMember;
    private readonly int[] _memberStart;

    internal Roster(
        OrganizationCheck organizations,
        MemberCheck members,
        MembershipCheck memberships,
        Unit[] units,
        Relation[] relations,
        TermOfOffice[] terms,
        Post[] posts,
        Appointment[] appointments)
    {
        _organizations = organizations.Organizations;
        _organizationIndex = organizations.Index;
        _members = members.Members;
        _memberIndex = members.Index;
        _memberStart = memberships.MemberStart;
        _placeByMember = Buckets.Places(memberships.OrganizationOf, _organizations.Length, out _organizationStart);
        _memberships = new Membership[_placeByMember.Length];
        for (int i = 0; i < _placeByMember.Length; i++)
        {
            _memberships[_placeByMember[i]] = memberships.Memberships[i];
        }

        _tree = new(organizations);
        _relations = new(relations);
        _terms = terms;
        _appointments = new(appointments, _memberIndex);
        Organizations = Array.AsReadOnly(_organizations);
        Members = Array.AsReadOnly(_members);
        Memberships = Array.AsReadOnly(_memberships);
        Events = organizations.Events.AsReadOnly();
        Units = Array.AsReadOnly(units);
        Relations = Array.AsReadOnly(relations);
        Terms = Array.AsReadOnly(terms);
        Posts = Array.AsReadOnly(posts);
        Appointments = Array.AsReadOnly(appointments);
    }

    /// <summary>A roster without organizations and members.</summary>
    public static Roster Empty { get; } = new RosterBuilder().Build().Value!;

    /// <summary>All organizations, by id, each as it was founded.</summary>
    public IReadOnlyList<Organization> Organizations { get; }

    /// <summary>All members, by id.</summary>
    public IReadOnlyList<Member> Members { get; }

    /// <summary>All memberships, by organization, member and start.</summary>
    public IReadOnlyList<Membership> Memberships { get; }

    /// <summary>The organization with this id; null when there is none.</summary>
    public Organization? Find(OrganizationId id) => _organizationIndex.TryGetValue(id, out int index) ? _organizations[index] : null;

    /// <summary>The member with this id; null when there is none.</summary>
    public Member? Find(MemberId id) => _memberIndex.TryGetValue(id, out int index) ? _members[index] : null;

    /// <summary>The members whose home the organization is on this day, by id; those of organizations under it are not among them.</summary>
    public IReadOnlyList<MemberId> MembersOf(OrganizationId organization, LocalDate on)
    {
        List<MemberId> members = [];
        foreach (Membership membership in HomesIn(organization, on.Iso()))
        {
            members.Add(membership.Member);
        }

        return members.AsReadOnly();
    }

    /// <summary>How many members have their home in the organization on this day; those of organizations under it do not count.</summary>
    public int HeadCount(OrganizationId organization, LocalDate on)
    {
        int count = 0;
        foreach (Membership _ in HomesIn(organization, on.Iso()))
        {
            count++;
        }

        return count;
    }

    /// <summary>The home of the member on this day; null when there is none.</summary>
    /// <remarks>With homes in several bodies it is the one that began first, then the one with the lower id.</remarks>
    public OrganizationId? HomeOf(MemberId member, LocalDate on)
    {
        if (_memberIndex.TryGetValue(member, out int index))
        {
            for (int i = _memberStart[index]; i < _memberStart[index + 1]; i++)
            {
                Membership membership = _memberships[_placeByMember[i]];
                if (membership.Kind == MembershipKind.Home && membership.Span.Contains(on))
                {
                    return membership.Organization;
                }
            }
        }

        return null;
    }

    /// <summary>Who there is on a day; kept for the next who asks about the same one.</summary>
    internal RosterDay OnDay(LocalDate day)
    {
        RosterDay? last = _lastDay;
        return last is not null && last.Day == day ? last : _lastDay = new(this, day);
    }

    /// <summary>The place of the organization in <see cref="Organizations"/>; -1 when it is not there.</summary>
    internal int OrganizationIndex(OrganizationId id) => _organizationIndex.TryGetValue(id, out int index) ? index : -1;

    private IEnumerable<Membership> HomesIn(OrganizationId organization, LocalDate on)
    {
        int index = OrganizationIndex(organization);
        for (int i = index < 0 ? 0 : _organizationStart[index]; index >= 0 && i < _organizationStart[index + 1]; i++)
        {
            if (_memberships[i].Kind == MembershipKind.Home && _memberships[i].Span.Contains(on))
            {
                yield return _memberships[i];
            }
        }
    }
}
