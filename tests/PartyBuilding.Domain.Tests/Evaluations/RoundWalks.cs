using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace PartyBuilding.Domain.Tests.Evaluations;

/// <summary>Random attempts at a round, some sensible and many not; days are counted from the latest step.</summary>
internal static class RoundWalks
{
    internal static readonly LocalDate Start = new(2026, 1, 5);
    internal static readonly OrganizationId Office = OrganizationId.Of(1);

    internal static readonly EvaluationRound Opened = EvaluationRound.Open(
            ItemId.Of("r"), EvaluationProcedures.Round(DateLength.Days(3)), PolicyReference.Of("p", "1", "h"), EvaluationPeriod.Year(2025),
            [MemberId.Of(1), MemberId.Of(2)], Start, WorkingCalendar.None)
        .WithSelfGroups("self")
        .Declare(ConflictOfInterest.Of(MemberId.Of(1), MemberId.Of(2), "teacher").Known(Start.PlusYears(1))).ValueOrThrow(); // hides no other one of this pair

    internal static readonly string[] Steps =
    [
        EvaluationProcedures.CloseSelfAssessment, EvaluationProcedures.Propose, EvaluationProcedures.Publish, EvaluationProcedures.Correct, EvaluationProcedures.Confirm,
    ];

    private static readonly Gen<int> Days = Gen.Frequency((3, Gen.Constant(0)), (4, Gen.Choose(1, 4)), (1, Gen.Choose(-3, -1)));
    private static readonly Gen<EntryId> Entries = Gen.Choose(1, 3).Select(entry => EntryId.Of(entry));
    private static readonly Gen<SubjectId> Members = Gen.Frequency((9, Gen.Choose(1, 2)), (1, Gen.Constant(3))).Select(member => (SubjectId)MemberId.Of(member));

    private static readonly Gen<ProposedResult> Results =
        from subject in Members
        from grade in Gen.Elements("good", "fair", string.Empty)
        from objection in Gen.Choose(0, 4)
        let result = grade.Length == 0 ? ProposedResult.Of(subject) : ProposedResult.Of(subject).WithGrade(grade)
        select objection == 0 ? result : result.After(EntryId.Of(objection));

    private static readonly Gen<Attempt> Onward =
        from days in Days
        from manner in Gen.Frequency((4, Gen.Constant(Manner.Duly)), (1, Gen.Constant(Manner.Hastily)), (1, Gen.Constant(Manner.Again)))
        select new Attempt(
            round => round.CanDo(Next(round, days, manner), ResultsOf(round, manner)), round => round.Do(Next(round, days, manner), ResultsOf(round, manner)));

    private static readonly Gen<Attempt> AnyStep =
        from step in Gen.Elements([.. Steps, "unknown"])
        from role in Gen.Elements(EvaluationProcedures.Organizer, EvaluationProcedures.Organizer, EvaluationProcedures.Authority)
        from days in Days
        from results in Gen.Frequency((2, Gen.Constant<ProposedResult[]>([])), (3, Results.ArrayOf(1)), (2, Results.ArrayOf(2)))
        select new Attempt(
            round => round.CanDo(StepTaken.Of(step, Day(round, days)).By(Office, role), results),
            round => round.Do(StepTaken.Of(step, Day(round, days)).By(Office, role), results));

    private static readonly Gen<Attempt> Reviewed =
        from entry in Entries
        from rater in Members
        from subject in Members
        from circle in Gen.Elements("self", "mutual")
        from days in Days
        let review = Func((EvaluationRound round) => Review.Of(entry, subject, "conduct", circle, rater, Day(round, days)))
        select new Attempt(round => round.CanTake(review(round)), round => round.Take(review(round)));

    private static readonly Gen<Attempt> Raised =
        from entry in Entries
        from subject in Members
        from days in Days
        let objection = Func((EvaluationRound round) => Objection.Of(entry, subject, MemberId.Of(2), Day(round, days), "score"))
        select new Attempt(round => round.CanRaise(objection(round)), round => round.Raise(objection(round)));

    private static readonly Gen<Attempt> Decided =
        from entry in Entries
        from body in Gen.Frequency((5, Gen.Constant<SubjectId>(Office)), (1, Members))
        from days in Days
        from upheld in Gen.Elements(true, true, false)
        select new Attempt(round => round.CanDecide(entry, body, Day(round, days)), round => round.Decide(entry, body, Day(round, days), upheld));

