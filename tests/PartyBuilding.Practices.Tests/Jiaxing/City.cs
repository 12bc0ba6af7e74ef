using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Practices.Tests.Jiaxing;

/// <summary>The municipal committee of the report: 16 basic organizations, 730 members, 8 special committees, 4 full-time officers.</summary>
internal static class City
{
    /// <summary>The members were counted in November 2016; the day of the month is ours.</summary>
    internal static readonly LocalDate Counted = new(2016, 11, 30);

    internal static readonly OrganizationId Province = OrganizationId.Of("province");
    internal static readonly OrganizationId Committee = OrganizationId.Of("jiaxing");

    /// <summary>Founded in January 1983; the day is ours.</summary>
    internal static readonly LocalDate Founded = new(1983, 1, 1);

    internal static readonly IReadOnlyList<OrganizationId> Branches = [.. Enumerable.Range(1, 16).Select(n => OrganizationId.Of($"branch-{n:00}"))];
    internal static readonly IReadOnlyList<OrganizationId> SpecialCommittees = [.. Enumerable.Range(1, 8).Select(n => OrganizationId.Of($"special-{n}"))];

    /// <summary>Members 1 to 730; the first ten branches have one member more than the others.</summary>
    internal static readonly IReadOnlyList<MemberId> Members = [.. Enumerable.Range(1, 730).Select(n => MemberId.Of(n))];

    /// <summary>The chair and the vice-chairs, so many of them are ours.</summary>
    internal static readonly IReadOnlyList<MemberId> Leaders = [.. Members.Take(5)];

    /// <summary>The whole roster, to which a test adds what it is about.</summary>
    internal static RosterBuilder Roster()
    {
        RosterBuilder roster = new RosterBuilder()
            .Add(Organization.Of(Province, OrganizationKinds.Committee, Founded))
            .Add(Organization.Of(Committee, OrganizationKinds.Committee, Founded).Under(Province));
        foreach (OrganizationId branch in Branches)
        {
            roster.Add(Organization.Of(branch, OrganizationKinds.Branch, Founded).Under(Committee));
        }

        foreach (OrganizationId special in SpecialCommittees)
        {
            roster.Add(Organization.Of(special, OrganizationKinds.SpecialCommittee, Founded).Under(Committee));
        }

        foreach ((MemberId member, int n) in Members.Select((member, n) => (member, n)))
        {
            roster.Join(member, Branches[n % Branches.Count], Founded);
        }

        return roster;
    }
}
