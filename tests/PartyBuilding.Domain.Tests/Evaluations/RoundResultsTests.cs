using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Evaluations;

/// <summary>What a round proposes, publishes, corrects and confirms, and what is issued from it.</summary>
public sealed class RoundResultsTests
{
    private static readonly LocalDate Start = new(2026, 1, 5);
    private static readonly SubjectId Branch = OrganizationId.Of(407);
    private static readonly SubjectId Other = OrganizationId.Of(12);
    private static readonly SubjectId Office = OrganizationId.Of(1);
    private static readonly EntryId First = EntryId.Of("o1");
    private static readonly ProposedResult Three = ProposedResult.Of(Branch).WithScore(79.5m).WithGrade("three-star").WithRank(2);
    private static readonly ProposedResult Five = ProposedResult.Of(Other).WithGrade("five-star").WithHonour("advanced");
    private static readonly ProposedResult Four = ProposedResult.Of(Branch).WithScore(81).WithGrade("four-star").WithRank(2).After(First);

    private static readonly EvaluationRound Opened = Of(EvaluationProcedures.Round(DateLength.Days(3)));
    private static readonly EvaluationRound Reviewing = Opened.Do(Step(EvaluationProcedures.CloseSelfAssessment, 0)).ValueOrThrow();
    private static readonly EvaluationRound Proposed = Reviewing.Do(Step(EvaluationProcedures.Propose, 1), [Three, Five]).ValueOrThrow();
    private static readonly EvaluationRound Published = Proposed.Do(Step(EvaluationProcedures.Publish, 2)).ValueOrThrow();

    // Raised on the third day, upheld on the fourth.
    private static readonly EvaluationRound Upheld = Published.Raise(Objection.Of(First, Branch, MemberId.Of("m3"), Start.PlusDays(3), "record.missing")).ValueOrThrow()
        .Decide(First, Office, Start.PlusDays(4), upheld: true).ValueOrThrow();

    private static readonly EvaluationRound Corrected = Upheld.Do(Step(EvaluationProcedures.Correct, 5), [Four]).ValueOrThrow();
    private static readonly EvaluationRound Confirmed = Corrected.Do(Step(EvaluationProcedures.Publish, 6)).ValueOrThrow().Do(Step(EvaluationProcedures.Confirm, 9)).ValueOrThrow();

    private static EvaluationRound Of(Procedure procedure) => EvaluationRound.Open(
        ItemId.Of("round-2025"), procedure, PolicyReference.Of("stars", "2025", "sha256:00"), EvaluationPeriod.Year(2025), [Branch, Other], Start, WorkingCalendar.None);

    private static StepTaken Step(string code, int days) => StepTaken.Of(code, Start.PlusDays(days))
        .By(Office, code == EvaluationProcedures.Confirm ? EvaluationProcedures.Authority : EvaluationProcedures.Organizer);

    private static IEnumerable<FindingKind> Kinds(IEnumerable<Finding> findings) => findings.Select(finding => finding.Kind);

    private static Assessment Issued(ProposedResult result, int days = 9) =>
        Assessment.Of(EntryId.Of("a-" + result.Subject.Key), result, Confirmed.Policy, Confirmed.Period, Start.PlusDays(days)).ConfirmedBy(Confirmed.Id);

    [Fact]
    public void Results_of_any_day_are_those_that_the_steps_have_brought_by_then()
    {
        Confirmed.AsOf(Start).Standing.Should().BeEmpty();
        Confirmed.AsOf(Start.PlusDays(1)).Standing.Select(result => result.Grade).Should().Equal("five-star", "three-star");
        Confirmed.AsOf(Start.PlusDays(4)).Standing.Should().Equal(Proposed.Standing);
        Confirmed.AsOf(Start.PlusDays(5)).Standing.Select(result => result.Grade).Should().Equal("five-star", "four-star");
        Confirmed.Results.Select(result => (result.Step, result.Grade)).Should().Equal((2, "five-star"), (2, "three-star"), (4, "four-star"));
        Confirmed.Standing[1].ToString().Should().Be("organization:407: score 81, grade four-star, rank 2");
    }

    [Fact]
    public void Nothing_is_proposed_without_a_result_for_everybody()
    {
        Kinds(Reviewing.CanDo(Step(EvaluationProcedures.Propose, 1))).Should().Equal(DomainFindings.ResultsMissing);
        Finding missing = Reviewing.CanDo(Step(EvaluationProcedures.Propose, 1), [Three]).Single();

        (missing.Find("count")!.Value.Number, missing.Find("subjects")!.Value.Value).Should().Be((1m, "organization:12"));
        missing.Text(Language.Chinese).Should().Contain("拟定结果（propose）");
    }

