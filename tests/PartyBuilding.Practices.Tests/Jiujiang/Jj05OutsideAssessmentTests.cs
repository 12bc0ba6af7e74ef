using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Jiujiang;

[Practice("JJ-5", "外部机构对班子的年度考核", "Leadership assessed by an outside body", typeof(EvaluationRound), typeof(ProposedResult), typeof(ConflictOfInterest), typeof(AssessmentBook), typeof(Decision))]
public sealed class Jj05OutsideAssessmentTests
{
    private static readonly OrganizationId Province = OrganizationId.Of("province");
    private static readonly OrganizationId Outside = OrganizationId.Of("united-front-department");
    private static readonly Roster Roster = new RosterBuilder()
        .Add(Organization.Of(Province, OrganizationKinds.Committee, Society.Founded))
        .Add(Organization.Of(Outside, "department", Society.Founded))
        .Add(Organization.Of(Society.Committee, OrganizationKinds.Committee, Society.Founded).Under(Province))
        .Build().ValueOrThrow();

    // The parent is kept out of the round, and policy, days and codes of the judgement are ours.
    private static readonly EvaluationRound Round = EvaluationRound.Open(
            ItemId.Of("leadership-2014"),
            EvaluationProcedures.Round(DateLength.WorkingDays(5)),
            PolicyReference.Of("leadership", "1", new string('0', 64)),
            EvaluationPeriod.Year(2014),
            [Society.Committee],
            new LocalDate(2014, 12, 1),
            WorkingCalendar.None)
        .Declare(ConflictOfInterest.Of(Province, Society.Committee, "parent")).ValueOrThrow()
        .Do(StepTaken.Of(EvaluationProcedures.CloseSelfAssessment, new LocalDate(2014, 12, 5)).By(EvaluationProcedures.Organizer)).ValueOrThrow();

    [Fact]
    public void Assessor_is_not_the_parent()
    {
        Roster.SuperiorsOf(Society.Committee, Society.YearEnd).Select(superior => superior.Id).Should().Equal(Province);

        Round.CanTake(Mark(Outside)).Should().BeEmpty();
        Round.CanTake(Mark(Province)).Select(finding => finding.Kind).Should().Equal(DomainFindings.ConflictedReview);
    }

    [Fact]
    public void Leadership_that_was_not_assessed_is_named()
    {
        Round.WithoutReview("outside").Should().Equal(Society.Committee);
        Round.Take(Mark(Outside)).ValueOrThrow().WithoutReview("outside").Should().BeEmpty();
    }

    [Fact]
    public void Judgement_of_every_year_has_its_reasons()
    {
        Decision[] judgements = [.. Enumerable.Range(2012, 3).Select(year => Judgement(year).Because("unity", "dutyDone"))];

        judgements.Select(judgement => judgement.Date.Year).Should().Equal(2012, 2013, 2014);
        judgements.Should().OnlyContain(judgement => judgement.Body == Outside && judgement.Reasons.Count > 0);
        Judgement(2015).Reasons.Should().BeEmpty("reasons are asked for, never made up");
    }

    [Fact]
    public void Judgement_is_published_corrected_after_an_objection_confirmed_and_issued()
    {
        // Grades, the objection and all days are ours. Published anew on Thursday 18 December: five working days are 18, 19, 22, 23 and 24.
        EntryId objection = EntryId.Of("objection-1");
        ProposedResult better = ProposedResult.Of(Society.Committee).WithGrade("excellent").After(objection);
        EvaluationRound round = Round.Take(Mark(Outside)).ValueOrThrow()
            .Do(Step(EvaluationProcedures.Propose, 11), [ProposedResult.Of(Society.Committee).WithGrade("good")]).ValueOrThrow()
            .Do(Step(EvaluationProcedures.Publish, 12)).ValueOrThrow()
            .Raise(Objection.Of(objection, Society.Committee, Society.Committee, new LocalDate(2014, 12, 15), "duty.omitted")).ValueOrThrow()
            .Decide(objection, Outside, new LocalDate(2014, 12, 16), upheld: true).ValueOrThrow();

        round.CanDo(Step(EvaluationProcedures.Correct, 17), [ProposedResult.Of(Society.Committee).WithGrade("excellent")]).Select(finding => finding.Kind).Should().Equal(DomainFindings.ChangedWithoutObjection);
        round = round.Do(Step(EvaluationProcedures.Correct, 17), [better]).ValueOrThrow().Do(Step(EvaluationProcedures.Publish, 18)).ValueOrThrow();
        round.Do(Step(EvaluationProcedures.Confirm, 24)).Value.Should().BeNull();
        round = round.Do(Step(EvaluationProcedures.Confirm, 25)).ValueOrThrow();

        round.AsOf(new LocalDate(2014, 12, 16)).Standing.Single().Grade.Should().Be("good");
        AssessmentBook.Empty.Issue([Issued(round, "excellent")], [round], []).ValueOrThrow().Standing.Should().ContainSingle();
        AssessmentBook.Empty.CanIssue([Issued(round, "good")], [round], []).Select(finding => finding.Kind).Should().Equal(DomainFindings.RoundConfirmedOther);
    }

    private static StepTaken Step(string step, int day) => StepTaken.Of(step, new LocalDate(2014, 12, day))
        .By(Outside, step == EvaluationProcedures.Confirm ? EvaluationProcedures.Authority : EvaluationProcedures.Organizer);

    private static Assessment Issued(EvaluationRound round, string grade) =>
        Assessment.Of(EntryId.Of("leadership-2014"), Society.Committee, round.Policy, round.Period, Society.YearEnd).WithGrade(grade).ConfirmedBy(round.Id);

    private static Review Mark(OrganizationId rater) =>
        Review.Of(EntryId.Of($"review-{rater}"), Society.Committee, "leadership", "outside", rater, new LocalDate(2014, 12, 10)).Mark(92);

    private static Decision Judgement(int year) =>
        Decision.Of(EntryId.Of($"judgement-{year}"), Society.Committee, "leadership.assessment", Outside, new LocalDate(year, 12, 20), "good");
}
