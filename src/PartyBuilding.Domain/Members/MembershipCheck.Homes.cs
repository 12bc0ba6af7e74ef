using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <content>One home in a body on a day, also where bodies change.</content>
internal sealed partial class MembershipCheck
{
    // Where parents change over time, all homes of the member at hand.
    private readonly List<Membership> _homes = [];

    /// <summary>A home that the member has in the same body on the same day; the body is the number of its root.</summary>
    private Membership? HomeInSameBody(Membership membership, int organization, out int body)
    {
        if (_organizations.Roots.Length > 0)
        {
            body = _organizations.Roots[organization];
            return Overlapped(_lastHomeIn[body], membership);
        }

        body = -1;
        if (_homes.Count > 0 && _homes[0].Member != membership.Member)
        {
            _homes.Clear();
        }

        foreach (Membership home in _homes)
        {
            if (home.Span.Intersect(membership.Span) is DateSpan shared)
            {
                body = SharedRoot(_organizations.Index[home.Organization], organization, shared);
                if (body >= 0)
                {
                    return home;
                }
            }
        }

        return null;
    }

    /// <summary>The root that both are under on one of these days; -1 when there is none. Roots change on days of events only.</summary>
    private int SharedRoot(int left, int right, DateSpan days)
    {
        IEnumerable<LocalDate> turns = _organizations.Events.Select(one => one.On).Where(days.Contains);
        foreach (LocalDate day in turns.Prepend(days.Start))
        {
            int root = _organizations.RootOn(left, day);
            if (root == _organizations.RootOn(right, day))
            {
                return root;
            }
        }

        return -1;
    }

    private void Remember(Membership home, int body)
    {
        if (_organizations.Roots.Length > 0)
        {
            _lastHomeIn[body] = home;
        }
        else
        {
            _homes.Add(home);
        }
    }
}
