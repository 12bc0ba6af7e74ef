using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Evaluations;

public sealed class EvaluationRoundTests
{
    private static readonly LocalDate Start = new(2026, 1, 5); // a Monday
    private static readonly SubjectId Branch = OrganizationId.Of(407);
    private static readonly SubjectId Other = OrganizationId.Of(12);
    private static readonly SubjectId Office = OrganizationId.Of(1);
    private static readonly ProposedResult[] Both = [ProposedResult.Of(Branch).WithGrade("three-star").WithScore(79.5m), ProposedResult.Of(Other).WithGrade("four-star").WithRank(1)];
    private static readonly Procedure FiveDays = EvaluationProcedures.Round(DateLength.WorkingDays(5));

    private static readonly EvaluationRound Opened = EvaluationRound.Open(
            ItemId.Of("round-2025"),
            FiveDays,
            PolicyReference.Of("stars", "2025", "sha256:00"),
            EvaluationPeriod.Year(2025),
            [Branch, Other],
            Start,
            WorkingCalendar.Of(DateSpan.Year(2026), [new LocalDate(2026, 1, 19)], []).ValueOrThrow())
        .WithSelfGroups("self")
        .Declare(ConflictOfInterest.Of(MemberId.Of("m9"), Branch, "kinship")).ValueOrThrow();

    private static readonly EvaluationRound Reviewing = After(Opened, EvaluationProcedures.CloseSelfAssessment, Start);

    private static readonly EvaluationRound Published = After(Proposed(Reviewing, Start.PlusDays(3)), EvaluationProcedures.Publish, Start.PlusDays(7));

    private static StepTaken Step(string code, LocalDate on) =>
        StepTaken.Of(code, on).By(Office, code == EvaluationProcedures.Confirm ? EvaluationProcedures.Authority : EvaluationProcedures.Organizer);

    private static EvaluationRound After(EvaluationRound round, string code, LocalDate on) => round.Do(Step(code, on)).ValueOrThrow();

    private static EvaluationRound Proposed(EvaluationRound round, LocalDate on) => round.Do(Step(EvaluationProcedures.Propose, on), Both).ValueOrThrow();

    private static EvaluationRound Corrected(EvaluationRound round, LocalDate on) =>
        round.Do(Step(EvaluationProcedures.Correct, on), [ProposedResult.Of(Branch).WithGrade("four-star").After(EntryId.Of("o1"))]).ValueOrThrow();

    private static Review By(string entry, SubjectId rater, SubjectId subject, string group = "mutual") =>
        Review.Of(EntryId.Of(entry), subject, "conduct", group, rater, Start.PlusDays(1)).Mark(90);

    private static Objection Raised(LocalDate on) => Objection.Of(EntryId.Of("o1"), Branch, MemberId.Of("m3"), on, "record.missing");

    private static string[] Codes(System.Collections.Generic.IReadOnlyList<Finding> findings) => findings.Select(finding => finding.Code).ToArray();

    [Fact]
    public void Steps_are_not_skipped()
    {
        Opened.Do(Step(EvaluationProcedures.Publish, Start)).Value.Should().BeNull();
        Opened.Do(Step(EvaluationProcedures.Confirm, Start)).Value.Should().BeNull();
        Reviewing.Course.State.Should().Be(EvaluationProcedures.Reviewing);
    }

    [Fact]
    public void Results_are_confirmed_when_they_were_published_for_five_full_working_days()
    {
        // Published on Monday 12 January: 12, 13, 14, 15, 16 are five working days, so confirmed from Saturday 17 on.
        Published.CanDo(Step(EvaluationProcedures.Confirm, new LocalDate(2026, 1, 16))).Should().NotBeEmpty();
        After(Published, EvaluationProcedures.Confirm, new LocalDate(2026, 1, 17)).Course.IsEnded.Should().BeTrue();

        // Corrected and published again on Friday 16: 16, 20, 21, 22, 23, since 19 is a holiday.
        EvaluationRound upheld = Published.Raise(Raised(new LocalDate(2026, 1, 13))).ValueOrThrow().Decide(EntryId.Of("o1"), Office, new LocalDate(2026, 1, 14), upheld: true).ValueOrThrow();
        EvaluationRound again = After(Corrected(upheld, new LocalDate(2026, 1, 15)), EvaluationProcedures.Publish, new LocalDate(2026, 1, 16));
        again.CanDo(Step(EvaluationProcedures.Confirm, new LocalDate(2026, 1, 23))).Should().NotBeEmpty();
        again.CanDo(Step(EvaluationProcedures.Confirm, new LocalDate(2026, 1, 24))).Should().BeEmpty();
    }