    private static readonly Gen<Attempt> Withdrawn =
        from entry in Entries from days in Days select new Attempt(round => round.CanWithdraw(entry, Day(round, days)), round => round.Withdraw(entry, Day(round, days)));

    // Half of them are about somebody who has rated already; of two causes, so that one pair has several, and some known before everything.
    private static readonly Gen<Attempt> Declared =
        from rater in Members
        from subject in Members
        from place in Gen.Choose(0, 7)
        from days in Days
        from cause in Gen.Elements("kinship", "sameUnit")
        from dated in Gen.Elements(true, true, false)
        let known = Func((EvaluationRound round) => (place < 4 && round.Reviews.Count > 0 ? round.Reviews[place % round.Reviews.Count] : null) is Review taken
            ? ConflictOfInterest.Of(taken.Rater, taken.Subject, cause)
            : ConflictOfInterest.Of(rater, subject, cause))
        let conflict = Func((EvaluationRound round) => dated ? known(round).Known(Day(round, days)) : known(round))
        select new Attempt(round => round.CanDeclare(conflict(round)), round => round.Declare(conflict(round)));

    internal static Arbitrary<Attempt[]> Sequences() =>
        Gen.Frequency((8, Onward), (3, AnyStep), (4, Reviewed), (5, Raised), (7, Decided), (1, Withdrawn), (3, Declared)).ArrayOf(40).ToArbitrary();

    internal static LocalDate Latest(EvaluationRound round) => round.Course.History.Count == 0 ? Start : round.Course.History[round.Course.History.Count - 1].On;

    private static Func<T, TResult> Func<T, TResult>(Func<T, TResult> function) => function;

    private static LocalDate Day(EvaluationRound round, int days) => Latest(round).PlusDays(days);

    /// <summary>The step that leads on: where results are published a correction if there is one to make, else confirmation, after objections most often in good time.</summary>
    private static StepTaken Next(EvaluationRound round, int days, Manner manner)
    {
        string step = round.Course.State switch
        {
            EvaluationProcedures.SelfAssessing => EvaluationProcedures.CloseSelfAssessment,
            EvaluationProcedures.Reviewing => EvaluationProcedures.Propose,
            EvaluationProcedures.Proposed => EvaluationProcedures.Publish,
            _ => Corrections(round, manner).Length > 0 ? EvaluationProcedures.Correct : EvaluationProcedures.Confirm,
        };
        bool confirms = step == EvaluationProcedures.Confirm;
        return StepTaken.Of(step, Day(round, confirms && manner == Manner.Duly && round.Objections.Count > 0 ? days + 3 : days)).By(Office, confirms ? EvaluationProcedures.Authority : EvaluationProcedures.Organizer);
    }

    private static ProposedResult[] ResultsOf(EvaluationRound round, Manner manner) => round.Course.State switch
    {
        EvaluationProcedures.Reviewing => [.. round.Scope.Select(subject => ProposedResult.Of(subject).WithGrade("good"))],
        EvaluationProcedures.Published => Corrections(round, manner),
        _ => [],
    };

    /// <summary>Duly, what upheld objections ask for that no result follows yet; hastily nothing; again, what was corrected already.</summary>
    private static ProposedResult[] Corrections(EvaluationRound round, Manner manner) => manner switch
    {
        Manner.Hastily => [],
        Manner.Again => [.. round.Standing.Where(result => result.Objections.Count > 0)],
        _ =>
        [
            .. round.Objections
                .Where(objection => objection.Outcome == ObjectionOutcome.Upheld && !round.Results.Any(result => result.Objections.Contains(objection.Entry)))
                .GroupBy(objection => objection.Subject)
                .Select(same => same.Aggregate(ProposedResult.Of(same.Key).WithGrade("fair"), (result, objection) => result.After(objection.Entry))),
        ],
    };

    private enum Manner
    {
        Duly,
        Hastily,
        Again,
    }

    internal sealed record Attempt(Func<EvaluationRound, IReadOnlyList<Finding>> Can, Func<EvaluationRound, Checked<EvaluationRound>> Do);
}
