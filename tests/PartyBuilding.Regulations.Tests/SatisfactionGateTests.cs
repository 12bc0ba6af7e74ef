using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class SatisfactionGateTests
{
    private static readonly Policy Policy = Regulation.Of("grading-with-satisfaction-gate");
    private static readonly SubjectId One = RegulationCase.Branch("1");

    [Theory]
    [InlineData("100", "good")]
    [InlineData("90", "good")] // 2
    [InlineData("89.5", "fairly-good")] // between the whole-number bands: the lower grade
    [InlineData("80", "fairly-good")]
    [InlineData("79.99", "ordinary")]
    [InlineData("60", "ordinary")]
    [InlineData("59.99", "poor")]
    public void Grades_begin_at_their_limits(string score, string grade) => New(Number(score), 100).Judge(Policy, One).Grade.Should().Be(grade);

    [Theory]
    [InlineData("95", "90", "good")] // 3: at the gate
    [InlineData("95", "89.99", "ordinary")]
    [InlineData("85", "80", "ordinary")]
    [InlineData("65", "50", "ordinary")] // no grade lower than by the score
    [InlineData("50", "89.99", "poor")]
    public void Low_satisfaction_keeps_out_of_the_two_best_grades(string score, string satisfaction, string grade)
    {
        var result = New(Number(score), Number(satisfaction)).Judge(Policy, One);

        result.Score.Value.Should().Be(Number(score));
        result.Grade.Should().Be(grade);
    }

    [Fact]
    public void Seven_indicators_are_added_up()
    {
        // 60 + 6×5 = 90; with 20 for the guarantee 60 + 5×5 + 20 = 105, above the hundred.
        Indicators(60, 5, 5).Judge(Policy, One).Score.Value.Should().Be(90);
        Indicators(60, 5, 20).Judge(Policy, One).Score.Value.Should().Be(100);
    }

    [Theory]
    [InlineData("village", "03-10", "03-21", "04-30", "")] // 8: first and last days
    [InlineData("newEconomic", "03-20", "04-10", "01-02", "")]
    [InlineData("village", "03-09", "03-20", "05-01", "8.survey 8.grading 8.done")] // a day early or late
    [InlineData("newSocial", "03-21", "04-11", "04-30", "8.survey 8.grading")]
    [InlineData("branch", "03-09", "03-20", "05-01", "")] // no village, no new organization
    public void Town_keeps_to_its_time_plan(string kind, string survey, string grading, string done, string unmet)
    {
        var input = New(90, 90, kind);
        foreach (var (step, day) in new[] { ("survey", survey), ("propose", grading), ("confirm", done) })
        {
            input.Record(One, "procedure.step", r => r.With("step", step), On(day));
        }

        string.Join(' ', input.Judge(Policy, One).Unmet.Select(f => f.Code)).Should().Be(unmet);
    }

    private static RegulationCase New(decimal score, decimal satisfaction, string kind = "branch") =>
        Indicators(score, 0, 0, kind).Fact(Fact.Of(One, "satisfaction", satisfaction));

    private static RegulationCase Indicators(decimal leader, decimal others, decimal guarantee, string kind = "branch")
    {
        var input = new RegulationCase().During(EvaluationPeriod.Year(2012)).WithBranch("1", kind);
        foreach (var indicator in new[] { "workIdea", "workRules", "venue", "performance", "publicEvaluation" })
        {
            input.Fact(Fact.Of(One, indicator, others));
        }

        return input.Fact(Fact.Of(One, "leader", leader)).Fact(Fact.Of(One, "guarantee", guarantee));
    }

    private static LocalDate On(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse("2012-" + day).Value;

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
