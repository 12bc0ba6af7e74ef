using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyBuilding.Tests;
using Xunit;

namespace PartyBuilding.Domain.Tests.Evaluations;

/// <summary>Any sequence of attempts keeps the invariants of a round; many of them are refused.</summary>
public sealed class EvaluationRoundLaws
{
    [Law]
    public Property What_is_allowed_keeps_the_invariants_and_can_be_restored() => Prop.ForAll(RoundWalks.Sequences(), attempts =>
    {
        EvaluationRound round = Run(attempts, []);

        EvaluationRound opened = round.Conflicts.Aggregate(RoundWalks.Opened, (one, conflict) => one.Declare(conflict).ValueOrThrow());
        EvaluationRound.Restore(opened, round.Course.History, round.Results.Reverse(), round.Reviews.Reverse(), round.Objections.Reverse()).Value.Should().Be(round);
        ShouldBeWrittenOnce(round);
        round.Reviews.Where(review => (review.Rater == review.Subject) != (review.Group == "self") || !round.Scope.Contains(review.Subject)).Should().BeEmpty();
        if (round.Course.State is EvaluationProcedures.Proposed or EvaluationProcedures.Published or EvaluationProcedures.Confirmed)
        {
            round.Standing.Select(result => result.Subject).Should().Equal(round.Scope);
            round.Standing.Where(result => result.Grade is null).Should().BeEmpty();
        }

        // The third step publishes; all results that come later follow objections about their subjects, upheld by then.
        round.Results.Where(result => result.Step > 3 && result.Objections.Count == 0).Should().BeEmpty();
        foreach ((ProposedResult result, Objection objection) in
            from result in round.Results from key in result.Objections select (result, round.Objections.Single(one => one.Entry == key)))
        {
            (objection.Outcome, objection.Subject).Should().Be((ObjectionOutcome.Upheld, result.Subject));
            (objection.DecidedOn <= round.Course.History[result.Step - 1].On).Should().BeTrue();
        }

        round.Results.SelectMany(result => result.Objections).Should().OnlyHaveUniqueItems();
        if (round.Course.IsEnded)
        {
            round.Course.History.Select(taken => taken.Step).Should().StartWith([.. RoundWalks.Steps.Take(3)]);
            round.Objections.Where(objection => objection.Outcome == ObjectionOutcome.Upheld).Select(objection => objection.Entry)
                .Should().BeSubsetOf(round.Results.SelectMany(result => result.Objections));
            round.OpenOn(RoundWalks.Latest(round)).Should().BeEmpty();
        }
    });

    [Law]
    public Property What_a_round_was_on_a_day_is_what_was_done_by_then() => Prop.ForAll(RoundWalks.Sequences(), attempts =>
    {
        EvaluationRound round = Run(attempts, []);

        for (LocalDate day = RoundWalks.Start.PlusDays(-1); day <= RoundWalks.Latest(round).PlusDays(1); day = day.PlusDays(1))
        {
            EvaluationRound then = round.AsOf(day);
            then.Course.Should().Be(round.Course.AsOf(day));
            then.Reviews.Should().Equal(round.Reviews.Where(review => review.Date <= day));
            then.OpenOn(day).Select(objection => objection.Entry).Should().Equal(round.OpenOn(day).Select(objection => objection.Entry));

            // The fold of the steps: what each brought takes the place of what stood.
            SortedDictionary<SubjectId, ProposedResult> folded = [];
            foreach (ProposedResult result in round.Results.Where(result => round.Course.History[result.Step - 1].On <= day))
            {
                folded[result.Subject] = result;
            }

            then.Standing.Should().Equal(folded.Values);
        }
    });

    [Law]
    public Property What_a_round_confirms_is_issued_and_nothing_else() => Prop.ForAll(RoundWalks.Sequences(), attempts =>
    {
        EvaluationRound round = Run(attempts, []);
        LocalDate day = RoundWalks.Latest(round);
        Assessment[] issued = [.. round.Standing.Select((result, n) => Assessment.Of(EntryId.Of(n + 1), result, round.Policy, round.Period, day).ConfirmedBy(round.Id))];

        AssessmentBook.Empty.CanIssue(issued, [round], []).Select(finding => finding.Code).Distinct()
            .Should().Equal(round.Course.IsEnded || issued.Length == 0 ? [] : ["PB1973"]);
        AssessmentBook.Empty.CanIssue(issued.Select(one => one.WithGrade("other")), [round], []).Count(finding => finding.Code == "PB1975").Should().Be(issued.Length);
    });

