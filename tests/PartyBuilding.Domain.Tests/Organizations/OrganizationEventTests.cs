using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Organizations;

public sealed class OrganizationEventTests
{
    private static readonly LocalDate Founding = new(2010, 1, 1);
    private static readonly LocalDate July = new(2025, 7, 1);
    private static readonly LocalDate June30 = new(2025, 6, 30);

    [Fact]
    public void Absorbed_branch_ends_and_its_members_and_groups_move_along()
    {
        Roster roster = Body().Add(OrganizationEvent.Merging(July, Id(3), Id(2))).Build().ValueOrThrow();

        roster.Find(Id(2), June30).Should().NotBeNull();
        roster.Find(Id(2), July).Should().BeNull();
        roster.Find(Id(2))!.LastDay.Should().Be(June30);
        Members(roster, 2, June30).Should().Equal("m1", "m2");
        Members(roster, 3, June30).Should().Equal("m3");
        Members(roster, 3, July).Should().Equal("m1", "m2", "m3");
        roster.HomeOf(Person("m1"), July).Should().Be(Id(3));
        roster.Find(Id(20), June30)!.Parent.Should().Be(Id(2));
        roster.Find(Id(20), July)!.Parent.Should().Be(Id(3));
        roster.ChildrenOf(Id(3), July).Select(one => one.Id).Should().Equal(Id(20));
        roster.SuperiorsOf(Id(20), July).Select(one => one.Id).Should().Equal(Id(3), Id(1));
    }

    [Fact]
    public void Two_branches_become_a_general_branch_that_did_not_exist()
    {
        Organization general = Organization.Of(Id(4), OrganizationKinds.GeneralBranch, July).Under(Id(1));
        Roster roster = Body().Add(OrganizationEvent.MergingAs(general, Id(2), Id(3)).By(FoundingModes.Joint)).Build().ValueOrThrow();

        roster.Find(Id(4), June30).Should().BeNull();
        roster.Find(Id(4), July).Should().Be(general);
        Members(roster, 4, July).Should().Equal("m1", "m2", "m3");
        roster.ChildrenOf(Id(1), July).Select(one => one.Id).Should().Equal(Id(4));
        roster.HeadCountUnder(Id(1), July).Should().Be(3);
        roster.Events.Single().Mode.Should().Be("joint");
    }

    [Fact]
    public void Split_gives_the_assigned_and_leaves_the_rest()
    {
        OrganizationEvent split = OrganizationEvent.Splitting(July, Id(2), Organization.Of(Id(5), "branch", July).Under(Id(1)))
            .Assign(Person("m1"), Id(5))
            .Assign(Id(20), Id(5));
        Roster roster = Body().Add(split).Build().ValueOrThrow();

        Members(roster, 2, July).Should().Equal("m2");
        Members(roster, 5, July).Should().Equal("m1");
        roster.Find(Id(20), July)!.Parent.Should().Be(Id(5));
    }

    [Fact]
    public void Divided_branch_ends_and_who_is_not_assigned_is_left_without()
    {
        Organization[] parts = [Organization.Of(Id(5), "branch", July).Under(Id(1)), Organization.Of(Id(6), "branch", July).Under(Id(1))];
        OrganizationEvent split = OrganizationEvent.SplittingUp(July, Id(2), parts).Assign(Person("m1"), Id(5)).Assign(Id(20), Id(6));

        Checked<Roster> built = Body().Add(split).Build();
        built.Findings.Single().ToString().Should().Be(
            "PB1510 organization:2: the organization no longer exists from 2025-07-01 on, and 1 memberships end with it without a successor; enter the new ones.");
        Members(built.Value!, 5, July).Should().Equal("m1");
        built.Value!.CoverageOn(July).MembersNowhere().Should().Equal(Person("m2"));

        Roster whole = Body().Add(split.Rest(Id(6))).Build().ValueOrThrow();
        Members(whole, 6, July).Should().Equal("m2");
        whole.CoverageOn(July).MembersNowhere().Should().BeEmpty();
    }

