using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Cities;

[Practice("SY-1", "任职资格：基层一线经历", "Appointment eligibility by service at the front line", typeof(PostEligibility), typeof(ServiceSpell), typeof(MemberFile), typeof(ActionTaken))]
public sealed class Sy01EligibilityTests
{
    private const string FrontLine = "township.frontLine";
    private const string PovertyRelief = "povertyRelief.frontLine";
    private const string Leader = "township.leader";
    private static readonly LocalDate Start = new(2014, 1, 1);
    private static readonly LocalDate Day = new(2016, 12, 31);

    // Two years is the report's; one post of leadership, and one year of poverty relief, is ours.
    private static readonly PostEligibility DeputySection = PostEligibility.Of("district.deputySection").NeedsYears(2, FrontLine);
    private static readonly PostEligibility Head = PostEligibility.Of("district.head").NeedsPosts(1, Leader);
    private static readonly PostEligibility TownshipLeader = PostEligibility.Of("township.leader").NeedsYears(1, PovertyRelief);

    [Fact]
    public void Deputy_section_post_needs_two_full_years_at_the_front_line_of_a_township()
    {
        MemberFile file = Served(ServiceSpell.Of(ItemId.Of("s1"), "clerk", Start).In(FrontLine));

        DeputySection.Missing(file, new LocalDate(2016, 1, 1)).Should().BeEmpty();
        Finding refusal = DeputySection.Missing(file, new LocalDate(2015, 12, 30)).Single();
        refusal.Kind.Should().Be(DomainFindings.ServiceTooShort);
        refusal.Text(Language.English).Should().Contain(FrontLine).And.Contain("2");
    }

    [Fact]
    public void Head_needs_to_have_led_a_township()
    {
        MemberFile clerk = Served(ServiceSpell.Of(ItemId.Of("s1"), "clerk", Start).In(FrontLine));
        MemberFile leader = Served(ServiceSpell.Of(ItemId.Of("s1"), "mayor", Start).AtRank(Leader).Until(new LocalDate(2015, 6, 30)));

        Head.Missing(leader, Day).Should().BeEmpty();
        Finding refusal = Head.Missing(clerk, Day).Single();
        refusal.Kind.Should().Be(DomainFindings.PostsTooFew);
        refusal.Text(Language.English).Should().Contain(Leader);
    }

    [Fact]
    public void Township_leader_comes_from_the_front_line_of_poverty_relief()
    {
        MemberFile firstSecretary = Served(ServiceSpell.Of(ItemId.Of("s1"), "firstSecretary", Start).In(PovertyRelief, FrontLine));

        TownshipLeader.Missing(firstSecretary, Day).Should().BeEmpty();
        TownshipLeader.Missing(Served(), Day).Single().Text(Language.English).Should().Contain(PovertyRelief);
    }

    [Fact]
    public void Exception_in_principle_is_possible_and_still_says_what_is_missing()
    {
        Finding waived = DeputySection.Missing(Served(), Day, "scarceSpecialist").Single();

        (waived.Kind, waived.Severity).Should().Be((DomainFindings.EligibilityWaived, Severity.Warning));
        waived.Text(Language.English).Should().Contain(FrontLine).And.Contain("scarceSpecialist");
    }

    private static MemberFile Served(params MemberEntry[] spells) => MemberFile.Restore(MemberId.Of(1), StandingRules.None, spells).ValueOrThrow();
}
