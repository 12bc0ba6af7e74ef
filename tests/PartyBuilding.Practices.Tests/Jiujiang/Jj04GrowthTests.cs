using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Jiujiang;

[Practice("JJ-4", "组织发展与成员结构", "Growth and composition", typeof(OrganizationEvent), typeof(Roster), typeof(Coverage), typeof(Proportion), typeof(FactSheet))]
public sealed class Jj04GrowthTests
{
    private static readonly LocalDate DayBefore = new(Society.Year, 4, 30);
    private static readonly SubjectId[] Counties = [.. Enumerable.Range(1, 3).Select(n => SubjectId.Of("county", $"county-{n}"))];

    private static readonly Roster Roster = Society.NewBranches.Zip(Counties, (branch, county) => (branch, county))
        .Aggregate(Society.Roster(), (roster, pair) => roster.Add(Unit.Of(pair.county))
            .Add(Relation.Of(RelationKinds.Covers, pair.branch, pair.county, DateSpan.From(new LocalDate(Society.Year, 5, 1)))))
        .Build().ValueOrThrow();

    [Fact]
    public void Three_branches_are_founded_in_the_year()
    {
        Roster.ChildrenOf(Society.Committee, DayBefore).Should().HaveCount(15);
        Roster.ChildrenOf(Society.Committee, Society.YearEnd).Should().HaveCount(18);
        Roster.Events.SelectMany(founding => founding.Founded).Select(branch => branch.Id).Should().BeEquivalentTo(Society.NewBranches);
    }

    [Fact]
    public void New_branches_are_the_first_in_their_counties()
    {
        Roster.CoverageOn(DayBefore).Links(Counties, RelationKinds.Covers, RelationSide.To).Should().OnlyContain(county => county.Count == 0);
        Roster.CoverageOn(Society.YearEnd).Links(Counties, RelationKinds.Covers, RelationSide.To).SelectMany(county => county.Others)
            .Should().BeEquivalentTo(Society.NewBranches.Select(branch => (SubjectId)branch));
    }

    [Fact]
    public void Composition_by_type_adds_up_to_eighteen_branches_and_three_hundred_and_eleven_members()
    {
        KindCount[] branches = [.. Roster.Composition(Society.YearEnd).Where(count => count.Kind != OrganizationKinds.Committee)];

        branches.Single(count => count.Kind == Society.CountyBranch).Organizations.Should().Be(5);
        branches.Single(count => count.Kind == Society.UniversityBranch).Organizations.Should().Be(3);
        branches.Single(count => count.Kind == OrganizationKinds.GeneralBranch).Organizations.Should().BePositive("the report gives no number");
        branches.Sum(count => count.Organizations).Should().Be(18);
        branches.Sum(count => count.Members).Should().Be(311);
    }

    [Fact]
    public void Ninety_one_percent_are_of_upper_or_middle_standing()
    {
        // 91 % of 311 fits 282 to 284 members; 283 is ours, and so are the codes of standing.
        FactSheet facts = Facts(Society.Members.Select((member, n) => Fact.Of(member, "title", n < 120 ? "upper" : n < 283 ? "middle" : "lower")));

        Proportion share = Proportion.Of(
            Society.Members.Count(member => facts.Find(member, "title", Society.YearEnd)!.Text is "upper" or "middle"), Society.Members.Count);

        share.Rounded(2).Should().Be(0.91m);
    }

    [Fact]
    public void Fifteen_new_members_are_thirty_five_on_average_and_three_have_a_masters_degree()
    {
        MemberId[] joined = [.. Roster.Members.Where(member => member.JoinedOn is LocalDate day && DateSpan.Year(Society.Year).Contains(day)).Select(member => member.Id)];

        // Ages 28, 29 … 42, and which of them have the degree, are ours.
        FactSheet facts = Facts(joined.SelectMany((member, n) => new[] { Fact.Of(member, "age", 28 + n), Fact.Of(member, "degree", n < 3 ? "master" : "bachelor") }));

        joined.Should().HaveCount(15);
        (joined.Sum(member => facts.Find(member, "age", Society.YearEnd)!.Number) / joined.Length).Should().Be(35);
        joined.Count(member => facts.Find(member, "degree", Society.YearEnd)!.Text == "master").Should().Be(3);
    }

    private static FactSheet Facts(IEnumerable<Fact> facts) => facts.Aggregate(new FactSheetBuilder(), (sheet, fact) => sheet.Add(fact)).Build().ValueOrThrow();
}