    [Fact]
    public void Branch_moves_and_becomes_a_general_branch()
    {
        Roster roster = Body()
            .Add(OrganizationEvent.Moving(July, Id(2), Id(9)))
            .Add(OrganizationEvent.ChangingKind(July, Id(2), OrganizationKinds.GeneralBranch))
            .Add(OrganizationEvent.MovingOut(new(2026, 1, 1), Id(2)))
            .Build().ValueOrThrow();

        roster.Find(Id(2), June30)!.ToString().Should().Be("branch 2");
        roster.Find(Id(2), July)!.ToString().Should().Be("generalBranch 2");
        roster.Find(Id(2), July)!.Parent.Should().Be(Id(9));
        roster.Find(Id(2), new(2026, 1, 1))!.Parent.Should().BeNull();
        roster.Find(Id(2))!.Parent.Should().Be(Id(1), "that is the founding");
        roster.Composition(July).Select(one => one.ToString()).Should().Equal(
            "branch 1, 1 members", "committee 2, 0 members", "generalBranch 1, 2 members", "group 1, 0 members");
    }

    [Fact]
    public void Founding_needs_no_row_and_one_that_says_the_same_is_no_fault()
    {
        Organization branch = Organization.Of(Id(7), "branch", July).Under(Id(1));
        OrganizationEvent founding = OrganizationEvent.Founding(branch).By(FoundingModes.Assisted).With(Person("m3")).With(SubjectId.Of("enterprise", "9"));

        Roster roster = Body().Add(founding).Build().ValueOrThrow();

        roster.Find(Id(7)).Should().Be(branch);
        Body().Add(founding).Add(branch).Build().ValueOrThrow().Should().Be(roster);
        Body().Add(founding).Add(Organization.Of(Id(7), "group", July).Under(Id(1))).Build().Findings.Single().Code.Should().Be("PB1502");
    }

    [Fact]
    public void Closing_ends_what_is_in_it()
    {
        Roster roster = Body()
            .Add(OrganizationEvent.Closing(July, Id(3)))
            .Add(Relation.Of(RelationKinds.ContactLink, Person("m1"), Id(3), DateSpan.From(Founding)))
            .Add(Appointment.Of(Person("m3"), Id(3), PostCodes.Secretary, DateSpan.Year(2025)))
            .Add(TermOfOffice.OfYears(Id(3), 1, Founding, 30))
            .Build().Value!;

        new[] { roster.Relations[0].Span.End, roster.Appointments[0].Span.End, roster.Terms[0].Span.End, roster.Memberships.Single(one => one.Organization == Id(3)).Span.End }
            .Should().AllBeEquivalentTo(June30);
    }

    [Theory]
    [InlineData("merge 1 into 2", "PB1503")] // a committee into its own branch
    [InlineData("merge 1 into 20", "PB1503")] // and into its branch's group
    [InlineData("merge 2 into 2", "PB1504")]
    [InlineData("move 1 under 20", "PB1505")]
    [InlineData("move 2 under 2", "PB1504")]
    [InlineData("move 2 under 1", "PB1507")] // where it is already
    [InlineData("move 2 under 77", "PB1501")]
    [InlineData("move 77 under 2", "PB1501")]
    [InlineData("move 77 under 78", "PB1501 PB1501")]
    public void What_is_not_possible_is_refused_with_all_reasons_and_changes_nothing(string what, string codes)
    {
        string[] words = what.Split(' ');
        OrganizationId one = OrganizationId.Of(words[1]), other = OrganizationId.Of(words[3]);
        OrganizationEvent refused = words[0] == "merge" ? OrganizationEvent.Merging(July, other, one) : OrganizationEvent.Moving(July, one, other);
        Roster before = Body().Build().ValueOrThrow();

        Checked<Roster> built = Body().Add(refused).Build();
        Checked<Roster> applied = before.Apply(refused);

        built.Value.Should().Be(before);
        string.Join(" ", built.Findings.Select(finding => finding.Code)).Should().Be(codes);
        applied.Value.Should().BeNull();
        applied.Findings.Should().Equal(built.Findings);
        before.CanApply(refused).Should().Equal(built.Findings);
    }