    [Fact]
    public void A_member_who_rates_themselves_is_refused_unless_it_is_self_assessment()
    {
        Codes(Reviewing.CanTake(By("r1", Branch, Branch))).Should().Equal("PB1941");
        Codes(Reviewing.CanTake(By("r1", Other, Branch, "self"))).Should().Equal("PB1946");
        Reviewing.CanTake(By("r1", Branch, Branch, "self")).Should().BeEmpty();
    }

    [Fact]
    public void A_rater_with_a_conflict_of_interest_is_refused_and_one_found_out_later_is_listed()
    {
        Codes(Reviewing.CanTake(By("r1", MemberId.Of("m9"), Branch))).Should().Equal("PB1942");
        Review taken = By("r2", MemberId.Of("m8"), Branch);
        EvaluationRound round = Reviewing.Take(taken).ValueOrThrow();
        ConflictOfInterest late = ConflictOfInterest.Of(MemberId.Of("m8"), Branch, "subordinate");

        Codes(round.CanDeclare(late)).Should().Equal("PB1947");
        round = round.Declare(late.Known(Start.PlusDays(2))).ValueOrThrow();
        round.Conflicted().Should().Equal(taken);
        round.Do(Step(EvaluationProcedures.Propose, Start.PlusDays(3)), Both).Should().Match<Checked<EvaluationRound>>(proposed => proposed.IsUsable && proposed.Findings.Single().Code == "PB1948");
        EvaluationRound.Restore(Opened.Declare(late.Known(Start.PlusDays(2))).ValueOrThrow(), round.Course.History, round.Results, round.Reviews, []).Value.Should().Be(round);
        Reviewing.CanTake(By("r1", MemberId.Of("m9"), Other)).Should().BeEmpty("a conflict is about one subject");
    }

    [Fact]
    public void A_conflict_that_became_known_later_hides_none_that_was_known_before()
    {
        ConflictOfInterest conflict = ConflictOfInterest.Of(MemberId.Of("m8"), Branch, "kinship");
        EvaluationRound round = Reviewing.Declare(conflict.Known(Start.PlusDays(20))).ValueOrThrow().Declare(ConflictOfInterest.Of(MemberId.Of("m8"), Branch, "sameUnit")).ValueOrThrow();
        Review review = By("r1", MemberId.Of("m8"), Branch);

        round.CanTake(review).Single().Find("cause")!.Value.Value.Should().Be("sameUnit");
        round = round.Declare(conflict.Known(Start.PlusDays(1))).ValueOrThrow().Declare(conflict).ValueOrThrow();
        round.CanTake(review).Select(finding => finding.Find("cause")!.Value.Value).Should().Equal(["sameUnit", "kinship"], "each cause that was known, once");
        EvaluationRound.Restore(round, round.Course.History, [], [review], []).Findings.Should().Equal(round.CanTake(review));
    }

    [Fact]
    public void What_is_there_already_is_taken_again_at_any_time()
    {
        Review review = By("r1", Other, Branch);
        EvaluationRound round = Proposed(Reviewing.Take(review).ValueOrThrow(), Start.PlusDays(3));

        round.CanTake(review).Should().BeEmpty();
        round.Take(review).ValueOrThrow().Should().BeSameAs(round);
        Codes(round.CanTake(review.Mark(80))).Should().Equal("PB1945", "PB1944");
        EvaluationRound decided = Published.Raise(Raised(Start.PlusDays(8))).ValueOrThrow().Decide(EntryId.Of("o1"), Office, Start.PlusDays(9), upheld: false).ValueOrThrow();
        decided.CanRaise(decided.Objections[0]).Should().BeEmpty();
        decided.Raise(decided.Objections[0]).ValueOrThrow().Should().BeSameAs(decided);
    }

