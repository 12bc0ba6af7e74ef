using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyBuilding.Tests;

namespace PartyBuilding.Domain.Tests.Evaluations;

/// <summary>Any sequence of attempts keeps the invariants of a round; many of them are refused.</summary>
public sealed class EvaluationRoundLaws
{
    private static readonly LocalDate Start = new(2026, 1, 5);

    private static readonly string[] Steps =
    [
        EvaluationProcedures.CloseSelfAssessment, EvaluationProcedures.Propose, EvaluationProcedures.Publish, EvaluationProcedures.Correct, EvaluationProcedures.Confirm,
    ];

    private static readonly Gen<Attempt> Attempts = Gen.OneOf(
        from step in Gen.Elements(Steps)
        from days in Gen.Choose(0, 12)
        select new Attempt(round => round.Do(StepTaken.Of(step, Start.PlusDays(days))
            .By(OrganizationId.Of(1), step == EvaluationProcedures.Confirm ? EvaluationProcedures.Authority : EvaluationProcedures.Organizer))),
        from entry in Gen.Choose(1, 4)
        from rater in Gen.Choose(1, 3)
        from subject in Gen.Choose(1, 3)
        from circle in Gen.Elements("self", "mutual")
        from days in Gen.Choose(0, 12)
        select new Attempt(round => round.Take(
            Review.Of(EntryId.Of(entry), MemberId.Of(subject), "conduct", circle, MemberId.Of(rater), Start.PlusDays(days)))),
        from entry in Gen.Choose(1, 3)
        from days in Gen.Choose(0, 12)
        select new Attempt(round => round.Raise(
            Objection.Of(EntryId.Of(entry), MemberId.Of(1), MemberId.Of(2), Start.PlusDays(days), "score"))),
        from entry in Gen.Choose(1, 3)
        from body in Gen.Choose(1, 3)
        from days in Gen.Choose(0, 12)
        from upheld in Gen.Elements(true, false)
        select new Attempt(round => round.Decide(EntryId.Of(entry), MemberId.Of(body), Start.PlusDays(days), upheld)));

    private static readonly EvaluationRound Opened = EvaluationRound.Open(
            ItemId.Of("r"), EvaluationProcedures.Round(DateLength.Days(3)), PolicyReference.Of("p", "1", "h"), EvaluationPeriod.Year(2025),
            [MemberId.Of(1), MemberId.Of(2)], Start, WorkingCalendar.None)
        .WithSelfGroups("self");

    private delegate Checked<EvaluationRound> Attempt(EvaluationRound round);

    [Law]
    public Property What_is_allowed_keeps_the_invariants_and_can_be_restored() => Prop.ForAll(Sequences(), attempts =>
    {
        EvaluationRound round = Run(attempts);

        EvaluationRound.Restore(Opened, round.Course.History, round.Reviews, round.Objections).Value.Should().Be(round);
        ShouldBeWrittenOnce(round);
        round.Reviews.Where(review => (review.Rater == review.Subject) != (review.Group == "self") || !round.Scope.Contains(review.Subject)).Should().BeEmpty();
        if (round.Course.IsEnded)
        {
            round.Course.History.Select(taken => taken.Step).Should().StartWith([.. Steps.Take(3)]);
            round.Objections.Where(objection => objection.Outcome == ObjectionOutcome.Upheld && !round.Course.History.Any(taken => taken.Step == EvaluationProcedures.Correct && taken.On >= objection.DecidedOn))
                .Should().BeEmpty();
            round.OpenOn(round.Course.History[round.Course.History.Count - 1].On).Should().BeEmpty();
        }
    });

    [Law]
    public Property What_a_round_was_on_a_day_is_what_was_done_by_then() => Prop.ForAll(Sequences(), attempts =>
    {
        EvaluationRound round = Run(attempts);

        for (LocalDate day = Start.PlusDays(-1); day <= Start.PlusDays(13); day = day.PlusDays(1))
        {
            EvaluationRound then = round.AsOf(day);
            then.Course.Should().Be(round.Course.AsOf(day));
            then.Reviews.Should().Equal(round.Reviews.Where(review => review.Date <= day));
            then.OpenOn(day).Select(objection => objection.Entry).Should().Equal(round.OpenOn(day).Select(objection => objection.Entry));
        }
    });

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

    private static EvaluationRound Run(IEnumerable<Attempt> attempts)
    {
        EvaluationRound round = Opened;
        foreach (Attempt attempt in attempts)
        {
            string before = round.ToString() + string.Join(";", round.Reviews) + string.Join(";", round.Objections);
            Checked<EvaluationRound> tried = attempt(round);

            (round.ToString() + string.Join(";", round.Reviews) + string.Join(";", round.Objections)).Should().Be(before, "an attempt changes nothing of what was there");
            tried.HasErrors.Should().Be(tried.Value is null);
            round = tried.Value ?? round;
        }

        return round;
    }

    private static Arbitrary<Attempt[]> Sequences() => Arb.From(
        from start in Gen.Elements(0, 1, 3)
        from rest in Attempts.ArrayOf()
        select Steps.Take(start).Select(step => new Attempt(round => round.Do(StepTaken.Of(step, Start).By(OrganizationId.Of(1), EvaluationProcedures.Organizer)))).Concat(rest).ToArray());
}