    [Fact]
    public void Every_step_every_outcome_and_every_refusal_occurs()
    {
        HashSet<string> codes = [];
        EvaluationRound[] rounds = [.. RoundWalks.Sequences().Generator.Sample(600, new Rnd(20250701, 61), 50).Select(attempts => Run(attempts, codes))];

        rounds.SelectMany(round => round.Course.History).Select(taken => taken.Step).Distinct().Should().BeEquivalentTo(RoundWalks.Steps);
        rounds.SelectMany(round => round.Objections).Select(objection => objection.Outcome).Distinct().Should().HaveCount(4);
        rounds.Count(round => round.Course.IsEnded && round.Results.Count > 2).Should().BeGreaterThan(10, "some are confirmed after a correction");
        rounds.Count(round => round.Conflicted().Count > 0).Should().BePositive();
        rounds.Count(round => round.Conflicts.GroupBy(conflict => (conflict.Rater, conflict.Subject)).Any(pair => pair.Count() > 1)).Should().BeGreaterThan(10, "one pair has several");
        new[]
        {
            DomainFindings.SelfReview, DomainFindings.ConflictedReview, DomainFindings.ReviewOutOfScope, DomainFindings.ReviewOutsideStage, DomainFindings.ReviewEntryUsedTwice,
            DomainFindings.NoSelfReview, DomainFindings.ConflictKnownBefore, DomainFindings.ConflictedReviewsStand, DomainFindings.ObjectionOutsideStage, DomainFindings.ObjectionOutOfScope,
            DomainFindings.ObjectionEntryUsedTwice, DomainFindings.ObjectionNotThere, DomainFindings.ObjectionsOpen, DomainFindings.StepBeforeEntries, DomainFindings.ObjectionTooLate,
            DomainFindings.UpheldNotCorrected, DomainFindings.ObjectionClosed, DomainFindings.ObjectionClosedBeforeRaised, DomainFindings.ObjectionDecidedByParty,
            DomainFindings.ObjectionOfAnother, DomainFindings.ObjectionNotUpheld, DomainFindings.CorrectedBeforeDecision, DomainFindings.ObjectionFollowedTwice, DomainFindings.ResultsMissing, DomainFindings.ResultOutOfScope,
            DomainFindings.ResultGivenTwice, DomainFindings.ResultSaysNothing, DomainFindings.ResultsOutsideStep, DomainFindings.NothingCorrected, DomainFindings.ChangedWithoutObjection,
            DomainFindings.StepUnknown, DomainFindings.StepInOtherState, DomainFindings.StepBeforePrevious, DomainFindings.StepTooEarly, DomainFindings.RoleNotAllowed, DomainFindings.CourseEnded,
        }.Select(kind => kind.Code).Should().BeSubsetOf(codes);
    }

    private static void ShouldBeWrittenOnce(EvaluationRound round)
    {
        WorkLedgerBuilder builder = new();
        round.WriteRecords(builder);
        int once = builder.Build().ValueOrThrow().Count;
        round.WriteRecords(builder);

        once.Should().Be(round.Course.History.Count + round.Objections.Count);
        builder.Build().ValueOrThrow().Count.Should().Be(once);
        round.WithdrawRecords(builder);
        builder.Build().ValueOrThrow().Count.Should().Be(0);
    }

    private static EvaluationRound Run(IEnumerable<RoundWalks.Attempt> attempts, HashSet<string> codes)
    {
        EvaluationRound round = RoundWalks.Opened;
        foreach (RoundWalks.Attempt attempt in attempts)
        {
            string before = Told(round);
            IReadOnlyList<Finding> reasons = attempt.Can(round);
            Checked<EvaluationRound> tried = attempt.Do(round);

            Told(round).Should().Be(before, "an attempt changes nothing of what was there");
            tried.Findings.Should().Equal(reasons, "what may be done and what is done is judged once");
            tried.HasErrors.Should().Be(tried.Value is null);
            codes.UnionWith(reasons.Select(finding => finding.Code));
            round = tried.Value ?? round;
        }

        (from review in round.Reviews
         from conflict in round.Conflicts
         where conflict.Rater == review.Rater && conflict.Subject == review.Subject && (conflict.KnownSince ?? review.Date) <= review.Date
         select review).Should().BeEmpty("nobody rates whom they were known not to judge");
        return round;
    }

    private static string Told(EvaluationRound round) =>
        round + string.Join(";", round.Course.History) + string.Join(";", round.Results) + string.Join(";", round.Reviews) + string.Join(";", round.Objections) + string.Join(";", round.Conflicts);
}
