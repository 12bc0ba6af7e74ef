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
}
