using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class RcckAnhuiBranchFormTests
{
    private static readonly Policy Policy = Regulation.Of("rcck-anhui-branch-form");
    private static readonly SubjectId Branch = RegulationCase.Branch("407");

    [Theory]
    [InlineData("report.toMembers", null, null, 1, 5)] // 2
    [InlineData("report.toMembers", null, null, 2, 5)] // once
    [InlineData("rule.kept", "rule", "organizationLife", 1, 3)] // 3
    [InlineData("rule.kept", "rule", "organizationLife", 2, 3)] // once
    [InlineData("rule.kept", "rule", "dues", 1, 3)] // 4
    [InlineData("activity.held", null, null, 1, 5)] // 5
    [InlineData("activity.held", null, null, 6, 30)] // 6 × 5, no cap
    [InlineData("committee.met", null, null, 4, 8)] // 6: 4 × 2
    [InlineData("member.admitted", "qualification", "none", 1, 4)] // 7
    [InlineData("member.admitted", "qualification", "none", 3, 4)] // 7: once
    [InlineData("member.admitted", "qualification", "doctorate", 1, 6)] // 7 and 8: 4 + 2
    [InlineData("member.admitted", "qualification", "seniorTitle", 2, 6)] // both once
    [InlineData("changes.reported", null, null, 1, 3)] // 9
    [InlineData("changes.reported", null, null, 2, 3)] // once
    [InlineData("publicity.joined", null, null, 2, 6)] // 10: 2 × 3
    [InlineData("article.published", null, null, 2, 6)] // 11: 2 × 3
    [InlineData("theory.forwarded", null, null, 2, 10)] // 12: 2 × 5
    [InlineData("proposal.submitted", null, null, 3, 12)] // 13: 3 × 4
    [InlineData("proposal.used", "use", "collective", 1, 3)] // 14
    [InlineData("proposal.used", "use", "speechOrKey", 1, 10)] // 15
    [InlineData("proposal.used", "use", "centralCommittee", 1, 15)] // 16
    [InlineData("opinion.provided", null, null, 3, 6)] // 17: 3 × 2
    [InlineData("opinion.adopted", "adopter", "provincialCppcc", 1, 3)] // 18
    [InlineData("opinion.adopted", "adopter", "provincialDepartment", 1, 3)] // 18
    [InlineData("opinion.adopted", "adopter", "centralCommittee", 1, 5)] // 19
    [InlineData("opinion.adopted", "adopter", "nationalCppcc", 1, 10)] // 20
    [InlineData("opinion.adopted", "adopter", "nationalMinistry", 1, 10)] // 21
    [InlineData("opinion.adopted", "adopter", "stateLeader", 1, 20)] // 22
    [InlineData("service.held", null, null, 2, 10)] // 23
    [InlineData("homeland.held", null, null, 2, 10)] // 24
    [InlineData("award.received", null, null, 2, 10)] // 25
    public void Clause_earns_its_points(string kind, string? attribute, string? value, int times, int points) =>
        Score(Start().Records(times, Branch, kind, r => attribute is null ? r : r.With(attribute, value!)))
            .Should().Be(points);

    [Fact]
    public void Plan_and_summary_earn_points_only_together()
    {
        Score(Start().Records(2, Branch, "document.filed", With("document", "plan"))).Should().Be(0);
        Score(Start().Records(2, Branch, "document.filed", With("document", "summary"))).Should().Be(0);
        Score(Start().Record(Branch, "document.filed", With("document", "plan"))
            .Record(Branch, "document.filed", With("document", "summary"))).Should().Be(5);
    }

    [Fact]
    public void Every_clause_once_adds_up()
    {
        // 5+5+3+3 = 16; activities 3×5 = 15 → 31; committee 4×2 = 8 → 39; members 4+2 → 45; 3+3+3+5 → 59;
        // proposals 4+3+10+15 = 32 → 91; opinions 2+3+5+10+10+20 = 50 → 141; 5+5+5 → 156.
        var input = Start()
            .Record(Branch, "document.filed", With("document", "plan"))
            .Record(Branch, "document.filed", With("document", "summary"))
            .Record(Branch, "report.toMembers")
            .Record(Branch, "rule.kept", With("rule", "organizationLife"))
            .Record(Branch, "rule.kept", With("rule", "dues"))
            .Records(3, Branch, "activity.held")
            .Records(4, Branch, "committee.met")
            .Record(Branch, "member.admitted", With("qualification", "deputyDivision"))
            .Record(Branch, "changes.reported")
            .Record(Branch, "publicity.joined")
            .Record(Branch, "article.published")
            .Record(Branch, "theory.forwarded")
            .Record(Branch, "proposal.submitted", About("P-1"))
            .Record(Branch, "service.held")
            .Record(Branch, "homeland.held")
            .Record(Branch, "award.received");
        foreach (var use in new[] { "collective", "speechOrKey", "centralCommittee" })
        {
            input.Record(Branch, "proposal.used", r => r.Item(ItemId.Of("P-1")).With("use", use));
        }

        Adopt(input, "I-52", "provincialLeader", "centralCommittee", "nationalCppcc", "nationalMinistry", "stateLeader")
            .Record(Branch, "opinion.provided", About("I-52"));

        Score(input).Should().Be(156);
    }

    [Fact]
    public void Opinion_adopted_twice_at_the_provincial_level_counts_once_there()
    {
        // 17: 2; 18: provincial CPPCC and united-front department, any of these once: 3.
        Score(Adopt(Start().Record(Branch, "opinion.provided", About("I-52")), "I-52", "provincialCppcc", "provincialUnitedFront"))
            .Should().Be(5);
    }

    [Fact]
    public void Opinion_climbs_the_adoption_chain_level_by_level()
    {
        // 2 provided + 3 provincial (two of them) + 5 centre + 10 national CPPCC + 10 ministry + 20 state leader = 50.
        Score(Adopt(
            Start().Record(Branch, "opinion.provided", About("I-52")),
            "I-52", "provincialCppcc", "provincialUnitedFront", "centralCommittee", "nationalCppcc", "nationalMinistry", "stateLeader"))
            .Should().Be(50);
    }

    [Fact]
    public void Two_opinions_adopted_at_one_level_count_twice() =>
        Score(Adopt(Adopt(Start(), "I-1", "provincialCppcc"), "I-2", "provincialCppcc")).Should().Be(6);

    [Fact]
    public void Article_used_by_two_outlets_counts_once() =>
        Score(Start().Records(2, Branch, "article.published", About("A-1"))).Should().Be(3);

    [Fact]
    public void Verified_score_counts_verified_records_only()
    {
        // Verified: two activities 10 and an opinion 2. Claimed adds an activity 5 and the opinion's adoption 3.
        var input = Start()
            .Records(2, Branch, "activity.held")
            .Record(Branch, "activity.held", r => r.Claimed())
            .Record(Branch, "opinion.provided", About("I-1"))
            .Record(Branch, "opinion.adopted", r => r.Item(ItemId.Of("I-1")).With("adopter", "provincialCppcc").Claimed());

        Score(input).Should().Be(12);
        input.Judge(Policy.Counting(Standing.Claimed), Branch).Score.Value.Should().Be(20);
    }

    [Fact]
    public void Claimed_record_does_not_meet_a_minimum()
    {
        var input = Start().Records(2, Branch, "activity.held").Record(Branch, "activity.held", r => r.Claimed());

        Unmet(input, Policy).Should().Contain("5");
        Unmet(input, Policy.Counting(Standing.Claimed)).Should().NotContain("5");
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(4, false)]
    public void Fewer_than_three_activities_are_an_unmet_requirement(int held, bool unmet) =>
        Unmet(Start().Records(held, Branch, "activity.held"), Policy).Contains("5").Should().Be(unmet);

    [Theory]
    [InlineData(new[] { 1, 4, 7, 10 }, false)]
    [InlineData(new[] { 3, 6, 9, 12 }, false)]
    [InlineData(new[] { 1, 2, 3, 7, 8, 10 }, true)] // six meetings, none in the second quarter
    [InlineData(new[] { 1, 4, 7 }, true)]
    public void Quarter_without_a_committee_meeting_is_an_unmet_requirement(int[] months, bool unmet)
    {
        var input = months.Aggregate(Start(), (all, month) => all.Record(Branch, "committee.met", on: RegulationCase.On(month)));

        Unmet(input, Policy).Contains("6").Should().Be(unmet);
    }

    [Theory]
    [InlineData(new[] { 8, 11 }, false)]
    [InlineData(new[] { 8 }, true)]
    public void Branch_founded_in_July_owes_two_quarters(int[] months, bool unmet)
    {
        var founded = new RegulationCase().WithBranch("407", foundedOn: new LocalDate(RegulationCase.Year, 7, 1));
        var input = months.Aggregate(founded, (all, month) => all.Record(Branch, "committee.met", on: RegulationCase.On(month)));

        Unmet(input, Policy).Contains("6").Should().Be(unmet);
    }

    [Fact]
    public void Record_outside_the_year_earns_nothing() =>
        Score(Start()
            .Record(Branch, "activity.held", on: new LocalDate(2024, 12, 31))
            .Record(Branch, "activity.held", on: new LocalDate(2025, 1, 1))
            .Record(Branch, "activity.held", on: new LocalDate(2025, 12, 31))
            .Record(Branch, "activity.held", on: new LocalDate(2026, 1, 1)))
            .Should().Be(10);

    [Fact]
    public void Committee_itself_is_not_ranked() =>
        Start().Evaluate(Policy).Report.ByRank().Select(r => r.Subject).Should().Equal(Branch);

    private static RegulationCase Start() => new RegulationCase().WithBranch("407");

    private static RegulationCase Adopt(RegulationCase input, string item, params string[] adopters) =>
        adopters.Aggregate(input, (all, adopter) =>
            all.Record(Branch, "opinion.adopted", r => r.Item(ItemId.Of(item)).With("adopter", adopter)));

    private static Func<WorkRecord, WorkRecord> With(string attribute, string code) => r => r.With(attribute, code);

    private static Func<WorkRecord, WorkRecord> About(string item) => r => r.Item(ItemId.Of(item));

    private static decimal? Score(RegulationCase input) => input.Judge(Policy, Branch).Score.Value;

    private static string[] Unmet(RegulationCase input, Policy policy) =>
        input.Judge(policy, Branch).Unmet.Select(f => f.Code).ToArray();
}
