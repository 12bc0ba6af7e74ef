using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Jiaxing;

[Practice("JX-14", "上级表彰与领导履职", "Honours from higher bodies, leaders' own work", typeof(HonourRoll), typeof(Honour), typeof(ProposalRegister))]
public sealed class Jx14HonoursTests
{
    private static readonly OrganizationId Centre = OrganizationId.Of("central-committee");

    // The report gives the numbers of 2015 and the thirteen years; names of titles, levels and years of the row are ours.
    private static readonly HonourRoll Roll = HonourRoll.Of(
        City.Branches.Take(4).Select(branch => Of(branch, "advancedOrganization", "nation", 2015))
            .Concat(City.Branches.Skip(4).Take(7).Select(branch => Of(branch, "advancedOrganization", "province", 2015)))
            .Concat(Enumerable.Range(2004, 13).Select(year => Of(City.Committee, "opinionWork", "province", year)))).ValueOrThrow();

    [Theory]
    [InlineData("nation", 4)]
    [InlineData("province", 7)]
    public void Four_and_seven_organizations_are_honoured_in_2015(string level, int organizations) =>
        Roll.InYear(2015).Where(honour => honour.Title == "advancedOrganization" && honour.Level == level).Select(honour => honour.Holder)
            .Distinct().Should().HaveCount(organizations);

    [Fact]
    public void One_title_is_held_thirteen_years_running()
    {
        Roll.YearsRunning(City.Committee, "opinionWork", 2016).Should().Be(13);
        Roll.YearsRunning(City.Committee, "opinionWork", 2017).Should().Be(0, "it was not given for 2017");
    }

    [Fact]
    public void Row_is_broken_by_a_year_whose_title_was_revoked()
    {
        HonourRoll revoked = HonourRoll.Of(Roll.Honours.Select(honour =>
            honour.Title == "opinionWork" && honour.ForYear == 2010 ? honour.Revoke(new LocalDate(2011, 3, 1)).ValueOrThrow() : honour)).ValueOrThrow();

        revoked.YearsRunning(City.Committee, "opinionWork", 2016).Should().Be(6, "2011 to 2016");
    }

    [Fact]
    public void Chair_and_vice_chairs_put_forward_twenty_eight_proposals_in_four_years()
    {
        // Seven a year by the leaders in turn, and others by members; how they spread is ours.
        IEnumerable<Proposal> proposals = Enumerable.Range(0, 28).Select(n => PutForward($"leader-{n}", City.Leaders[n % 5], 2013 + (n / 7)))
            .Concat(Enumerable.Range(0, 20).Select(n => PutForward($"member-{n}", City.Members[100 + n], 2013 + (n % 4))));

        ProposalRegister.Of(proposals).ValueOrThrow()
            .SponsoredBy(City.Leaders.Select(leader => (SubjectId)leader), DateSpan.Of(new LocalDate(2013, 1, 1), new LocalDate(2016, 12, 31)))
            .Should().HaveCount(28);
    }

    private static Honour Of(OrganizationId holder, string title, string level, int year) =>
        Honour.Of(EntryId.Of($"{title}-{holder}-{year}"), holder, title, level, level == "nation" ? Centre : City.Province, new LocalDate(year, 12, 20));

    private static Proposal PutForward(string id, MemberId sponsor, int year) =>
        Proposal.Submit(ProposalDraft.Of(ProposalId.Of(id), ProposalKinds.Proposal, Sponsors.Sole(sponsor), new LocalDate(year, 1, 10))).ValueOrThrow();
}