    [Fact]
    public void Groups_of_self_assessment_are_set_before_the_first_review()
    {
        EvaluationRound round = Reviewing.Take(By("r1", Other, Branch)).ValueOrThrow();

        FluentActions.Invoking(() => round.WithSelfGroups("mutual")).Should().Throw<InvalidOperationException>().WithMessage("*1 were taken*");
        Codes(Reviewing.WithSelfGroups("mutual").CanTake(By("r1", Other, Branch))).Should().Equal("PB1946");
    }

    [Fact]
    public void A_refusal_gives_all_reasons_and_changes_nothing()
    {
        EvaluationRound round = Opened.Declare(ConflictOfInterest.Of(MemberId.Of("m9"), OrganizationId.Of(99), "kinship")).ValueOrThrow();

        Checked<EvaluationRound> refused = round.Take(By("r1", MemberId.Of("m9"), OrganizationId.Of(99)));

        Codes(refused.Findings).Should().Equal("PB1943", "PB1942", "PB1944");
        refused.Value.Should().BeNull();
        round.Reviews.Should().BeEmpty();
    }

    [Fact]
    public void Reviews_are_taken_while_reviews_are_open()
    {
        Codes(Published.CanTake(By("r1", Other, Branch))).Should().Equal("PB1944");
        Codes(Reviewing.CanTake(Review.Of(EntryId.Of("r1"), Branch, "conduct", "mutual", Other, Start.PlusDays(-1)))).Should().Equal("PB1944");
    }

    [Fact]
    public void One_key_is_one_review()
    {
        EvaluationRound round = Reviewing.Take(By("r1", Other, Branch)).ValueOrThrow();

        round.Take(By("r1", Other, Branch)).ValueOrThrow().Should().BeSameAs(round);
        Codes(round.CanTake(By("r1", Other, Branch).Mark(80))).Should().Equal("PB1945");
    }

    [Fact]
    public void Who_has_not_been_rated_by_a_group_is_named()
    {
        EvaluationRound round = Reviewing.Take(By("r1", Other, Branch)).ValueOrThrow();

        round.WithoutReview("mutual").Should().Equal(Other);
        round.WithoutReview("self").Should().Equal(Other, Branch);
    }

    [Fact]
    public void Nothing_is_confirmed_while_an_objection_is_open()
    {
        EvaluationRound objected = Published.Raise(Raised(Start.PlusDays(8))).ValueOrThrow();
        LocalDate late = Start.PlusDays(20);

        Codes(Published.CanRaise(objected.Decide(EntryId.Of("o1"), Office, Start.PlusDays(9), upheld: true).ValueOrThrow().Objections[0])).Should().Equal("PB1911");
        Codes(objected.CanDo(Step(EvaluationProcedures.Confirm, late))).Should().Equal("PB1955");
        EvaluationRound decided = objected.Decide(EntryId.Of("o1"), Office, Start.PlusDays(9), upheld: false).ValueOrThrow();
        After(decided, EvaluationProcedures.Confirm, late).OpenOn(late).Should().BeEmpty();
        objected.Withdraw(EntryId.Of("o1"), late).ValueOrThrow().CanDo(Step(EvaluationProcedures.Confirm, late)).Should().BeEmpty();
    }

    [Fact]
    public void What_was_upheld_is_corrected_and_published_again_before_anything_is_confirmed()
    {
        EvaluationRound upheld = Published.Raise(Raised(Start.PlusDays(8))).ValueOrThrow().Decide(EntryId.Of("o1"), Office, Start.PlusDays(9), upheld: true).ValueOrThrow();

        Codes(upheld.CanDo(Step(EvaluationProcedures.Confirm, Start.PlusDays(30)))).Should().Equal("PB1958");
        EvaluationRound corrected = After(Corrected(upheld, Start.PlusDays(10)), EvaluationProcedures.Publish, Start.PlusDays(11));
        After(corrected, EvaluationProcedures.Confirm, Start.PlusDays(30)).Course.IsEnded.Should().BeTrue();
    }