    [Fact]
    public void Event_whose_parts_do_not_go_together_is_told_what_its_day_lacks_as_well()
    {
        // Founded on another day than that of the split, under what is unknown, out of what is unknown; and nothing that would go into what is unknown.
        Refused(OrganizationEvent.Splitting(July, Id(77), Organization.Of(Id(5), "branch", June30).Under(Id(78))))
            .Should().Equal("PB1074 organization:5", "PB1501 organization:77", "PB1501 organization:5");
        Refused(OrganizationEvent.Merging(July, Id(77))).Should().Equal("PB1073 organization:77", "PB1501 organization:77");

        // Under what it takes over itself; and an heir that is missing, told once.
        Refused(OrganizationEvent.Splitting(July, Id(2), Organization.Of(Id(5), "branch", July).Under(Id(20))).Assign(Id(20), Id(5)).Assign(Person("m1"), Id(78)).Rest(Id(78)))
            .Should().Equal("PB1501 organization:2", "PB1505 organization:5", "PB1505 organization:20");
    }

    [Fact]
    public void Refusal_of_a_move_says_what_would_come_of_it_and_not_what_a_builder_left_out()
    {
        // At home in two bodies at once, which the move would make one.
        MemberId member = MemberId.Of("m1");
        Roster apart = new RosterBuilder()
            .Add(Organization.Of(Id(1), OrganizationKinds.Committee, new(2020, 1, 1)))
            .Add(Organization.Of(Id(2), OrganizationKinds.Committee, new(2020, 1, 1)))
            .Add(Member.Of(member))
            .Add(Membership.Home(member, Id(1), DateSpan.From(new(2021, 1, 1))))
            .Add(Membership.Home(member, Id(2), DateSpan.From(new(2022, 1, 1))))
            .Build().ValueOrThrow();

        Finding refusal = apart.CanApply(OrganizationEvent.Moving(July, Id(2), Id(1))).Single();

        refusal.ToString().Should().Be("PB1512 member:m1: the event of 2025-07-01 did not take place and nothing changed: the member would be at home in organization:1 (2021-01-01/..)"
            + " and in organization:2 (2022-01-01/..) at once, both in organization:1; end one of them first, or enter it as an other membership.");
        refusal.Text(Language.Chinese).Should().Contain("名册未变").And.NotContain("未采用");
    }

    [Fact]
    public void Event_of_what_has_ended_already_is_refused()
    {
        Checked<Roster> built = Body()
            .Add(OrganizationEvent.Closing(July, Id(3)))
            .Add(OrganizationEvent.Merging(new(2025, 8, 1), Id(2), Id(3)))
            .Build();

        built.Findings.Where(one => one.Severity == Severity.Error).Select(one => one.ToString()).Should().Equal(
            "PB1501 organization:3: the event of 2025-08-01 did not take place: organization:3 does not exist on 2025-07-31; correct the date or the id, or enter its founding.");
    }

    [Fact]
    public void Event_that_makes_a_later_one_impossible_is_refused_for_that()
    {
        Roster roster = Body().Add(OrganizationEvent.Moving(new(2025, 9, 1), Id(3), Id(2))).Build().ValueOrThrow();

        roster.CanApply(OrganizationEvent.Closing(July, Id(2))).Select(one => $"{one.Code} {one.Place}").Should().Equal("PB1501 organization:3");
        roster.Apply(OrganizationEvent.Closing(new(2025, 10, 1), Id(2))).Value.Should().NotBeNull();
    }

    [Fact]
    public void Circle_is_found_on_the_day_on_which_it_would_arise()
    {
        // 9 comes under 2 first; from then on 1 may not come under 9, because 2 stands under 1.
        Roster roster = Body().Add(OrganizationEvent.Moving(July, Id(9), Id(2))).Build().ValueOrThrow();

        roster.CanApply(OrganizationEvent.Moving(July, Id(1), Id(9))).Should().NotBeEmpty();
        roster.CanApply(OrganizationEvent.Moving(new(2025, 8, 1), Id(1), Id(9))).Single().Code.Should().Be("PB1505");
    }

