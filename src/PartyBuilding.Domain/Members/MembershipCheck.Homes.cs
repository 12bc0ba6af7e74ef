using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <content>One home in a body on a day, also where bodies change.</content>
internal sealed partial class MembershipCheck
{
    // Where parents change over time, all homes of the member at hand.
    private readonly List<Membership> _homes = [];

    /// <summary>The first days on which the member has a home in the same body already; told.</summary>
    private DateSpan? DaysAtHomeInSameBody(Membership membership, int organization)
    {
        if (membership.Kind != MembershipKind.Home || HomeInSameBody(membership, organization, out DateSpan shared, out int body) is not Membership home)
        {
            return null;
        }

        _findings.Add(Finding.Of(DomainFindings.TwoHomes, FindingPlace.OfSubject(membership.Member))
            .With("keptOrganization", home.Organization)
            .With("kept", home.Span)
            .With("leftOrganization", membership.Organization)
            .With("left", membership.Span)
            .With("body", _organizations.Organizations[body].Id));
        return shared;
    }

    /// <summary>A home that the member has in the same body on the same days; the body is the number of its root.</summary>
    private Membership? HomeInSameBody(Membership membership, int organization, out DateSpan shared, out int body)
    {
        if (_organizations.Roots.Length > 0)
        {
            body = _organizations.Roots[organization];
            Membership? last = _lastHomeIn[body];
            DateSpan? days = SharedDays(last, membership);
            shared = days ?? membership.Span;
            return days is null ? null : last;
        }

        if (_homes.Count > 0 && _homes[0].Member != membership.Member)
        {
            _homes.Clear();
        }

        foreach (Membership home in _homes)
        {
            if (home.Span.Intersect(membership.Span) is DateSpan both
                && DaysInOneBody(_organizations.Index[home.Organization], organization, both, out body) is DateSpan inBody)
            {
                shared = inBody;
                return home;
            }
        }

        shared = membership.Span;
        body = -1;
        return null;
    }

    /// <summary>The first of these days on which both are under one root, up to where they no longer are. Roots change on days of events only.</summary>
    private DateSpan? DaysInOneBody(int left, int right, DateSpan days, out int body)
    {
        LocalDate start = days.Start;
        body = -1;
        IEnumerable<LocalDate> turns = _organizations.Events.Select(one => one.On).Where(days.Contains);
        foreach (LocalDate day in turns.Prepend(days.Start))
        {
            int root = _organizations.RootOn(left, day);
            bool isOne = root == _organizations.RootOn(right, day);
            if (isOne && body < 0)
            {
                (start, body) = (day, root);
            }
            else if (!isOne && body >= 0)
            {
                return DateSpan.Of(start, day.PlusDays(-1));
            }
        }

        return body < 0 ? null : days.StartingOn(start);
    }

    private void Remember(Membership home, int organization)
    {
        if (_organizations.Roots.Length > 0)
        {
            _lastHomeIn[_organizations.Roots[organization]] = home;
        }
        else
        {
            _homes.Add(home);
        }
    }
}