    [Fact]
    public void Objections_are_raised_in_the_time_of_publication()
    {
        // Published on 12 January for five working days: up to and including Friday 16.
        Published.CanRaise(Raised(new LocalDate(2026, 1, 16))).Should().BeEmpty();
        Codes(Published.CanRaise(Raised(new LocalDate(2026, 1, 17)))).Should().Equal("PB1957");
    }

    [Fact]
    public void Self_assessment_is_given_in_its_own_stage_or_while_it_is_reviewed()
    {
        Opened.CanTake(Review.Of(EntryId.Of("r1"), Branch, "conduct", "self", Branch, Start)).Should().BeEmpty();
        Reviewing.CanTake(Review.Of(EntryId.Of("r1"), Branch, "conduct", "self", Branch, Start.PlusDays(2))).Should().BeEmpty();
        Codes(Opened.CanTake(Review.Of(EntryId.Of("r1"), Branch, "conduct", "mutual", Other, Start))).Should().Equal("PB1944");
    }

    [Fact]
    public void A_round_as_of_a_day_knows_nothing_of_later_days()
    {
        EvaluationRound decided = Published.Raise(Raised(Start.PlusDays(8))).ValueOrThrow().Decide(EntryId.Of("o1"), Office, Start.PlusDays(9), upheld: false).ValueOrThrow();

        decided.AsOf(Start.PlusDays(8)).Objections.Single().Outcome.Should().Be(ObjectionOutcome.Open);
        decided.AsOf(Start.PlusDays(7)).Should().Be(Published);
        decided.AsOf(Start).Course.State.Should().Be(EvaluationProcedures.Reviewing);
    }

    [Fact]
    public void Objections_are_raised_while_results_are_published_and_not_decided_by_a_party()
    {
        Codes(Reviewing.CanRaise(Raised(Start.PlusDays(1)))).Should().Equal("PB1951");
        Codes(Published.CanRaise(Objection.Of(EntryId.Of("o2"), OrganizationId.Of(99), Other, Start.PlusDays(8), "score"))).Should().Equal("PB1952");
        EvaluationRound objected = Published.Raise(Raised(Start.PlusDays(8))).ValueOrThrow();

        Codes(objected.CanDecide(EntryId.Of("o1"), Branch, Start.PlusDays(9))).Should().Equal("PB1913");
        Codes(objected.CanDecide(EntryId.Of("o7"), Office, Start.PlusDays(9))).Should().Equal("PB1954");
        Codes(objected.CanRaise(Raised(Start.PlusDays(9)))).Should().Equal("PB1953");
    }

    [Fact]
    public void A_round_restored_from_its_parts_is_equal()
    {
        EvaluationRound round = Reviewing.Take(By("r2", Other, Branch)).ValueOrThrow().Take(By("r1", Branch, Branch, "self")).ValueOrThrow();
        round = After(Proposed(round, Start.PlusDays(3)), EvaluationProcedures.Publish, Start.PlusDays(7)).Raise(Raised(Start.PlusDays(8))).ValueOrThrow();

        EvaluationRound restored = EvaluationRound.Restore(Opened, round.Course.History, round.Results.Reverse(), round.Reviews.Reverse(), round.Objections).ValueOrThrow();

        restored.Should().Be(round);
        restored.GetHashCode().Should().Be(round.GetHashCode());
    }

    [Fact]
    public void Parts_that_could_not_have_been_taken_are_refused_all_at_once()
    {
        Checked<EvaluationRound> refused = EvaluationRound.Restore(
            Opened,
            Published.Course.History,
            Published.Results,
            [By("r1", Branch, Branch), By("r2", Other, Branch), By("r2", Other, Branch).Mark(1)],
            [Raised(Start)]);

        refused.Value.Should().BeNull();
        Codes(refused.Findings).Where(code => code is not "PB1951").Should().Equal("PB1941", "PB1945");
        refused.Findings.Should().Contain(finding => finding.Code == "PB1951");
    }

