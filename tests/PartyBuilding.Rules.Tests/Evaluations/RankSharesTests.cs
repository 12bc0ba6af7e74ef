using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>Shares by rank, and lots that people draw and enter.</summary>
public sealed class RankSharesTests
{
    private static readonly Places ByRank = Places.ForGrade("five", PlaceCount.Exactly(1)).OpenToEveryone().WithTies(Ties.Undecided).WithLosers(Losers.Stay);

    private static readonly Places ByLot = Places.ForHonour("prize", PlaceCount.Exactly(1))
        .OrderedBy(PlaceOrder.Score, PlaceOrder.Lowest(Value.Of("lot"))).WithTies(Ties.Lot);

    [Fact]
    public void First_30_percent_by_rank_then_the_next_40()
    {
        // Of ten, three are five stars, the next four have four, the rest keep three.
        Cohort.Of(91, 99, 95, 93, 97, 92, 98, 90, 96, 94)
            .Grade(Grades.OrElse("one").From(0, "three"), Quota.Of(PlaceRules.Like(ByRank), Share("five", 30), Share("four", 40)))
            .Should().Equal("three", "five", "four", "four", "five", "three", "five", "three", "four", "four");
    }

    [Fact]
    public void Equals_across_the_border_of_a_share_wait_for_a_decision()
    {
        // 30 % of 4 is 1 place; two are first.
        Cohort.Of(95, 95, 90, 80)
            .Grade(Grades.OrElse("one").From(0, "three"), Quota.Of(PlaceRules.Like(ByRank), Share("five", 30)))
            .Should().Equal("three?", "three?", "three", "three");
    }

    [Fact]
    public void Lot_that_was_drawn_and_entered_decides_between_equals()
    {
        Cohort drawn = Cohort.Of(90, 90, 90, 80).With(1, "lot", 2).With(2, "lot", 1).With(3, "lot", 3);

        Prizes(drawn).Should().Equal("-", "prize", "-", "-");
    }

    [Fact]
    public void Until_the_lot_is_entered_nobody_has_the_place()
    {
        Prizes(Cohort.Of(90, 90, 80).With(1, "lot", 2)).Should().Equal("-?", "-?", "-");
        Prizes(Cohort.Of(91, 90, 80)).Should().Equal("prize", "-", "-");
    }

    private static PlaceRow Share(string grade, int percent) =>
        PlaceRow.ForGrade(grade, PlaceCount.ShareOf(Literal.Percent(percent), PlaceCount.InScope, RoundingMode.TowardZero));

    private static string[] Prizes(Cohort cohort) => [.. cohort.Judge(ByLot).Report.Subjects
        .Select(s => s.Honours.DefaultIfEmpty("-").Single() + (s.IsProvisional ? "?" : string.Empty))];
}
