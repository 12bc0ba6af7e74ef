using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class GuangxiAgricultureTests
{
    private static readonly Policy Policy = Regulation.Of("guangxi-agriculture-grading");
    private static readonly SubjectId One = RegulationCase.Branch("1");

    [Theory]
    [InlineData(1, 0, 0, 0, 90)] // 1: 20 - 10
    [InlineData(2, 0, 0, 0, 90)] // found twice, taken once
    [InlineData(0, 1, 0, 0, 95)]
    [InlineData(0, 0, 1, 3, 97)] // by judgement
    [InlineData(1, 1, 1, 4, 81)] // 20 - 10 - 5 - 4: just above the floor
    [InlineData(1, 1, 1, 5, 80)] // at it
    [InlineData(1, 1, 1, 6, 80)] // below it: the other items keep their points
    public void Results_are_deducted_from_twenty(int lowRank, int massOrganizations, int judged, int taken, int points) =>
        Score(New().Records(lowRank, One, "fault.found", r => Fault(r, "lowRank"))
            .Records(massOrganizations, One, "fault.found", r => Fault(r, "massOrganizations"))
            .Records(judged, One, "fault.found", r => Fault(r, "judgedResults").Quantity(taken))).Should().Be(points);

    [Theory]
    [InlineData(1, 0, 0, 90)] // 2: 25 - 10
    [InlineData(1, 1, 0, 80)]
    [InlineData(1, 1, 4, 76)]
    [InlineData(1, 1, 5, 75)] // at the floor
    [InlineData(1, 1, 9, 75)]
    public void Public_opinion_is_deducted_from_twenty_five(int lowSatisfaction, int petitions, int taken, int points) =>
        Score(New().Records(lowSatisfaction, One, "fault.found", r => Fault(r, "lowSatisfaction"))
            .Records(petitions, One, "fault.found", r => Fault(r, "petitions"))
            .Record(One, "fault.found", r => Fault(r, "judgedOpinion").Quantity(taken))).Should().Be(points);

    [Fact]
    public void Without_faults_it_is_one_hundred_and_no_grade_is_fixed()
    {
        var result = New().Judge(Policy, One);

        result.Score.Value.Should().Be(100); // 3: 20 + 25 + 55
        result.Grade.Should().BeNull();
    }

    [Theory]
    [InlineData("breach.serious", "2011-01-01", true)] // 4: the last two years
    [InlineData("breach.serious", "2010-12-31", false)]
    [InlineData("petition.group", "2012-01-01", true)] // 6: the last year
    [InlineData("petition.group", "2011-12-31", false)]
    public void Breaches_and_petitions_mean_poor_within_their_years(string kind, string day, bool isPoor)
    {
        var result = New().Record(One, kind, on: On(day)).Judge(Policy, One);

        result.Score.Value.Should().Be(100);
        result.Grade.Should().Be(isPoor ? "poor" : null);
    }

    [Theory]
    [InlineData("2012-01-01", false, null)] // 5: one activity in the year
    [InlineData("2011-12-31", false, "poor")] // a year without any
    [InlineData("2012-12-31", true, "poor")] // no change of term for long
    public void Idle_organizations_are_poor(string activity, bool isOverdue, string? grade) =>
        New(activity, isOverdue).Judge(Policy, One).Grade.Should().Be(grade);

    [Theory]
    [InlineData("50", null)] // 7
    [InlineData("49.99", "poor")]
    public void Satisfaction_below_half_means_poor(string satisfaction, string? grade) =>
        New(satisfaction: decimal.Parse(satisfaction, System.Globalization.CultureInfo.InvariantCulture)).Judge(Policy, One).Grade.Should().Be(grade);

    [Fact]
    public void State_firms_are_graded_by_another_form() =>
        New().WithBranch("2", "enterprise").Evaluate(Policy).Report.Find(RegulationCase.Branch("2")).Should().BeNull();

    private static RegulationCase New(string activity = "2012-06-01", bool isOverdue = false, decimal satisfaction = 80) =>
        new RegulationCase().During(EvaluationPeriod.Year(2012)).WithBranch("1")
            .Fact(Fact.Of(One, "otherItems", 55m)).Fact(Fact.Of(One, "satisfaction", satisfaction)).Fact(Fact.Of(One, "termOverdue", isOverdue))
            .Record(One, "meeting.held", on: On(activity));

    private static WorkRecord Fault(WorkRecord record, string fault) => record.With("fault", fault);

    private static decimal? Score(RegulationCase input) => input.Judge(Policy, One).Score.Value;

    private static LocalDate On(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
