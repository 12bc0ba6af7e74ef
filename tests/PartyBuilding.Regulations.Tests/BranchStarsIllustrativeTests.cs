using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class BranchStarsIllustrativeTests
{
    private static readonly Policy Policy = Regulation.Of("branch-stars-illustrative");

    [Fact]
    public void Eighteen_branches_have_one_seven_and_five_stars()
    {
        var report = Ranked(18).Evaluate(Policy).Report;

        // Branch n held 19 - n activities: 90, 85, …, 5 points.
        report.ByRank().Select(r => r.Score.Value).Should().Equal(Enumerable.Range(1, 18).Select(n => (decimal?)((19 - n) * 5)));
        report.ByRank().Select(r => r.Grade).Should().Equal(
            Enumerable.Repeat("five-star", 1)
                .Concat(Enumerable.Repeat("four-star", 7))
                .Concat(Enumerable.Repeat("three-star", 5))
                .Concat(Enumerable.Repeat("not-rated", 5)));
    }

    [Fact]
    public void Points_are_those_of_the_form()
    {
        var input = Ranked(5);
        foreach (var kind in new[] { "report.toMembers", "committee.met", "service.held", "theory.forwarded", "opinion.provided" })
        {
            input.Records(2, RegulationCase.Branch("3"), kind);
        }

        var form = input.Evaluate(Regulation.Of("rcck-anhui-branch-form")).Report;
        var stars = input.Evaluate(Policy).Report;

        stars.ByRank().Select(r => (r.Subject, r.Score.Value, r.Rank))
            .Should().Equal(form.ByRank().Select(r => (r.Subject, r.Score.Value, r.Rank)));
    }

    [Fact]
    public void District_honour_gives_five_stars_outside_the_share()
    {
        var report = Ranked(18).Record(RegulationCase.Branch("18"), "honour.awarded", r => r.With("level", "city")).Evaluate(Policy).Report;

        report.Of(RegulationCase.Branch("18")).Grade.Should().Be("five-star");
        report.ByRank().Count(r => r.Grade == "five-star").Should().Be(2);
        report.ByRank().Count(r => r.Grade == "four-star").Should().Be(7);
        report.ByRank().Count(r => r.Grade == "three-star").Should().Be(5);
    }

    [Fact]
    public void Tie_at_the_last_four_star_place_is_left_to_the_body()
    {
        // Branches 8 and 9 are equal at the eighth rank; six four-star places are filled, the seventh waits.
        var report = Ranked(18).Record(RegulationCase.Branch("9"), "activity.held").Evaluate(Policy).Report;

        report.ByRank().Count(r => r.Grade == "four-star").Should().Be(6);
        report.Of(RegulationCase.Branch("8")).Grade.Should().Be("three-star");
        report.Of(RegulationCase.Branch("9")).Grade.Should().Be("three-star");
        report.Of(RegulationCase.Branch("12")).Grade.Should().Be("three-star"); // 8 to 12 are five
        report.Of(RegulationCase.Branch("13")).Grade.Should().Be("not-rated");
    }

    [Fact]
    public void Unmet_minimums_cost_no_star()
    {
        // No committee met in any quarter; branches 17 and 18 held fewer than three activities.
        var report = Ranked(18).Evaluate(Policy).Report;

        report.Of(RegulationCase.Branch("1")).Unmet.Select(f => f.Code).Should().Equal("6");
        report.Of(RegulationCase.Branch("17")).Unmet.Select(f => f.Code).Should().Equal("5", "6");
        report.Of(RegulationCase.Branch("1")).Grade.Should().Be("five-star");
    }

    private static RegulationCase Ranked(int branches)
    {
        var input = new RegulationCase().WithBranches(branches);
        for (var n = 1; n <= branches; n++)
        {
            input.Records(branches + 1 - n, RegulationCase.Branch(RegulationCase.Number(n)), "activity.held");
        }

        return input;
    }
}
