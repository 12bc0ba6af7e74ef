using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

public sealed class CrowdedPlacesTests
{
    [Fact]
    public void Open_grades_reach_from_a_place_won_to_every_place_lost_when_several_subjects_are_open()
    {
        // Two branches, both without their mark, one place: either may get it, so both may be five-star or not rated.
        Policy policy = Policy.Of("crowded", "1", LocalizedText.Of("名额", "Places"))
            .Using(Vocabulary.Empty
                .With(FactKind.OfNumbers("mark", LocalizedText.Of("评分", "Mark"), ValueRange.Of(0, 100)))
                .WithGrade("five-star", LocalizedText.Of("五星", "five stars"))
                .WithGrade("not-rated", LocalizedText.Of("不定级", "not rated")))
            .Scoring(Value.Of("mark"))
            .Next(Places.ForGrade("five-star", PlaceCount.Exactly(1)).OpenToEveryone()
                .WithTies(Ties.Undecided).WithLosers(Losers.FallTo("not-rated")));
        var roster = new RosterBuilder();
        roster.Add(Organization.Of(OrganizationId.Of(1), "branch", new LocalDate(2000, 1, 1)));
        roster.Add(Organization.Of(OrganizationId.Of(2), "branch", new LocalDate(2000, 1, 1)));

        EvaluationReport report = Evaluator.Evaluate(
            policy, new EvaluationInput(roster.Build().Value!, WorkLedger.Empty, EvaluationPeriod.Year(2025))).Report;

        report.Subjects.Select(s => s.Grade).Should().OnlyContain(grade => grade == null);
        foreach (SubjectResult subject in report.Subjects)
        {
            subject.PossibleGrades.Should().Equal("five-star", "not-rated");
        }
    }

    [Theory]
    [InlineData(10, 20, 30, "3")]
    [InlineData(30, 20, 10, "1")]
    [InlineData(30, 10, 30, "")] // equal by what decides, undecided
    public void Places_are_given_by_a_fact_alone(int first, int second, int third, string winner)
    {
        // All have the same score; only the fact orders them.
        Policy policy = Policy.Of("by-fact", "1", LocalizedText.Of("名额", "Places"))
            .Using(Vocabulary.Empty.With(FactKind.OfNumbers("mark", LocalizedText.Of("评分", "Mark"), ValueRange.Of(0, 100))))
            .Scoring(1)
            .Next(Places.ForHonour("prize", PlaceCount.Exactly(1)).OrderedBy(PlaceOrder.Highest(Value.Of("mark"))).WithTies(Ties.Undecided));
        var roster = new RosterBuilder();
        var facts = new FactSheetBuilder();
        int[] marks = [first, second, third];
        for (int n = 1; n <= 3; n++)
        {
            roster.Add(Organization.Of(OrganizationId.Of(n), "branch", new LocalDate(2000, 1, 1)));
            facts.Add(Fact.Of(OrganizationId.Of(n), "mark", marks[n - 1]));
        }

        Evaluation run = Evaluator.Evaluate(
            policy, new EvaluationInput(roster.Build().Value!, WorkLedger.Empty, EvaluationPeriod.Year(2025)).With(facts.Build().Value!));

        run.Report.Subjects.Where(s => s.Honours.Count > 0).Select(s => s.Subject.Key).Should().Equal(winner.Length > 0 ? [winner] : []);
    }
}