    [Fact]
    public void Everything_wrong_with_results_is_named_at_once_and_nothing_is_taken()
    {
        Checked<EvaluationRound> refused = Reviewing.Do(
            Step(EvaluationProcedures.Propose, 1), [Three, Three.WithRank(9), ProposedResult.Of(Other), ProposedResult.Of(OrganizationId.Of(99)).WithGrade("good")]);

        refused.Value.Should().BeNull();
        Kinds(refused.Findings).Should().Equal(DomainFindings.ResultSaysNothing, DomainFindings.ResultOutOfScope, DomainFindings.ResultGivenTwice);
        Reviewing.Results.Should().BeEmpty();
    }

    [Fact]
    public void Results_come_with_no_other_step()
    {
        Kinds(Opened.CanDo(Step(EvaluationProcedures.CloseSelfAssessment, 0), [Three])).Should().Equal(DomainFindings.ResultsOutsideStep);
        Kinds(Corrected.Do(Step(EvaluationProcedures.Publish, 6)).ValueOrThrow().CanDo(Step(EvaluationProcedures.Confirm, 9), [Four])).Should().Equal(DomainFindings.ResultsOutsideStep, DomainFindings.ObjectionFollowedTwice);
    }

    [Fact]
    public void A_published_result_is_corrected_only_after_an_objection_about_it_that_was_upheld()
    {
        StepTaken correct = Step(EvaluationProcedures.Correct, 5);
        EvaluationRound rejected = Published.Raise(Objection.Of(First, Branch, MemberId.Of("m3"), Start.PlusDays(3), "score")).ValueOrThrow().Decide(First, Office, Start.PlusDays(4), upheld: false).ValueOrThrow();

        Kinds(Upheld.CanDo(correct)).Should().Equal(DomainFindings.NothingCorrected);
        Kinds(Upheld.CanDo(correct, [Three])).Should().Equal(DomainFindings.ChangedWithoutObjection);
        Kinds(Upheld.CanDo(correct, [Five.After(First)])).Should().Equal(DomainFindings.ObjectionOfAnother);
        Upheld.CanDo(correct, [Three.After(EntryId.Of("o9"))]).Single()
            .Should().Match<Finding>(finding => finding.Kind == DomainFindings.ObjectionNotThere && finding.Place.Subject == Branch, "it is the result of this subject that names it");
        Kinds(Upheld.CanDo(Step(EvaluationProcedures.Correct, 3), [Four])).Should().Equal(DomainFindings.CorrectedBeforeDecision);
        Finding refusal = rejected.CanDo(correct, [Four]).Single();
        refusal.Kind.Should().Be(DomainFindings.ObjectionNotUpheld);
        refusal.Text(Language.Chinese).Should().Contain("不成立");
        Upheld.CanDo(correct, [Four]).Should().BeEmpty();
    }

    [Fact]
    public void What_was_upheld_is_followed_by_a_result_that_names_it()
    {
        EntryId second = EntryId.Of("o2");
        EvaluationRound both = Upheld.Raise(Objection.Of(second, Branch, MemberId.Of("m4"), Start.PlusDays(4), "score")).ValueOrThrow().Decide(second, Office, Start.PlusDays(5), upheld: true).ValueOrThrow();

        EvaluationRound half = both.Do(Step(EvaluationProcedures.Correct, 5), [Four]).ValueOrThrow().Do(Step(EvaluationProcedures.Publish, 5)).ValueOrThrow();
        EvaluationRound whole = both.Do(Step(EvaluationProcedures.Correct, 5), [Four.After(second)]).ValueOrThrow().Do(Step(EvaluationProcedures.Publish, 5)).ValueOrThrow();

        half.CanDo(Step(EvaluationProcedures.Confirm, 8)).Single().Find("objections")!.Value.Value.Should().Be("o2", "a correction of the same day may not have known of it");
        whole.CanDo(Step(EvaluationProcedures.Confirm, 8)).Should().BeEmpty();
    }

