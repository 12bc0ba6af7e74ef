using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class FangshanHandlingUnitsTests
{
    private static readonly Policy Policy = Regulation.Of("fangshan-handling-units");

    [Theory]
    [InlineData(4, 0)] // 2.2: 0.8
    [InlineData(5, 1)]
    [InlineData(9, 1)] // 1.8
    [InlineData(10, 2)]
    [InlineData(100, 20)]
    public void Fifth_of_the_units_is_commended_by_appraisal(int units, int commended) =>
        Commended(Units(units)).Should().BeEquivalentTo(Enumerable.Range(1, commended).Select(RegulationCase.Number));

    [Theory]
    [InlineData("leadersCare")] // 1
    [InlineData("quality")]
    [InlineData("satisfied")]
    public void Unit_that_lacks_a_condition_leaves_its_place_to_the_next(string condition) =>
        Commended(Units(10, (1, condition))).Should().Equal("2", "3");

    [Fact]
    public void Late_reply_keeps_a_unit_out() =>
        Commended(Units(10).Record(Unit(2), "handling.replied", r => r.With("inTime", "no"))).Should().Equal("1", "3");

    [Fact]
    public void Replies_in_time_do_no_harm() =>
        Commended(Units(10).Record(Unit(2), "handling.replied", r => r.With("inTime", "yes"))).Should().Equal("1", "2");

    [Theory]
    [InlineData("2025-01-01", 5)] // 2.1: tasks of this year
    [InlineData("2024-12-31", 4)]
    public void Units_with_tasks_of_the_year_take_part(string assigned, int taking)
    {
        var input = Units(4);
        Add(input, 5, NodaTime.Text.LocalDatePattern.Iso.Parse(assigned).Value);

        input.Evaluate(Policy).Report.Subjects.Should().HaveCount(taking);
    }

    [Fact]
    public void Equal_units_at_the_last_place_are_left_to_the_chair_meeting()
    {
        var input = Units(9);
        Add(input, 10, RegulationCase.On(5), appraisal: 98); // as unit 2 has

        Commended(input).Should().Equal("1");
    }

    private static SubjectId Unit(int n) => SubjectId.Of("handlingUnit", RegulationCase.Number(n));

    // Two years, 2024 and 2025; unit n has an appraisal of 100 - n.
    private static RegulationCase Units(int count, params (int Unit, string Lacks)[] lacking)
    {
        var input = new RegulationCase()
            .During(EvaluationPeriod.Of(Cadence.Term, DateSpan.Of(new LocalDate(2024, 1, 1), new LocalDate(2025, 12, 31))));
        for (var n = 1; n <= count; n++)
        {
            Add(input, n, RegulationCase.On(5), lacks: lacking.FirstOrDefault(l => l.Unit == n).Lacks);
        }

        return input;
    }

    private static void Add(RegulationCase input, int n, LocalDate assigned, decimal? appraisal = null, string? lacks = null)
    {
        input.WithSubject(Unit(n)).Record(Unit(n), "handling.assigned", on: assigned).Fact(Fact.Of(Unit(n), "appraisal", appraisal ?? 100 - n));
        foreach (var condition in new[] { "leadersCare", "quality", "satisfied" })
        {
            input.Fact(Fact.Of(Unit(n), condition, condition != lacks));
        }
    }

    private static string[] Commended(RegulationCase input) =>
        [.. input.Evaluate(Policy).Report.Subjects.Where(s => s.Honours.Contains("advanced-unit")).Select(s => s.Subject.Key)];
}
