using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>60 awards, at least 20 % of them (12) for bodies; and smaller cases worked by hand.</summary>
public sealed class ReserveTests
{
    private static readonly Condition Bodies = Test.Of(Value.Of("origin"), Comparison.Is("body"));

    private static readonly Reserve Fifth = Reserve.Of(PlaceCount.ShareOf(Literal.Percent(20), PlaceCount.Places, RoundingMode.AwayFromZero), Bodies)
        .Marked("2c", Cohort.Text("bodies"));

    [Theory]
    // Of 70 the first 60 would win; bodies beyond them displace the last persons among them.
    [InlineData(5, 10, 12)]
    [InlineData(9, 10, 12)]
    [InlineData(12, 5, 12)]
    [InlineData(13, 5, 13)]
    public void At_least_a_fifth_of_60_awards_goes_to_bodies(int among60, int beyond, int bodies)
    {
        bool[] isBody = [.. Enumerable.Range(0, 70).Select(i => i < 60 ? i % 4 == 0 && i / 4 < among60 : i - 60 < beyond)];

        SubjectResult[] won = Won(isBody, Fifth);

        won.Should().HaveCount(60);
        won.Count(s => isBody[Place(s)]).Should().Be(bodies);
        // The bodies beyond the first 60 are the first of them, the persons without an award the last of theirs.
        won.Where(s => isBody[Place(s)]).Select(Place).Should().Equal(Enumerable.Range(0, 70).Where(i => isBody[i]).Take(bodies));
        won.Where(s => !isBody[Place(s)]).Select(Place).Should().Equal(Enumerable.Range(0, 70).Where(i => !isBody[i]).Take(60 - bodies));
    }

    [Fact]
    public void What_nine_bodies_leave_of_twelve_goes_to_all_or_stays_empty()
    {
        bool[] isBody = [.. Enumerable.Range(0, 70).Select(i => i % 7 == 6 && i < 63)];

        // 9 bodies, 51 persons; or 48 persons, and 3 awards are not given.
        Won(isBody, Fifth).Should().HaveCount(60);
        SubjectResult[] fewer = Won(isBody, Fifth.StayingEmpty());
        fewer.Should().HaveCount(57);
        fewer.Count(s => isBody[Place(s)]).Should().Be(9);
    }

    [Theory]
    [InlineData(Ties.Undecided, "prize,prize,-,-?,-?")]
    [InlineData(Ties.Lot, "prize,prize,-,-?,-?")]
    [InlineData(Ties.Out, "prize,prize,-,-,-")]
    [InlineData(Ties.In, "prize,prize,-,prize,prize")]
    public void Equals_at_the_last_place_of_a_reserve_are_as_others_at_a_last_place(Ties ties, string expected)
    {
        // Three places, one of them for a body: two persons are first, two bodies are equal behind.
        Cohort cohort = Bodied([95, 90, 85, 80, 80], 4, 5);

        Prizes(cohort, Prize(3, Reserve.Of(PlaceCount.Exactly(1), Bodies)).WithTies(ties)).Should().Be(expected);
    }

    [Fact]
    public void Equals_who_all_get_a_place_wait_for_nothing()
    {
        // Whichever of the two bodies has the reserved place, the other has one of the two others.
        Prizes(Bodied([95, 95, 90, 85], 1, 2), Prize(3, Reserve.Of(PlaceCount.Exactly(1), Bodies))).Should().Be("prize,prize,prize,-");
    }

    [Fact]
    public void Equals_of_a_reserve_and_of_the_other_places_wait_together()
    {
        // Two bodies and a person are equal; one of two places is a body's, nobody can say yet whose either is.
        Prizes(Bodied([90, 90, 90, 80], 1, 2), Prize(2, Reserve.Of(PlaceCount.Exactly(1), Bodies))).Should().Be("-?,-?,-?,-");
    }

    [Fact]
    public void One_of_unknown_origin_leaves_open_whose_the_last_places_are()
    {
        // The third may be a body: then the reserved place is its own, and not the fifth's. The first has a place whatever it is.
        Cohort cohort = Cohort.Of(95, 90, 85, 80, 75).With(1, "origin", "person").With(2, "origin", "person").With(4, "origin", "person").With(5, "origin", "body");

        Prizes(cohort, Prize(3, Reserve.Of(PlaceCount.Exactly(1), Bodies))).Should().Be("prize,prize?,-?,-?,prize?");
    }

