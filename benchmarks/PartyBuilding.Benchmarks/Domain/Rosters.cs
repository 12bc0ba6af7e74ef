using System;
using System.Linq;
using NodaTime;
using PartyBuilding.Benchmarks.Scheme;
using PartyBuilding.Domain;

namespace PartyBuilding.Benchmarks.Domain;

/// <summary>Members in branches of about 40, every branch under one of the committees, in the order that a table happens to give.</summary>
internal static class Rosters
{
    private static readonly LocalDate Founded = new(1990, 1, 1);

    /// <summary>The rows are made before; what is timed is adding and building them.</summary>
    internal static Func<object> Build(int members)
    {
        int branches = Math.Max(1, members / 40);
        var random = new FixedRandom(2025);
        Organization[] organizations =
        [
            Organization.Of(OrganizationId.Of(1), "committee", Founded),
            .. Enumerable.Range(2, branches).Select(id => Organization.Of(OrganizationId.Of(id), "branch", Founded).Under(OrganizationId.Of(1))),
        ];
        Member[] people = [.. Enumerable.Range(1, members).Select(id => Member.Of(MemberId.Of(id)).Joined(Founded.PlusDays(random.Below(9000))))];
        Membership[] memberships = [.. people.Select(person => Membership.Home(person.Id, OrganizationId.Of(2 + random.Below(branches)), DateSpan.From(person.JoinedOn!.Value)))];
        random.Shuffle(people);
        random.Shuffle(memberships);
        return () => Build(organizations, people, memberships);
    }

    private static Roster Build(Organization[] organizations, Member[] people, Membership[] memberships)
    {
        var builder = new RosterBuilder();
        Array.ForEach(organizations, organization => builder.Add(organization));
        Array.ForEach(people, person => builder.Add(person));
        Array.ForEach(memberships, membership => builder.Add(membership));
        Checked<Roster> built = builder.Build();
        return built.Findings.Count == 0 && built.Value!.Memberships.Count == memberships.Length
            ? built.Value
            : throw new InvalidOperationException($"The roster should be whole; it has {built.Findings.Count} findings.");
    }
}
