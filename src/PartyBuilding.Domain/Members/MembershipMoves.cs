using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Lets memberships follow the events of their organizations: into what absorbed them, to where a split assigned them, or to their end.</summary>
internal sealed class MembershipMoves
{
    private readonly OrganizationCheck _organizations;
    private readonly List<Finding> _findings;
    private readonly List<Membership> _kept = [];
    private readonly List<Membership> _moved = [];

    // The members that an assignment of a split found there, by the place of the event, and how many went nowhere.
    private readonly HashSet<(int Event, MemberId Member)> _found = [];
    private readonly SortedDictionary<(int Event, int Organization), int> _left = [];

    private MembershipMoves(OrganizationCheck organizations, List<Finding> findings)
    {
        _organizations = organizations;
        _findings = findings;
    }

    /// <summary>All memberships, those cut and moved that events move; the very same list when there is nothing to move.</summary>
    internal static List<Membership> Follow(List<Membership> given, OrganizationCheck organizations, List<Finding> findings)
    {
        if (organizations.Departures.Count == 0)
        {
            return given;
        }

        MembershipMoves moves = new(organizations, findings);
        foreach (Membership membership in given.OrderBy(one => one.Member).ThenBy(one => one.Span.Start).ThenBy(one => one.Organization).ThenBy(one => one.Kind))
        {
            moves.Follow(membership);
        }

        moves.Report();
        return moves.Settled();
    }

    private void Follow(Membership membership)
    {
        Membership at = membership;
        for (int place = NextDeparture(at, isMoved: false, -1); ; place = NextDeparture(at, isMoved: true, place))
        {
            List<Membership> list = ReferenceEquals(at, membership) ? _kept : _moved;
            if (place < 0)
            {
                list.Add(at);
                return;
            }

            OrganizationEvent one = _organizations.Events[place];
            if (at.Span.Start < one.On)
            {
                list.Add(at.During(DateSpan.Of(at.Span.Start, one.On.PlusDays(-1))));
            }

            if (one.GoesTo(at.Member) is not OrganizationId heir)
            {
                (int, int) key = (place, _organizations.Index[at.Organization]);
                _left[key] = _left.TryGetValue(key, out int count) ? count + 1 : 1;
                return;
            }

            at = Membership.Of(at.Member, heir, at.Span.StartingOn(one.On), at.Kind);
        }
    }

    /// <summary>The first event that the membership is left by; -1 when there is none.</summary>
    private int NextDeparture(Membership at, bool isMoved, int after)
    {
        if (!_organizations.Index.TryGetValue(at.Organization, out int number) || !_organizations.Departures.TryGetValue(number, out List<int>? departures))
        {
            return -1;
        }

        foreach (int place in departures)
        {
            OrganizationEvent one = _organizations.Events[place];
            LocalDate dayBefore = one.On.PlusDays(-1);

            // What came by an event of the same day goes on with the next one of that day.
            bool wasThere = at.Span.Start <= dayBefore || (isMoved && at.Span.Start == one.On);
            if (place <= after || at.Span.LastDay < dayBefore || !wasThere)
            {
                continue;
            }

            _found.Add((place, at.Member));
            OrganizationId? heir = one.GoesTo(at.Member);
            bool leaves = heir is OrganizationId to ? to != at.Organization : one.EndsOrganizations;
            if (leaves && at.Span.LastDay >= one.On)
            {
                return place;
            }
        }

        return -1;
    }

    private void Report()
    {
        for (int place = 0; place < _organizations.Events.Count; place++)
        {
            OrganizationEvent one = _organizations.Events[place];
            foreach (KeyValuePair<SubjectId, OrganizationId> assignment in one.Assignments)
            {
                if (assignment.Key.Kind == SubjectKinds.Member && !_found.Contains((place, MemberId.Of(assignment.Key.Key))))
                {
                    _findings.Add(Finding.Of(DomainFindings.EventAssignsNoMember, FindingPlace.OfSubject(one.Organizations[0]))
                        .With("on", one.On)
                        .With("subject", assignment.Key));
                }
            }
        }

        foreach (KeyValuePair<(int Event, int Organization), int> left in _left)
        {
            _findings.Add(Finding.Of(DomainFindings.EventLeavesMembers, FindingPlace.OfSubject(_organizations.Organizations[left.Key.Organization].Id))
                .With("on", _organizations.Events[left.Key.Event].On)
                .With("count", left.Value));
        }
    }

    /// <summary>Where a member comes to what the member is in already: a home stands before another membership, and what was there before what comes.</summary>
    private List<Membership> Settled()
    {
        ILookup<(MemberId, OrganizationId), Membership> coming = _moved.ToLookup(one => (one.Member, one.Organization));
        ILookup<(MemberId, OrganizationId), Membership> there = _kept
            .Where(one => coming.Contains((one.Member, one.Organization)))
            .ToLookup(one => (one.Member, one.Organization));
        List<Membership> settled = [.. _kept.Where(one => !coming.Contains((one.Member, one.Organization)))];
        foreach (IGrouping<(MemberId, OrganizationId), Membership> come in coming)
        {
            Membership[] homes = [.. there[come.Key].Where(one => one.Kind == MembershipKind.Home)];
            List<Membership> newHomes = Apart(come.Where(one => one.Kind == MembershipKind.Home), homes);
            Membership[] others = [.. there[come.Key].Where(one => one.Kind == MembershipKind.Other).SelectMany(one => Without(one, newHomes))];
            List<Membership> newOthers = Apart(come.Where(one => one.Kind == MembershipKind.Other), [.. homes, .. newHomes, .. others]);
            settled.AddRange([.. homes, .. newHomes, .. others, .. newOthers]);
        }

        return settled;
    }

    /// <summary>What comes, apart from what is there and from each other.</summary>
    private static List<Membership> Apart(IEnumerable<Membership> coming, IReadOnlyList<Membership> there)
    {
        List<Membership> apart = [];
        foreach (Membership one in coming)
        {
            apart.AddRange(Without(one, [.. there, .. apart]));
        }

        return apart;
    }

    private static List<Membership> Without(Membership one, List<Membership> others)
    {
        List<Membership> parts = [one];
        foreach (Membership other in others)
        {
            parts = [.. parts.SelectMany(part => part.Span.Without(other.Span).Select(part.During))];
        }

        return parts;
    }
}
