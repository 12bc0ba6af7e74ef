using System.Linq;
using System.Text;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Laws;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>From a result to an assessment that is issued, corrected and read by the next evaluation.</summary>
public sealed class AssessTests
{
    private static readonly LocalDate Issued = new(2026, 1, 20);

    private static readonly Policy Graded = DrawnPolicy
        .Head(Choose.OrElse(1).Case(Case.Of(Test.Of(Value.Of("applied"), Comparison.Is(true)), 2)))
        .Next(Grades.OrElse("poor").From(2, "good"));

    private static readonly Evaluation Run = Evaluator.Evaluate(Graded, new EvaluationInput(
        Branches(), WorkLedger.Empty, EvaluationPeriod.Year(2025)).With(Applied(1)));

    [Fact]
    public void What_is_issued_is_what_the_report_says_with_its_explanation_and_the_digest_of_the_inputs()
    {
        Assessment issued = Run.Assess(OrganizationId.Of(1), EntryId.Of("a1"), Issued).ValueOrThrow();

        (issued.Score, issued.Grade, issued.Rank).Should().Be((2m, "good", Run.Report.Find(OrganizationId.Of(1))!.Value.Rank));
        issued.Digest.Should().Be(Run.Report.Digest.Whole);
        Explanation stored = ExplanationJson.Read(Encoding.UTF8.GetBytes(issued.Grounds!)).ValueOrThrow();
        ExplanationText.Render(stored, Language.Chinese).Should().Be(ExplanationText.Render(Run.Explain(OrganizationId.Of(1)), Language.Chinese));
    }

    [Fact]
    public void What_is_not_determined_is_not_issued_and_says_what_is_missing()
    {
        Checked<Assessment> refused = Run.Assess(OrganizationId.Of(2), EntryId.Of("a2"), Issued);

        refused.Value.Should().BeNull();
        refused.Findings.Select(finding => finding.Code).Should().Contain(["PB4503", "PB4504", "PB4020"]);
    }

    [Fact]
    public void An_issued_assessment_is_corrected_by_a_new_one_and_the_next_evaluation_reads_that()
    {
        Assessment first = Run.Assess(OrganizationId.Of(1), EntryId.Of("a1"), Issued).ValueOrThrow();
        Assessment second = Run.Assess(OrganizationId.Of(1), EntryId.Of("a2"), Issued.PlusDays(9)).ValueOrThrow().Correcting(first.Entry, EntryId.Of("o1"), "fact.wrong");
        Objection upheld = Objection.Of(EntryId.Of("o1"), first.Subject, MemberId.Of("m3"), Issued.PlusDays(3), "fact.wrong").Decide(OrganizationId.Of(9), Issued.PlusDays(8), upheld: true).ValueOrThrow();

        AssessmentBook book = AssessmentBook.Restore([first, second], [], [upheld]).ValueOrThrow();

        book.ResultsOn(Issued.PlusDays(9)).Should().Equal(second.ToEarlierResult());
    }

    [Fact]
    public void What_a_round_has_confirmed_is_issued_as_the_evaluation_found_it()
    {
        ProposedResult proposed = Run.Propose(OrganizationId.Of(1)).ValueOrThrow();
        LocalDate day = Issued.PlusDays(-10);
        EvaluationRound round = EvaluationRound.Open(
            ItemId.Of("round"), EvaluationProcedures.Round(DateLength.Days(3)), Run.Report.Policy, Run.Report.Period, [OrganizationId.Of(1)], day, WorkingCalendar.None);
        round = round.Do(StepTaken.Of(EvaluationProcedures.CloseSelfAssessment, day).By(EvaluationProcedures.Organizer)).ValueOrThrow()
            .Do(StepTaken.Of(EvaluationProcedures.Propose, day).By(EvaluationProcedures.Organizer), [proposed]).ValueOrThrow()
            .Do(StepTaken.Of(EvaluationProcedures.Publish, day).By(EvaluationProcedures.Organizer)).ValueOrThrow()
            .Do(StepTaken.Of(EvaluationProcedures.Confirm, Issued).By(EvaluationProcedures.Authority)).ValueOrThrow();
        Assessment issued = Run.Assess(OrganizationId.Of(1), EntryId.Of("a1"), Issued).ValueOrThrow().ConfirmedBy(round.Id);

        proposed.Should().Be(ProposedResult.Of(OrganizationId.Of(1)).WithScore(2).WithGrade("good").WithRank(issued.Rank!.Value));
        AssessmentBook.Empty.CanIssue([issued], [round], []).Should().BeEmpty();
        AssessmentBook.Empty.CanIssue([issued.WithGrade("poor")], [round], []).Select(finding => finding.Code).Should().Equal("PB1975");
        Run.Propose(OrganizationId.Of(2)).Findings.Should().Equal(Run.Assess(OrganizationId.Of(2), EntryId.Of("a2"), Issued).Findings);
    }

    private static Roster Branches() => new RosterBuilder()
        .Add(Organization.Of(OrganizationId.Of(1), "branch", new LocalDate(2000, 1, 1)))
        .Add(Organization.Of(OrganizationId.Of(2), "branch", new LocalDate(2000, 1, 1)))
        .Build().ValueOrThrow();

    private static FactSheet Applied(long organization) =>
        new FactSheetBuilder().Add(Fact.Of(OrganizationId.Of(organization), "applied", true)).Build().ValueOrThrow();
}