    [Fact]
    public void Events_of_one_day_are_taken_in_the_order_in_which_they_are_possible()
    {
        Organization general = Organization.Of(Id(4), OrganizationKinds.GeneralBranch, July).Under(Id(8));
        Roster roster = Body()
            .Add(OrganizationEvent.MergingAs(general, Id(2), Id(3))) // under what is founded on the same day
            .Add(OrganizationEvent.Founding(Organization.Of(Id(8), "committee", July)))
            .Add(OrganizationEvent.Moving(July, Id(20), Id(8)))
            .Build().ValueOrThrow();

        roster.BodyOf(Id(8), July).Select(one => one.Id.Key).Should().Equal("8", "4", "20");
    }

    [Fact]
    public void Member_who_is_in_both_is_in_one_afterwards()
    {
        Roster roster = Body()
            .Add(Membership.Other(Person("m1"), Id(3), DateSpan.From(Founding)))
            .Add(OrganizationEvent.Merging(July, Id(3), Id(2)))
            .Build().ValueOrThrow();

        roster.Memberships.Where(one => one.Member == Person("m1")).Select(one => $"{one} {one.Kind}").Should().Equal(
            "m1 in 2 2010-01-01/2025-06-30 Home", "m1 in 3 2010-01-01/2025-06-30 Other", "m1 in 3 2025-07-01/.. Home");
    }

    [Fact]
    public void Homes_in_two_bodies_are_a_fault_from_the_day_on_which_the_bodies_join()
    {
        Membership second = Membership.Home(Person("m1"), Id(9), DateSpan.From(Founding));
        Body().Add(second).Build().HasErrors.Should().BeFalse();

        Checked<Roster> joined = Body().Add(second).Add(OrganizationEvent.Moving(July, Id(9), Id(1))).Build();

        joined.Findings.Single().Code.Should().Be("PB1112");
        joined.Value!.Memberships.Where(one => one.Member == Person("m1")).Select(one => one.ToString()).Should().Equal(
            "m1 in 2 2010-01-01/..", "m1 in 9 2010-01-01/2025-06-30");
        Body().Add(second.During(DateSpan.Of(Founding, June30))).Add(OrganizationEvent.Moving(July, Id(9), Id(1))).Build().HasErrors.Should().BeFalse();
    }

    [Fact]
    public void What_an_event_cannot_say_throws()
    {
        OrganizationEvent closing = OrganizationEvent.Closing(July, Id(2));
        Action[] faults =
        [
            () => OrganizationEvent.Merging(July, Id(1), default(OrganizationId)),
            () => OrganizationEvent.Splitting(July, Id(2), null!),
            () => OrganizationEvent.Closing(July, default),
            () => closing.By("own"),
            () => closing.Assign(Person("m1"), Id(3)),
        ];

        foreach (Action fault in faults)
        {
            fault.Should().Throw<Exception>().Which.Should().Match(one => one is ArgumentException || one is InvalidOperationException);
        }
    }

    /// <summary>Code and place of each reason, which leaves the body as it is.</summary>
    private static IEnumerable<string> Refused(OrganizationEvent one)
    {
        Checked<Roster> built = Body().Add(one).Build();
        built.Value.Should().Be(Body().Build().ValueOrThrow());
        return built.Findings.Select(finding => $"{finding.Code} {finding.Place}");
    }

    private static RosterBuilder Body()
    {
        RosterBuilder builder = new RosterBuilder()
            .Add(Organization.Of(Id(1), "committee", Founding))
            .Add(Organization.Of(Id(9), "committee", Founding))
            .Add(Organization.Of(Id(2), "branch", Founding).Under(Id(1)))
            .Add(Organization.Of(Id(3), "branch", Founding).Under(Id(1)))
            .Add(Organization.Of(Id(20), "group", Founding).Under(Id(2)));
        foreach ((string member, int home) in new[] { ("m1", 2), ("m2", 2), ("m3", 3) })
        {
            builder.Add(Member.Of(Person(member))).Add(Membership.Home(Person(member), Id(home), DateSpan.From(Founding)));
        }

        return builder;
    }

    private static IEnumerable<string> Members(Roster roster, int organization, LocalDate on) => roster.MembersOf(Id(organization), on).Select(one => one.Key);

    private static OrganizationId Id(int key) => OrganizationId.Of(key);

    private static MemberId Person(string key) => MemberId.Of(key);
}
