using System;
using System.Linq;
using FluentAssertions;
using Xunit;
using static PartyBuilding.Domain.Tests.Members.Files;

namespace PartyBuilding.Domain.Tests.Members;

public sealed class StandingTests
{
    [Fact]
    public void Standing_on_a_day_is_the_last_change_up_to_it()
    {
        MemberFile file = Party.Then(
            StandingChange.Of(MemberStandings.Applicant, Day(2020, 3, 1)),
            StandingChange.Of(MemberStandings.Activist, Day(2020, 10, 1)),
            StandingChange.Of(MemberStandings.Candidate, Day(2021, 11, 1)),
            StandingChange.Of(MemberStandings.Probationary, Day(2022, 1, 10)),
            StandingChange.Of(MemberStandings.Full, Day(2023, 1, 10)));

        file.StandingOn(Day(2020, 2, 29)).Should().BeNull();
        file.StandingOn(Day(2020, 3, 1)).Should().Be("applicant");
        file.StandingOn(Day(2021, 10, 31)).Should().Be("activist");
        file.StandingOn(Day(2022, 1, 9)).Should().Be("candidate");
        file.StandingOn(Day(2023, 1, 9)).Should().Be("probationary");
        file.StandingOn(Day(2030, 1, 1)).Should().Be("full");
    }

    [Fact]
    public void Standing_that_does_not_follow_is_refused()
    {
        MemberFile file = Party.Then(StandingChange.Of(MemberStandings.Applicant, Day(2020, 3, 1)));

        file.RefusalOf(StandingChange.Of(MemberStandings.Full, Day(2020, 4, 1))).Should().Equal("PB1601");
        file.CanEnter(StandingChange.Of(MemberStandings.Left, Day(2020, 4, 1)).Because(StandingCauses.Resigned)).Should().BeEmpty();
    }

    [Fact]
    public void First_standing_may_be_any() =>
        Party.CanEnter(StandingChange.Of(MemberStandings.Full, Day(1990, 7, 1))).Should().BeEmpty();

    [Fact]
    public void Only_a_full_member_votes_elects_and_stands()
    {
        MemberFile file = Party.Then(
            StandingChange.Of(MemberStandings.Probationary, Day(2022, 1, 10)),
            StandingChange.Of(MemberStandings.Full, Day(2023, 1, 10)),
            StandingChange.Of(MemberStandings.Suspended, Day(2024, 1, 10)));

        foreach (string right in new[] { MemberActions.Vote, MemberActions.Elect, MemberActions.Stand })
        {
            file.May(right, Day(2023, 1, 9)).Select(reason => reason.Code).Should().Equal("PB1602");
            file.May(right, Day(2023, 1, 10)).Should().BeEmpty();
            file.May(right, Day(2024, 1, 10)).Should().ContainSingle();
            file.May(right, Day(2022, 1, 9)).Should().ContainSingle("nobody votes before there is a standing");
        }
    }

    [Fact]
    public void Democratic_party_has_no_probation()
    {
        MemberFile file = MemberFile.Of(Who, StandingRules.DemocraticParty).Then(
            StandingChange.Of(MemberStandings.Applicant, Day(2013, 3, 1)),
            StandingChange.Of(MemberStandings.Candidate, Day(2013, 6, 1)));

        file.CanEnter(StandingChange.Of(MemberStandings.Full, Day(2013, 9, 1))).Should().BeEmpty();
        file.RefusalOf(StandingChange.Of(MemberStandings.Probationary, Day(2013, 9, 1))).Should().Equal("PB1601");
    }

    [Fact]
    public void Who_left_has_no_new_entries_but_those_on_the_way_back()
    {
        MemberFile file = Full.Then(StandingChange.Of(MemberStandings.Left, Day(2020, 5, 1)).Because(StandingCauses.Resigned));

        file.RefusalOf(PostGrade.Of("secretary", 9, Day(2020, 6, 1))).Should().Equal("PB1603");
        file.RefusalOf(Transfer.Issue(Branch, Other, Day(2020, 6, 1))).Should().BeEquivalentTo(["PB1603", "PB1602"]);
        file.CanEnter(StandingChange.Of(MemberStandings.Applicant, Day(2021, 6, 1))).Should().BeEmpty();
        file.CanEnter(PostGrade.Of("secretary", 9, Day(2020, 4, 30))).Should().BeEmpty("it is dated before");
    }

    [Fact]
    public void Applicant_has_no_record_to_transfer_and_a_cadre_of_any_standing_may_be_moved_in_office()
    {
        MemberFile applicant = Party.Then(StandingChange.Of(MemberStandings.Applicant, Day(2020, 3, 1)), Transfer.Register(Branch, Day(2020, 3, 1)));
        CadreMove move = CadreMove.Of(Item("move"), MoveDirections.Out, Other, Day(2020, 6, 1));

        applicant.RefusalOf(Transfer.Issue(Branch, Other, Day(2020, 6, 1))).Should().Equal("PB1602");
        applicant.May(MemberActions.RelationTransfer, Day(2020, 6, 1)).Single().Text(Language.Chinese).Should().Contain("组织关系转接（relationTransfer）");
        applicant.CanEnter(move).Should().BeEmpty();
        Party.CanEnter(move).Should().BeEmpty("he is no member at all");
        MemberFile.Of(Who, StandingRules.DemocraticParty).CanEnter(move).Should().BeEmpty();
    }

    [Fact]
    public void Body_may_have_rules_of_its_own()
    {
        StandingRules rules = StandingRules.None.Allows("guest", "resident").Grants("vote", "resident");

        rules.MayFollow("guest", "resident").Should().BeTrue();
        rules.MayFollow("resident", "guest").Should().BeFalse();
        rules.MayFollow(null, "resident").Should().BeTrue();
        rules.StandingsFor("vote").Should().Equal("resident");
        rules.Should().Be(StandingRules.None.Grants("vote", "resident").Allows("guest", "resident"));
        rules.Should().NotBe(StandingRules.Party);
    }

    [Fact]
    public void Programmers_errors_throw()
    {
        Action nobody = () => MemberFile.Of(default, StandingRules.Party);
        Action nothing = () => Party.Enter(null!);
        Action blank = () => StandingChange.Of(" ", Day(2020, 1, 1));
        Action unnamed = () => Party.May("no code!", Day(2020, 1, 1));

        nobody.Should().Throw<ArgumentException>().WithParameterName("member");
        nothing.Should().Throw<ArgumentNullException>().WithParameterName("entry");
        blank.Should().Throw<ArgumentException>().WithParameterName("standing");
        unnamed.Should().Throw<ArgumentException>();
    }
}