    [Fact]
    public void A_procedure_without_the_stages_of_a_round_is_a_programmers_error() =>
        FluentActions.Invoking(() => EvaluationRound.Open(
                ItemId.Of("x"), EvaluationProcedures.DutyReview, Opened.Policy, Opened.Period, [Branch], Start, WorkingCalendar.None))
            .Should().Throw<ArgumentException>().WithMessage("*reviewing*");

    [Fact]
    public void A_procedure_that_goes_on_after_confirmation_is_a_programmers_error()
    {
        Procedure reopened = new ProcedureBuilder("own.round", LocalizedText.Of("考评", "Evaluation"))
            .State(EvaluationProcedures.Reviewing, LocalizedText.Of("评议", "Reviews"))
            .State(EvaluationProcedures.Published, LocalizedText.Of("公示", "Published"))
            .State(EvaluationProcedures.Confirmed, LocalizedText.Of("确定", "Confirmed"))
            .End("filed", LocalizedText.Of("归档", "Filed"))
            .Add(ProcedureStep.Of("publish", LocalizedText.Of("公示", "Publish")).From(EvaluationProcedures.Reviewing, EvaluationProcedures.Confirmed).To(EvaluationProcedures.Published))
            .Add(ProcedureStep.Of("confirm", LocalizedText.Of("确定", "Confirm")).From(EvaluationProcedures.Published).To(EvaluationProcedures.Confirmed))
            .Add(ProcedureStep.Of("file", LocalizedText.Of("归档", "File")).From(EvaluationProcedures.Confirmed).To("filed"))
            .Build().ValueOrThrow();

        FluentActions.Invoking(() => EvaluationRound.Open(ItemId.Of("x"), reopened, Opened.Policy, Opened.Period, [Branch], Start, WorkingCalendar.None))
            .Should().Throw<ArgumentException>().WithMessage("*goes on after 'confirmed'*");
    }

    [Fact]
    public void The_steps_of_a_round_are_records_of_the_round()
    {
        WorkLedgerBuilder builder = new();
        Published.WriteRecords(builder);
        Published.WriteRecords(builder);

        builder.Build().ValueOrThrow().RecordsOf(ItemId.Of("round-2025")).Should().HaveCount(3);
    }

    [Fact]
    public void A_duty_review_takes_report_view_and_comment_in_order_by_different_hands()
    {
        Course open = Course.Begin(EvaluationProcedures.DutyReview, MemberId.Of("m3"), Start);
        StepTaken report = StepTaken.Of("report", Start).By(MemberId.Of("m3"), "member").WithPaper("report");

        open.Do(StepTaken.Of("comment", Start).By(Office, "partyGroup")).Value.Should().BeNull();
        Course reported = open.Do(report).ValueOrThrow();
        reported.Do(StepTaken.Of("view", Start).By(MemberId.Of("m3"), "specialCommittee")).Value.Should().BeNull();
        reported.Do(StepTaken.Of("view", Start).By(Other, "specialCommittee")).ValueOrThrow()
            .Do(StepTaken.Of("comment", Start).By(Office, "partyGroup")).ValueOrThrow().IsEnded.Should().BeTrue();
    }

    [Fact]
    public void A_stage_does_not_end_before_what_was_taken_in_it()
    {
        EvaluationRound reviewed = Reviewing.Take(By("r1", Other, Branch)).ValueOrThrow();

        // The review is of Tuesday 6 January.
        Finding refusal = reviewed.CanDo(Step(EvaluationProcedures.Propose, Start), Both).Single();
        refusal.Code.Should().Be("PB1956");
        refusal.Text(Language.Chinese).Should().Contain("拟定结果（propose）");
        reviewed.CanDo(Step(EvaluationProcedures.Propose, Start.PlusDays(1)), Both).Should().BeEmpty();
    }
}
