using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Practices.Tests.Jiujiang;

/// <summary>The municipal committee of the report: 18 branches, of which 5 in counties and 3 at universities, and 311 members.</summary>
/// <remarks>How many general branches there are, how members spread and the year are ours.</remarks>
internal static class Society
{
    internal const string CountyBranch = "countyBranch";
    internal const string UniversityBranch = "universityBranch";
    internal const int Year = 2014;

    internal static readonly OrganizationId Committee = OrganizationId.Of("jiujiang");
    internal static readonly LocalDate Founded = new(1985, 1, 1);
    internal static readonly LocalDate YearEnd = new(Year, 12, 31);

    /// <summary>Branches 1 to 18: five in counties, three at universities, three general branches, seven others.</summary>
    internal static readonly IReadOnlyList<OrganizationId> Branches = [.. Enumerable.Range(1, 18).Select(n => OrganizationId.Of($"branch-{n:00}"))];

    /// <summary>The three branches founded in the year, branches 3 to 5, each the first in its county.</summary>
    internal static readonly IReadOnlyList<OrganizationId> NewBranches = [.. Branches.Skip(2).Take(3)];

    /// <summary>Members 1 to 311; the last 15 joined in the year.</summary>
    internal static readonly IReadOnlyList<MemberId> Members = [.. Enumerable.Range(1, 311).Select(n => MemberId.Of(n))];

    /// <summary>The whole roster, to which a test adds what it is about.</summary>
    internal static RosterBuilder Roster()
    {
        RosterBuilder roster = new RosterBuilder().Add(Organization.Of(Committee, OrganizationKinds.Committee, Founded));
        foreach ((OrganizationId branch, int n) in Branches.Select((branch, n) => (branch, n)))
        {
            string kind = n < 5 ? CountyBranch : n < 8 ? UniversityBranch : n < 11 ? OrganizationKinds.GeneralBranch : OrganizationKinds.Branch;
            roster = NewBranches.Contains(branch)
                ? roster.Add(OrganizationEvent.Founding(Organization.Of(branch, kind, new LocalDate(Year, 5, 1)).Under(Committee)).By(FoundingModes.Own))
                : roster.Add(Organization.Of(branch, kind, Founded).Under(Committee));
        }

        foreach ((MemberId member, int n) in Members.Select((member, n) => (member, n)))
        {
            LocalDate joined = n < 296 ? new LocalDate(2005, 1, 1) : new LocalDate(Year, 6, 1);
            OrganizationId home = Branches[n % 18];
            LocalDate since = NewBranches.Contains(home) ? new LocalDate(Year, 6, 1) : joined;
            roster.Add(Member.Of(member).Joined(joined)).Add(Membership.Home(member, home, DateSpan.From(since)));
        }

        return roster;
    }
}
