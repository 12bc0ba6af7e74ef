using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Records;

/// <content>What stands around evaluations.</content>
internal sealed partial class Showcase
{
    private IEnumerable<Piece> Evaluations()
    {
        Honour honour = Honour.Of(Entry(1), Organization(1), "five-star", "city", Organization(2), Day(3, 1)).For(2024).ValueOrThrow();
        Commitment general = Commitment.Of(Entry(1), "pairing", Organization(1), Organization(2), Day(1, 2)).ValueOrThrow().Fulfil(Day(6, 1)).ValueOrThrow();
        Commitment named = Commitment.Of(Entry(2), "target", Organization(1), Organization(2), Day(1, 2)).ValueOrThrow().Concerning(Item(1)).DueBy(Day(5, 1)).ValueOrThrow().Fulfil(Day(6, 1)).ValueOrThrow();
        Commitment dropped = Commitment.Of(Entry(4), "target", Member(1), Organization(2), Day(1, 2)).ValueOrThrow().DueBy(Day(5, 1)).ValueOrThrow().Withdraw(Day(6, 1)).ValueOrThrow();
        Commitment given = Commitment.Of(Entry(5), "target", Organization(1), Organization(2), Day(1, 2)).ValueOrThrow().Concerning(Item(1)).Withdraw(Day(6, 1)).ValueOrThrow();
        Inspection announced = Inspection.Of(Entry(1), Organization(2), Organization(1), "standardization", Day(5, 1)).ValueOrThrow();
        Inspection spot = Inspection.Of(Entry(2), Organization(2), Organization(1), "standardization", Day(5, 1)).ValueOrThrow()
            .AsSpotCheck().Found("minutes.missing", Day(6, 1)).ValueOrThrow().Found("roster.outdated", Day(6, 1)).ValueOrThrow()
            .Mend("minutes.missing", Day(6, 1)).ValueOrThrow().Mend("roster.outdated", Day(6, 9)).ValueOrThrow();
        DutyReport report = DutyReport.Of(Entry(1), Member(1), EvaluationPeriod.Year(2025), "assembly", "committee")
            .Give("assembly", Day(12, 20)).ValueOrThrow().Give("committee", Day(12, 21)).ValueOrThrow();
        EvaluationRound round = EvaluationRound.Open(
                Item(1), EvaluationProcedures.Round(DateLength.WorkingDays(5)), PolicyReference.Of("stars", "2025", "sha256:00"), EvaluationPeriod.Year(2025), [Organization(1)], Day(12, 1), WorkingCalendar.None)
            .Do(StepTaken.Of(EvaluationProcedures.CloseSelfAssessment, Day(12, 2)).By(Organization(2), EvaluationProcedures.Organizer)).ValueOrThrow();
        Honour ofMember = Honour.Of(Entry(2), Member(1), "model", "province", Organization(2), Day(3, 1));
        Commitment ofPerson = Commitment.Of(Entry(3), "target", Member(1), Organization(2), Day(1, 2)).ValueOrThrow().Fulfil(Day(6, 1)).ValueOrThrow();
        Inspection ofPost = Inspection.Of(Entry(3), Organization(2), Member(1), "conduct", Day(5, 1)).ValueOrThrow().Found("late", Day(6, 1)).ValueOrThrow().Mend("late", Day(6, 9)).ValueOrThrow();
        DutyReport ofBranch = DutyReport.Of(Entry(2), Organization(1), EvaluationPeriod.Year(2025), "committee").Give("committee", Day(12, 21)).ValueOrThrow();
        Objection ofBranchResult = Objection.Of(Entry(1), Organization(1), Member(1), Day(12, 10), "record.missing");
        Objection rejected = Objection.Of(Entry(2), Member(1), Member(1), Day(12, 10), "score").Decide(Organization(2), Day(12, 12), upheld: false).ValueOrThrow();
        Decision decision = Decision.Of(Entry(1), Member(1), "contract.renewal", Organization(2), Day(12, 28), "renewed");
        Decision ofOrganization = Decision.Of(Entry(2), Organization(1), "star.removal", Organization(2), Day(12, 28), "removed");
        Assessment issued = Assessment.Of(Entry(1), Organization(1), PolicyReference.Of("stars", "2025", "sha256:00"), EvaluationPeriod.Year(2025), Day(12, 30))
            .WithScore(79.5m).WithGrade("three-star").WithRank(9).WithHonour("advanced");
        Assessment ungraded = Assessment.Of(Entry(2), Member(1), PolicyReference.Of("duty", "2025", "sha256:00"), EvaluationPeriod.Year(2025), Day(12, 30));
        return
        [
            new Piece(nameof(Assessment), issued.WriteRecords),
            new Piece(nameof(Assessment), ungraded.WriteRecords),
            new Piece(nameof(Objection), ofBranchResult.WriteRecords),
            new Piece(nameof(Objection), rejected.WriteRecords),
            new Piece(nameof(Decision), decision.WriteRecords),
            new Piece(nameof(Decision), ofOrganization.WriteRecords),
            new Piece(nameof(Honour), ofMember.WriteRecords),
            new Piece(nameof(Commitment), builder => ofPerson.WriteRecords(builder, Day(12, 31))),
            new Piece(nameof(Inspection), builder => ofPost.WriteRecords(builder, Day(12, 31))),
            new Piece(nameof(DutyReport), builder => ofBranch.WriteRecords(builder, Day(12, 31))),
            new Piece(nameof(Honour), honour.WriteRecords),
            new Piece(nameof(Commitment), builder => general.WriteRecords(builder, Day(12, 31))),
            new Piece(nameof(Commitment), builder => named.WriteRecords(builder, Day(12, 31))),
            new Piece(nameof(Commitment), builder => dropped.WriteRecords(builder, Day(12, 31))),
            new Piece(nameof(Commitment), builder => given.WriteRecords(builder, Day(12, 31))),
            new Piece(nameof(Inspection), builder => announced.WriteRecords(builder, Day(12, 31))),
            new Piece(nameof(Inspection), builder => spot.WriteRecords(builder, Day(12, 31))),
            new Piece(nameof(DutyReport), builder => report.WriteRecords(builder, Day(12, 31))),
            new Piece(nameof(EvaluationRound), round.WriteRecords),
        ];
    }

    private static Piece Correction()
    {
        Assessment issued = Assessment.Of(EntryId.Of("a1"), OrganizationId.Of(1), PolicyReference.Of("stars", "2025", "sha256:00"), EvaluationPeriod.Year(2025), Day(12, 30)).WithScore(79.5m);
        Assessment correction = Assessment.Of(EntryId.Of("a2"), OrganizationId.Of(1), issued.Policy, issued.Period, Day(12, 31)).WithScore(81m).Correcting(issued.Entry, EntryId.Of("o1"), "record.missing");
        Objection upheld = Objection.Of(EntryId.Of("o1"), issued.Subject, MemberId.Of(1), Day(12, 30), "record.missing").Decide(OrganizationId.Of(2), Day(12, 31), upheld: true).ValueOrThrow();
        AssessmentBook book = AssessmentBook.Restore([issued, correction], [], [upheld]).ValueOrThrow();
        return new Piece(nameof(Assessment), book.WriteRecords);
    }

    private EntryId Entry(int number) => EntryId.Of(_key(number));
}
