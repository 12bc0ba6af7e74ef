using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyBuilding.Tests;

namespace PartyBuilding.Domain.Tests;

/// <summary>Small key spaces and short dates, so that every fault comes up often.</summary>
public sealed class RosterLaws
{
    private static readonly LocalDate Origin = new(2025, 1, 1);

    private static readonly Gen<Action<RosterBuilder>> Rows = Gen.OneOf(
        from id in Gen.Choose(1, 6)
        from parent in Gen.Choose(0, 7)
        from kind in Gen.Elements("branch", "committee")
        from founded in Gen.Choose(0, 2)
        from days in Gen.Choose(-1, 8)
        select (Action<RosterBuilder>)(builder => builder.AddOrganization(
            OrganizationId.Of(id), kind, Day(founded), days > 6 ? null : Day(founded + days), parent == 0 ? null : OrganizationId.Of(parent))),
        from id in Gen.Choose(1, 4)
        from joined in Gen.Choose(-2, 2)
        select (Action<RosterBuilder>)(builder => builder.Add(joined < 0 ? Person(id) : Person(id).Joined(Day(joined)))),
        from member in Gen.Choose(1, 5)
        from organization in Gen.Choose(1, 7)
        from start in Gen.Choose(0, 9)
        from days in Gen.Choose(-1, 5)
        from kind in Gen.Elements(MembershipKind.Home, MembershipKind.Other)
        select (Action<RosterBuilder>)(builder => builder.AddMembership(
            MemberId.Of(member), OrganizationId.Of(organization), Day(start), days > 4 ? null : Day(start + days), kind)));

    [Law]
    public Property Order_of_adding_never_matters() => Prop.ForAll(Cases(), given =>
    {
        Checked<Roster> one = Build(given.Rows);
        Checked<Roster> other = Build(Shuffled(given.Rows, given.Seed));

        other.Findings.Select(finding => finding.ToString()).Should().Equal(one.Findings.Select(finding => finding.ToString()));
        other.Value!.Organizations.Should().Equal(one.Value!.Organizations);
        other.Value.Members.Should().Equal(one.Value.Members);
        other.Value.Memberships.Should().Equal(one.Value.Memberships);
    });

    [Law]
    public Property Whatever_is_added_a_consistent_roster_comes_out() => Prop.ForAll(Cases(), given =>
    {
        Checked<Roster> built = Build(given.Rows);

        built.IsUsable.Should().BeTrue();
        built.Findings.Where(finding => finding.ToString().Contains('{')).Should().BeEmpty();
        Roster roster = built.Value!;
        foreach (Membership membership in roster.Memberships)
        {
            roster.Find(membership.Organization)!.Existence.Contains(membership.Span).Should().BeTrue();
            (roster.Find(membership.Member)!.JoinedOn is LocalDate joined && membership.Span.Start < joined).Should().BeFalse();
        }

        foreach (Organization organization in roster.Organizations)
        {
            Climb(roster, organization.Id).Should().BeLessThan(roster.Organizations.Count);
        }

        Membership[] all = roster.Memberships.ToArray();
        for (int i = 0; i < all.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                bool clash = all[i].Member == all[j].Member && all[i].Span.Overlaps(all[j].Span)
                    && (all[i].Organization == all[j].Organization
                        || (all[i].Kind == MembershipKind.Home && all[j].Kind == MembershipKind.Home
                            && Root(roster, all[i].Organization) == Root(roster, all[j].Organization)));
                clash.Should().BeFalse();
            }
        }
    });

    [Law]
    public Property What_a_roster_keeps_builds_again_without_errors() => Prop.ForAll(Cases(), given =>
    {
        Roster kept = Build(given.Rows).Value!;
        RosterBuilder builder = new();
        kept.Organizations.ToList().ForEach(one => builder.Add(one));
        kept.Members.ToList().ForEach(one => builder.Add(one));
        kept.Memberships.ToList().ForEach(one => builder.Add(one));

        Checked<Roster> again = builder.Build();

        again.HasErrors.Should().BeFalse();
        again.Value!.Memberships.Should().Equal(kept.Memberships);
    });

    [Law]
    public Property Queries_agree_with_a_plain_search() => Prop.ForAll(Cases(), given =>
    {
        Roster roster = Build(given.Rows).Value!;
        for (int day = 0; day < 12; day++)
        {
            Membership[] homes = roster.Memberships.Where(one => one.Kind == MembershipKind.Home && one.Span.Contains(Day(day))).ToArray();
            foreach (Organization organization in roster.Organizations)
            {
                MemberId[] expected = homes.Where(one => one.Organization == organization.Id).Select(one => one.Member).OrderBy(id => id).ToArray();
                roster.MembersOf(organization.Id, Day(day)).Should().Equal(expected);
                roster.HeadCount(organization.Id, Day(day)).Should().Be(expected.Length);
                roster.ChildrenOf(organization.Id, Day(day)).Should().Equal(
                    roster.Organizations.Where(one => one.Parent == organization.Id && one.Existence.Contains(Day(day))));
            }

            foreach (Member member in roster.Members)
            {
                OrganizationId? expected = homes.Where(one => one.Member == member.Id)
                    .OrderBy(one => one.Span.Start).ThenBy(one => one.Organization).FirstOrDefault()?.Organization;
                roster.HomeOf(member.Id, Day(day)).Should().Be(expected);
            }
        }
    });

    private static Arbitrary<(Action<RosterBuilder>[] Rows, int Seed)> Cases() =>
        (from count in Gen.Choose(0, 40)
         from rows in Rows.ArrayOf(count)
         from seed in Gen.Choose(1, int.MaxValue)
         select (rows, seed)).ToArbitrary();

    private static Checked<Roster> Build(IEnumerable<Action<RosterBuilder>> rows)
    {
        RosterBuilder builder = new();
        foreach (Action<RosterBuilder> row in rows)
        {
            row(builder);
        }

        return builder.Build();
    }

    private static Action<RosterBuilder>[] Shuffled(Action<RosterBuilder>[] rows, int seed) =>
        rows.Select((row, i) => (row, key: (long)(i + 1) * seed % 1_000_003)).OrderBy(pair => pair.key).Select(pair => pair.row).ToArray();

    private static int Climb(Roster roster, OrganizationId from)
    {
        int steps = 0;
        for (OrganizationId? at = roster.Find(from)!.Parent; at is OrganizationId parent && steps <= roster.Organizations.Count; steps++)
        {
            at = roster.Find(parent)!.Parent;
        }

        return steps;
    }

    private static OrganizationId Root(Roster roster, OrganizationId from)
    {
        OrganizationId at = from;
        while (roster.Find(at)!.Parent is OrganizationId parent)
        {
            at = parent;
        }

        return at;
    }

    private static Member Person(int id) => Member.Of(MemberId.Of(id));

    private static LocalDate Day(int days) => Origin.PlusDays(days);
}
