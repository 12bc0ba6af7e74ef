using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Checking;
using PartyBuilding.Rules.Tests.Laws;
using PartyBuilding.Rules.Tests.Policies;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>A date told by the time that has passed since it.</summary>
public sealed class TimePassedTests
{
    private static readonly Value Founded = Value.Of(RosterFacts.FoundedOn);

    [Theory]
    [InlineData("2015-12-31", 3653, 120, 10)] // ten years with three leap days
    [InlineData("2016-01-01", 3652, 119, 9)]
    [InlineData("2025-01-31", 334, 11, 0)]
    [InlineData("2025-12-30", 1, 0, 0)]
    [InlineData("2025-12-31", 0, 0, 0)]
    public void Time_is_full_units_up_to_the_close(string founded, int days, int months, int years)
    {
        Of(Founded.TimeIn(SpellUnit.Days), founded).Should().Be(days);
        Of(Founded.TimeIn(SpellUnit.Months), founded).Should().Be(months);
        Of(Founded.TimeIn(SpellUnit.Years), founded).Should().Be(years);
    }

    [Fact]
    public void Month_from_a_day_that_the_next_month_does_not_have_ends_with_it()
    {
        Each month = Each.Of("talk").Points(Value.Of(Value.RecordDate).TimeIn(SpellUnit.Months));

        // From 30 November to 31 December is a month, from 1 December it is none.
        Of(month, "2015-01-01", new LocalDate(2025, 11, 30)).Should().Be(1m);
        Of(month, "2015-01-01", new LocalDate(2025, 12, 1)).Should().Be(0m);
        Of(month.Points(Founded.TimeIn(SpellUnit.Days).UpTo(Value.Of(Value.RecordDate))), "2025-03-10", new LocalDate(2025, 3, 12)).Should().Be(2m);

        // What lies later has not passed.
        Of(month.Points(Founded.TimeIn(SpellUnit.Days).UpTo(Value.Of(Value.RecordDate))), "2025-03-10", new LocalDate(2025, 3, 8)).Should().Be(0m);
    }

    [Fact]
    public void Only_dates_have_a_time()
    {
        Checking.Draft.With(Value.Of("share").TimeIn(SpellUnit.Days).Cites("9")).ShouldHave(RulesFindings.WrongType, "$.score.sum[1]");
        Checking.Draft.With(Founded.TimeIn(SpellUnit.Days).UpTo(Value.Of("share")).Cites("9")).ShouldHave(RulesFindings.WrongType, "$.score.sum[1].upTo");
        Checking.Draft.With(Value.Of(Value.RecordDate).TimeIn(SpellUnit.Days).Cites("9")).ShouldHave(RulesFindings.NoRecordInSight, "$.score.sum[1]");
        Checking.Draft.With(Founded.TimeIn(SpellUnit.Years).Capped(50).Cites("9").Claims(50m)).ShouldBeSound();
        Checking.Draft.With(Each.Of("talk").Points(Value.Of(Value.RecordDate).TimeIn(SpellUnit.Days)).Capped(9).Cites("9").Claims(9m)).ShouldBeSound();
    }

    [Theory]
    [InlineData("""{ "value": "roster.foundedOn", "in": "centuries" }""", "PB2030")]
    [InlineData("""{ "value": "roster.foundedOn", "in": "years", "upTo": 3 }""", "PB2012")]
    [InlineData("""{ "value": "roster.foundedOn", "upTo": { "value": "recordDate" } }""", "PB2009")]
    [InlineData("""{ "value": "roster.foundedOn", "of": "group", "fold": "average", "in": "years" }""", "PB2009")]
    public void Time_that_is_none_is_refused(string number, string code) =>
        Document.FaultsOf(Document.Scoring(number)).Should().ContainSingle().Which.Should().StartWith(code);

    [Fact]
    public void Time_belongs_to_one_date()
    {
        Action[] mistakes =
        [
            () => Founded.UpTo(Value.Of(Value.RecordDate)),
            () => Founded.FoldedBy(Fold.Average).TimeIn(SpellUnit.Years),
            () => Founded.TimeIn(SpellUnit.Years).FoldedBy(Fold.Average),
        ];

        mistakes.Should().AllSatisfy(mistake => mistake.Should().Throw<InvalidOperationException>());
    }

    [Fact]
    public void Time_is_read_back_and_shown_with_its_dates()
    {
        Policy policy = DrawnPolicy.Head(Founded.TimeIn(SpellUnit.Years).Cites("1"));

        PolicyText.Render(policy, Language.English).Should().Contain("The value of the full years from the founding date to the period's end.");
        PolicyText.Render(policy, Language.Chinese).Should().Contain("至期末的满年数");
        ExplanationText.Render(Evaluator.Evaluate(policy, Input("2015-12-31")).ExplainAll().Single(), Language.English).Should().Contain("2015-12-31");
    }

    private static decimal? Of(Number score, string founded, params LocalDate[] talks)
    {
        Evaluation run = Evaluator.Evaluate(DrawnPolicy.Head(score), Input(founded, talks));
        Explanation explanation = run.ExplainAll().Single();
        Recomputation.Of(explanation).Select(f => f.ToString()).Should().BeEmpty();
        ExplanationJson.Write(ExplanationJson.Read(ExplanationJson.Write(explanation)).ValueOrThrow()).Should().Equal(ExplanationJson.Write(explanation));
        explanation.Score.Value.Should().Be(run.Report.Subjects.Single().Score.Value);
        return explanation.Score.Value;
    }

    private static EvaluationInput Input(string founded, params LocalDate[] talks) => new(
        new RosterBuilder()
            .Add(Organization.Of(OrganizationId.Of(1), "branch", NodaTime.Text.LocalDatePattern.Iso.Parse(founded).Value)).Build().ValueOrThrow(),
        new WorkLedgerBuilder().AddRange(talks.Select((day, n) => WorkRecord.Of(EntryId.Of("t" + n), OrganizationId.Of(1), "talk", day))).Build().ValueOrThrow(),
        EvaluationPeriod.Year(2025));
}