    [Fact]
    public void Reserve_of_a_grade_counts_those_who_hold_it_directly()
    {
        // Two places, one for a body; a body holds one directly, so that the other is for the best of the rest.
        Bodied([70, 95, 90], 1).Grade(
                Cohort.Bands,
                AdjustGrade.Set(Test.Of(Value.Of("origin"), Comparison.Is("body")), "five"),
                Places.ForGrade("five", PlaceCount.Exactly(2)).WithDirect(DirectGrades.Inside).WithLosers(Losers.Next).Reserving(Reserve.Of(PlaceCount.Exactly(1), Bodies).StayingEmpty()))
            .Should().Equal("five", "five", "four");
    }

    [Fact]
    public void Explanation_says_how_the_reserve_was_filled_and_who_has_a_place_of_it()
    {
        Evaluation run = Bodied([95, 90, 85, 80], 3).Judge(Prize(2, Fifth));

        PlacesOutcome outcome = run.Report.Places.Single();
        // 20 % of 2 is 0.4, away from zero 1.
        outcome.Reserved.Single().Places.Should().Be(1);
        outcome.Reserved.Single().Held.Should().Equal((SubjectId)Cohort.Id(3));
        outcome.Taken.Should().Be(2);
        ExplainedStep step = run.Explain(Cohort.Id(3)).Steps.Single(s => s.Places is not null);
        step.Reserve!.Clause.Should().Be("2c");
        step.Tests.Should().ContainSingle().Which.Holds.Should().BeTrue();
        run.Explain(Cohort.Id(1)).Steps.Single(s => s.Places is not null).Reserve.Should().BeNull();
        ExplanationText.Render(run.Explain(Cohort.Id(3)), Language.English).Should().Contain("has a reserved place (2c bodies)");
        ExplanationText.Render(run.Explain(Cohort.Id(3)), Language.Chinese).Should().Contain("占保留名额（2c bodies）");
    }

    [Fact]
    public void Reserves_above_the_places_are_refused()
    {
        Codes(Prize(2, Reserve.Of(PlaceCount.Exactly(3), Bodies))).Should().Equal("PB3150");
        Codes(Prize(2, Reserve.Of(PlaceCount.ShareOf(Literal.Percent(120), PlaceCount.Places, RoundingMode.Half), Bodies))).Should().Equal("PB3048");
        Codes(Prize(2, Reserve.Of(PlaceCount.Exactly(2), Bodies))).Should().BeEmpty();
    }

    private static IEnumerable<string> Codes(Places places) =>
        PolicyChecks.Check(Cohort.Policy(Cohort.Bands, places)).Where(f => f.Severity == Severity.Error).Select(f => f.Code);

    private static Places Prize(int count, params Reserve[] reserves) =>
        Places.ForHonour("prize", PlaceCount.Exactly(count)).WithTies(Ties.Undecided).Reserving(reserves);

    private static SubjectResult[] Won(bool[] isBody, Reserve reserve)
    {
        Cohort cohort = Bodied(
            [.. isBody.Select((_, i) => (decimal?)(99 - i))], [.. Enumerable.Range(1, isBody.Length).Where(n => isBody[n - 1])]);
        return [.. cohort.Judge(Prize(60, reserve)).Report.Subjects.Where(s => s.Honours.Count > 0).OrderBy(Place)];
    }

    /// <summary>The place from 0 by points: the first has 99.</summary>
    private static int Place(SubjectResult one) => 99 - (int)one.Score.Value!.Value;

    private static Cohort Bodied(decimal?[] points, params int[] bodies) => Enumerable.Range(1, points.Length)
        .Aggregate(Cohort.Of(points), (cohort, n) => cohort.With(n, "origin", bodies.Contains(n) ? "body" : "person"));

    private static string Prizes(Cohort cohort, Places places) => string.Join(",", cohort.Judge(places).Report.Subjects
        .Select(s => s.Honours.DefaultIfEmpty("-").Single() + (s.IsProvisional ? "?" : string.Empty)));
}