    [Fact]
    public void An_objection_is_followed_once()
    {
        EvaluationRound again = Corrected.Do(Step(EvaluationProcedures.Publish, 6)).ValueOrThrow();
        Assessment first = Issued(Four);
        Objection upheld = Objection.Of(EntryId.Of("o7"), Branch, Office, Start.PlusDays(20), "record.forged").Decide(OrganizationId.Of(2), Start.PlusDays(29), upheld: true).ValueOrThrow();
        Assessment Correction(string entry, string earlier) =>
            Assessment.Of(EntryId.Of(entry), Three, Confirmed.Policy, Confirmed.Period, Start.PlusDays(30)).Correcting(EntryId.Of(earlier), upheld.Entry, "record.forged");

        Finding refusal = again.CanDo(Step(EvaluationProcedures.Correct, 7), [Three.After(First)]).Single();
        refusal.Kind.Should().Be(DomainFindings.ObjectionFollowedTwice);
        refusal.Text(Language.Chinese).Should().Contain("得分 81、等次 four-star、第 2 名");
        Kinds(AssessmentBook.Restore([first, Correction("a2", "a-407"), Correction("a3", "a2")], [Confirmed], [upheld]).Findings).Should().Equal(DomainFindings.ObjectionFollowedTwice);
        AssessmentBook book = AssessmentBook.Empty.Issue([first], [Confirmed], []).ValueOrThrow();
        Finding outside = book.CanIssue([Assessment.Of(EntryId.Of("a2"), Three, Confirmed.Policy, Confirmed.Period, Start.PlusDays(30)).Correcting(first.Entry, First, "record.forged")], [Confirmed], Confirmed.Objections).Single();
        (outside.Kind, outside.Place.Entry).Should().Be((DomainFindings.ObjectionFollowedTwice, EntryId.Of("a2")), "the round has followed it");
        Four.After(First).Should().Be(Four, "what is named twice is followed once");
        Five.WithHonour("advanced").Should().Be(Five);
        FluentActions.Invoking(() => again.CanDecide(EntryId.Of("o9"), default, Start)).Should().Throw<ArgumentException>().WithParameterName("body");
    }

    [Fact]
    public void Before_anything_is_published_a_body_whose_order_allows_it_proposes_anew()
    {
        Procedure own = new ProcedureBuilder("own.round", LocalizedText.Of("考评", "Evaluation"))
            .State(EvaluationProcedures.Reviewing, LocalizedText.Of("评议", "Reviews"))
            .State(EvaluationProcedures.Proposed, LocalizedText.Of("拟定", "Proposed"))
            .State(EvaluationProcedures.Published, LocalizedText.Of("公示", "Published"))
            .End(EvaluationProcedures.Confirmed, LocalizedText.Of("确定", "Confirmed"))
            .Add(ProcedureStep.Of("propose", LocalizedText.Of("拟定", "Propose")).From(EvaluationProcedures.Reviewing, EvaluationProcedures.Proposed, EvaluationProcedures.Published).To(EvaluationProcedures.Proposed))
            .Add(ProcedureStep.Of("publish", LocalizedText.Of("公示", "Publish")).From(EvaluationProcedures.Proposed).To(EvaluationProcedures.Published))
            .Add(ProcedureStep.Of("confirm", LocalizedText.Of("确定", "Confirm")).From(EvaluationProcedures.Published).To(EvaluationProcedures.Confirmed))
            .Build().ValueOrThrow();
        EvaluationRound proposed = Of(own).Do(Step("propose", 0), [Three, Five]).ValueOrThrow();

        EvaluationRound anew = proposed.Do(Step("propose", 0), [ProposedResult.Of(Branch).WithGrade("two-star")]).ValueOrThrow();

        anew.Standing.Select(result => result.Grade).Should().Equal("five-star", "two-star");
        Kinds(anew.Do(Step("publish", 0)).ValueOrThrow().CanDo(Step("propose", 0), [Three])).Should().Equal(DomainFindings.ChangedWithoutObjection);
    }

    [Fact]
    public void A_round_comes_back_with_its_results_and_what_could_not_have_been_brought_is_refused()
    {
        EvaluationRound.Restore(Opened, Confirmed.Course.History, Confirmed.Results.Reverse(), [], Confirmed.Objections).ValueOrThrow().Should().Be(Confirmed);
        Kinds(EvaluationRound.Restore(Opened, Confirmed.Course.History, Confirmed.Results.Append(Five), [], Confirmed.Objections).Findings).Should().Equal(DomainFindings.ResultOfNoStep);
        Kinds(EvaluationRound.Restore(Opened, Confirmed.Course.History, Confirmed.Results.Take(2), [], Confirmed.Objections).Findings)
            .Should().Equal(DomainFindings.NothingCorrected, DomainFindings.UpheldNotCorrected);
        Kinds(EvaluationRound.Restore(Opened, Confirmed.Course.History, Confirmed.Results.Append(Five.AtStep(5)), [], Confirmed.Objections).Findings).Should().Equal(DomainFindings.ChangedWithoutObjection);
        Kinds(EvaluationRound.Restore(Opened, Published.Course.History, [], [], []).Findings).Should().Equal(DomainFindings.ResultsMissing, DomainFindings.ResultsMissing);
    }

    [Fact]
    public void An_objection_can_be_taken_back_unless_it_was_decided_or_was_never_there()
    {
        Kinds(Upheld.CanWithdraw(First, Start.PlusDays(5))).Should().Equal(DomainFindings.ObjectionClosed);
        Kinds(Published.CanWithdraw(First, Start.PlusDays(5))).Should().Equal(DomainFindings.ObjectionNotThere);
        Published.Withdraw(First, Start.PlusDays(5)).Findings.Should().Equal(Published.CanWithdraw(First, Start.PlusDays(5)));
    }

