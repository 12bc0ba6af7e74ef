using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Checking;
using PartyBuilding.Rules.Tests.Laws;
using PartyBuilding.Rules.Tests.Policies;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>Records that state an attribute, whatever its value, and records that do not.</summary>
public sealed class StatedTests
{
    private static readonly Each Stated = Each.Of("talk").Where(Condition.States("hours"));

    private static readonly Each Unstated = Each.Of("talk").Where(Condition.Not(Condition.States("hours")));

    [Fact]
    public void Record_without_the_attribute_is_told_from_one_that_has_it_and_nothing_is_unknown()
    {
        WorkRecord[] records = [Talk("a").With("hours", 0m), Talk("b").With("hours", 2m), Talk("c")];

        Of(Stated, records).Should().Be(2m);
        Of(Unstated, records).Should().Be(1m);
        Of(Unstated.Points(Choose.OrElse(7).Case(Case.Of(Condition.States("level"), 3))), records).Should().Be(7m);
        Run(Stated, records).Report.Subjects.Single().Score.Needs.Should().BeEmpty();
    }

    [Fact]
    public void It_is_read_written_and_said()
    {
        Policy policy = Document.Sound(Document.Scoring("""{ "each": "k", "where": { "all": [{ "level": "city" }, { "not": { "stated": "reason" } }] } }"""));
        string written = PolicyWriter.WriteText(policy);

        written.Should().Contain("""{ "all": [{ "level": "city" }, { "not": { "stated": "reason" } }] }""");
        PolicyWriter.WriteText(Document.Sound(written)).Should().Be(written);
        PolicyText.Render(policy, Language.English).Should().Contain("(where level is \"city\", and reason is not stated)");
        PolicyText.Render(policy, Language.Chinese).Should().Contain("未写明reason");
    }

    [Fact]
    public void What_decides_a_step_says_so_in_its_explanation()
    {
        Number seven = Each.Of("talk").Points(Choose.OrElse(7).Case(Case.Of(Condition.States("hours").Titled("时长", "Hours"), 3))).Cites("1");

        ExplanationText.Render(Run(seven, Talk("a")).ExplainAll().Single(), Language.English, null, ExplanationDetail.Full).Should().Contain("Hours is not stated");
        ExplanationText.Render(Run(seven, Talk("a").With("hours", 1m)).ExplainAll().Single(), Language.Chinese, null, ExplanationDetail.Full).Should().Contain("已写明时长");
    }

    [Fact]
    public void Attribute_is_declared_carried_and_of_one_record()
    {
        Checking.Draft.With(Each.Of("talk").Where(Condition.States("hours")).Capped(5).Cites("9")).ShouldBeSound();
        Checking.Draft.With(Each.Of("talk").Where(Condition.States("hrs")).Cites("9")).ShouldHave(RulesFindings.AttributeNotDeclared, "$.score.sum[1].where.stated");
        Checking.Draft.With(Each.Of("award").Where(Condition.States("hours")).Cites("9")).ShouldHave(RulesFindings.AttributeNotCarried, "$.score.sum[1].where.stated");
        Checking.Draft.With(AdjustGrade.Block(Condition.States("hours"), "good").Cites("9")).ShouldHave(RulesFindings.NoRecordInSight, "$.then[2].when");
    }

    private static decimal? Of(Number score, params WorkRecord[] records)
    {
        Evaluation run = Run(score, records);
        run.ExplainAll().Single().Points!.Low.Numerator.Should().Be(run.Report.Subjects.Single().Score.Value);
        return run.Report.Subjects.Single().Score.Value;
    }

    private static Evaluation Run(Number score, params WorkRecord[] records) => Evaluator.Evaluate(DrawnPolicy.Head(score), new EvaluationInput(
        new RosterBuilder().Add(Organization.Of(OrganizationId.Of(1), "branch", new LocalDate(2015, 1, 1))).Build().ValueOrThrow(),
        new WorkLedgerBuilder().AddRange(records).Build().ValueOrThrow(),
        EvaluationPeriod.Year(2025)));

    private static WorkRecord Talk(string entry) => WorkRecord.Of(EntryId.Of(entry), OrganizationId.Of(1), "talk", new LocalDate(2025, 3, 1));
}
