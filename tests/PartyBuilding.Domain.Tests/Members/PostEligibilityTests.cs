using System;
using System.Linq;
using FluentAssertions;
using Xunit;
using static PartyBuilding.Domain.Tests.Members.Files;

namespace PartyBuilding.Domain.Tests.Members;

public sealed class PostEligibilityTests
{
    private static readonly PostEligibility Deputy = PostEligibility.Of("section.deputy").NeedsYears(2, "township.frontLine");

    [Fact]
    public void Years_at_the_front_line_count_with_overlaps_once()
    {
        // 1 March 2020 to 31 August 2021 and 1 January 2021 to 28 February 2022 are two full years on 28 February 2022.
        MemberFile file = Full.Then(
            ServiceSpell.Of(Item("s1"), "clerk", Day(2020, 3, 1)).Until(Day(2021, 8, 31)).In("township.frontLine"),
            ServiceSpell.Of(Item("s2"), "clerk.chief", Day(2021, 1, 1)).In("township.frontLine", "povertyRelief.frontLine"));

        file.ServiceYears(Day(2022, 2, 27), "township.frontLine").Should().Be(1);
        file.ServiceYears(Day(2022, 2, 28), "township.frontLine").Should().Be(2);
        file.ServiceYears(Day(2022, 12, 31), "clerk.chief", "clerk").Should().Be(2);
        Deputy.Missing(file, Day(2022, 2, 28)).Should().BeEmpty();
    }

    [Fact]
    public void Service_ends_with_its_matter()
    {
        MemberFile file = Full.Then(
            ServiceSpell.Of(Item("s1"), "clerk", Day(2020, 3, 1)).In("township.frontLine"),
            MatterEnded.Of(Item("s1"), Day(2021, 6, 1), MatterOutcomes.MovedOn));

        file.ServiceYears(Day(2030, 1, 1), "township.frontLine").Should().Be(1);
    }

    [Fact]
    public void Each_refusal_names_the_missing_condition()
    {
        PostEligibility head = Deputy.NeedsPosts(2, "section.chief");
        MemberFile file = Full.Then(ServiceSpell.Of(Item("s1"), "office.head", Day(2020, 3, 1)).AtRank("section.chief"));

        Finding[] missing = head.Missing(file, Day(2024, 1, 1)).ToArray();

        missing.Select(one => one.Code).Should().Equal("PB1626", "PB1627");
        missing[0].Text(Language.Chinese).Should().Contain("township.frontLine").And.NotContain("{");
        missing[1].Text(Language.English).Should().Contain("section.chief").And.NotContain("{");
    }

    [Fact]
    public void Exception_makes_warnings_of_what_is_missing()
    {
        Deputy.Missing(Full, Day(2024, 1, 1), "hardPlace").Select(one => (one.Code, one.Severity)).Should().Equal(("PB1628", Severity.Warning));
        Full.Then(ActionTaken.Of(Item("p"), MemberActions.Promotion, Day(2024, 1, 1)).ByException("hardPlace"))
            .Entries.Last().As<ActionTaken>()!.Exception.Should().Be("hardPlace");
    }

    [Fact]
    public void Exception_is_refused_within_a_year_of_a_promotion_and_twice_in_a_row()
    {
        MemberFile usual = Full.Then(ActionTaken.Of(Item("p"), MemberActions.Promotion, Day(2023, 5, 1)));
        MemberFile special = Full.Then(ActionTaken.Of(Item("p"), MemberActions.Promotion, Day(2023, 5, 1)).ByException("hardPlace"));

        Deputy.Missing(usual, Day(2024, 4, 30), "needed").Select(one => one.Code).Should().Equal("PB1629", "PB1628");
        Deputy.Missing(usual, Day(2024, 5, 1), "needed").Select(one => one.Code).Should().Equal("PB1628");
        Deputy.Missing(special, Day(2024, 4, 30), "needed").Select(one => one.Code).Should().Equal("PB1629", "PB1630", "PB1628");
        Deputy.Missing(special, Day(2030, 1, 1), "needed").Select(one => one.Code).Should().Equal("PB1630", "PB1628");
    }

    [Fact]
    public void Who_meets_all_conditions_needs_no_exception() => PostEligibility.Of("post").Missing(Full, Day(2024, 1, 1), "needed").Should().BeEmpty();

    [Fact]
    public void Impact_period_of_a_sanction_stands_against_a_promotion_whatever_the_exception()
    {
        PostEligibility head = Deputy.NeedsOpen(MemberActions.Promotion, MemberActions.EqualPost);
        MemberFile warned = Full.Then(
            ServiceSpell.Of(Item("s1"), "clerk", Day(2018, 3, 1)).In("township.frontLine"),
            SanctionRules.Party.Impose(Item("w"), SanctionKinds.Warning, Day(2024, 3, 1), Committee, WorkingCalendar.None));

        // A warning bars promotion for a year: to 28 February 2025.
        head.Missing(warned, Day(2025, 2, 28)).Select(one => one.Code).Should().Equal("PB1605");
        head.Missing(warned, Day(2025, 2, 28), "hardPlace").Select(one => one.Code).Should().Equal("PB1605");
        head.Missing(warned, Day(2025, 3, 1)).Should().BeEmpty();
        head.Missing(Full, Day(2024, 1, 1), "hardPlace").Select(one => one.Code).Should().Equal("PB1628");
        head.Should().Be(Deputy.NeedsOpen(MemberActions.EqualPost).NeedsOpen(MemberActions.Promotion)).And.NotBe(Deputy);
    }

    [Fact]
    public void Condition_without_content_throws()
    {
        Action none = () => PostEligibility.Of("post").NeedsYears(2);
        Action zero = () => PostEligibility.Of("post").NeedsYears(0, "a");
        Action few = () => PostEligibility.Of("post").NeedsPosts(0, "a");

        none.Should().Throw<ArgumentException>();
        zero.Should().Throw<ArgumentOutOfRangeException>();
        few.Should().Throw<ArgumentOutOfRangeException>();
    }
}