    [Fact]
    public void What_was_confirmed_is_issued()
    {
        AssessmentBook book = AssessmentBook.Empty.Issue(Confirmed.Standing.Select(result => Issued(result)), [Confirmed], []).ValueOrThrow();

        book.Standing.Select(one => (one.Subject, one.Score, one.Grade, one.Rank, one.Round)).Should().BeEquivalentTo(
            new[] { (Branch, (decimal?)81m, "four-star", (int?)2, (ItemId?)Confirmed.Id), (Other, null, "five-star", null, Confirmed.Id) });
        book.Issue(book.Issued).ValueOrThrow().Issued.Should().Equal(book.Issued, "what is there already is not judged again");
        AssessmentBook.Empty.CanIssue([Issued(Five.WithScore(96))], [Confirmed], []).Should().BeEmpty("the round has published no score");
    }

    [Fact]
    public void What_was_not_confirmed_is_not_issued()
    {
        Finding other = AssessmentBook.Empty.CanIssue([Issued(Three)], [Confirmed], []).Single();
        other.Kind.Should().Be(DomainFindings.RoundConfirmedOther);
        other.Text(Language.Chinese).Should().Contain("确定的是：得分 81、等次 four-star、第 2 名；下发的却是：得分 79.5、等次 three-star、第 2 名");

        Kinds(AssessmentBook.Empty.CanIssue([Issued(ProposedResult.Of(Other).WithGrade("five-star"))], [Confirmed], [])).Should().Equal([DomainFindings.RoundConfirmedOther], "the honour was confirmed too");
        Kinds(AssessmentBook.Empty.CanIssue([Issued(Four)], [], [])).Should().Equal(DomainFindings.RoundUnknown);
        Kinds(AssessmentBook.Empty.CanIssue([Issued(Four, 8)], [Confirmed], [])).Should().Equal(DomainFindings.RoundNotConfirmed);
        Kinds(AssessmentBook.Empty.CanIssue([Issued(Four)], [Confirmed, Corrected], [])).Should().Equal(DomainFindings.KeyOfSeveral);
        Assessment astray = Assessment.Of(EntryId.Of("a9"), ProposedResult.Of(OrganizationId.Of(99)), PolicyReference.Of("stars", "2024", "sha256:01"), Confirmed.Period, Start).ConfirmedBy(Confirmed.Id);
        Kinds(AssessmentBook.Empty.CanIssue([astray], [Confirmed], []))
            .Should().Equal(DomainFindings.RoundOfAnother, DomainFindings.RoundNotConfirmed, DomainFindings.RoundWithoutResult);
    }

    [Fact]
    public void What_was_issued_is_corrected_after_an_objection_that_was_upheld()
    {
        AssessmentBook book = AssessmentBook.Empty.Issue([Issued(Four)], [Confirmed], []).ValueOrThrow();
        Objection appeal = Objection.Of(EntryId.Of("o7"), Branch, Office, Start.PlusDays(20), "record.forged");
        Assessment better = Assessment.Of(EntryId.Of("a2"), Three, Confirmed.Policy, Confirmed.Period, Start.PlusDays(30)).Correcting(EntryId.Of("a-407"), appeal.Entry, "record.forged");
        Objection upheld = appeal.Decide(OrganizationId.Of(2), Start.PlusDays(29), upheld: true).ValueOrThrow();

        Kinds(book.CanIssue([better])).Should().Equal(DomainFindings.ObjectionUnknown);
        Kinds(book.CanIssue([better], [], [appeal])).Should().Equal(DomainFindings.ObjectionNotUpheld);
        Kinds(book.CanIssue([better], [], [appeal.Decide(OrganizationId.Of(2), Start.PlusDays(31), upheld: true).ValueOrThrow()])).Should().Equal(DomainFindings.CorrectedBeforeDecision);
        Kinds(book.CanIssue([better], [], [Objection.Of(appeal.Entry, Other, Office, Start, "score").Decide(OrganizationId.Of(2), Start, upheld: true).ValueOrThrow()])).Should().Equal(DomainFindings.ObjectionOfAnother);
        Kinds(book.CanIssue([better], [], [appeal, upheld])).Should().Equal(DomainFindings.KeyOfSeveral, DomainFindings.ObjectionUnknown);
        book.Issue([better], [], [upheld]).ValueOrThrow().Standing.Should().Equal(better);
    }

    [Fact]
    public void Results_are_made_within_their_bounds()
    {
        FluentActions.Invoking(() => ProposedResult.Of(default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Three.After(default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Three.WithRank(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Three.WithScore(0.0000000000001m)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Three.AtStep(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Three.WithGrade("no code")).Should().Throw<ArgumentException>();
    }
}
