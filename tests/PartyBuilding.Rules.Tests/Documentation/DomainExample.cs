#nullable disable // as an application in C# 7.3 has it

using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Documentation;

/// <summary>What docs/domain.md shows.</summary>
internal static class DomainExample
{
    internal static bool Rows(MemberFile file)
    {
        Checked<MemberFile> entered = file.Enter(Training.Of(ItemId.Of("class-7"), new LocalDate(2025, 3, 9), new LocalDate(2025, 3, 3)));
        bool isRefused = entered.Value is null;                         // PB1062: it ends before it begins
        return isRefused;
    }

    internal static IReadOnlyList<Finding> Procedures(MemberId applicant, OrganizationId committee)
    {
        Course course = Course.Begin(AdmissionProcedures.Party2014, applicant, new LocalDate(2025, 3, 3));
        StepTaken apply = StepTaken.Of(AdmissionSteps.Apply, new LocalDate(2025, 3, 3))
            .With(AdmissionWords.Age, 24).WithPaper(AdmissionWords.Application);
        course = course.Do(apply).ValueOrThrow();

        StepTaken early = StepTaken.Of(AdmissionSteps.Candidate, new LocalDate(2025, 9, 1)).By(committee, AdmissionRoles.BranchCommittee);
        IReadOnlyList<Finding> reasons = course.CanDo(early);           // all of them, with dates; Do(early) refuses for the same
        IReadOnlyList<StepDue> owed = course.DueOn(new LocalDate(2025, 4, 4)); // the talk, due within a month, is overdue
        string diagram = course.Mermaid(Language.Chinese);
        return owed.Count == 1 && diagram.Length > 0 ? reasons : null;
    }

    internal static Meeting Meetings(OrganizationId branch, IEnumerable<MemberId> due, IEnumerable<Attendance> came)
    {
        Meeting meeting = Meeting.Of(MeetingId.Of(91), branch, MeetingKinds.Assembly, new LocalDate(2025, 6, 20));
        meeting = meeting.Take(Roll.Called(due, came).ValueOrThrow()).ValueOrThrow();

        VoteRule overHalfOfThoseDue = VoteRule.MoreThan(1, 2, VoteBase.Due).WithQuorum(QuorumRule.Of(Threshold.MoreThan(1, 2)));
        Checked<Meeting> voted = meeting.Vote(ItemId.Of("plan-2025"), overHalfOfThoseDue, VoteCount.Show(6, 2, 0));
        return voted.ValueOrThrow();
    }

    internal static Procedure Gates()
    {
        Procedure gates = AdmissionProcedures.TwoGatesWithin(
            GateTimes.Any.NotBefore(DateLength.Months(6)).NotAfter(DateLength.Years(1)),    // counted from the application
            GateTimes.Any.NotBefore(DateLength.Months(1)).NotAfter(DateLength.Months(3)));  // counted from the first gate
        return gates;
    }

    internal static IReadOnlyList<MemberId> Nowhere(Roster roster, IReadOnlyList<MemberFile> files)
    {
        IReadOnlyList<MemberId> nowhere = roster.CoverageOn(new LocalDate(2025, 12, 31)).WithStandingOf(files).MembersNowhere();
        return nowhere;
    }

    internal static IReadOnlyList<MeetingSlot> Duties(Meeting meeting, Roster roster, MemberId guest, IEnumerable<Attendance> came, MeetingBook book)
    {
        MeetingDuty monthly = MeetingDuty.Every(Cadence.Month, MeetingKinds.Committee).AttendedBy(Attendees.Committee.And(Attendees.Named(guest)));
        Checked<Roll> called = monthly.Attendees.Call(meeting, roster, came);
        IReadOnlyList<MeetingSlot> slots = book.Slots(new[] { monthly }, roster, DateSpan.Year(2025), new LocalDate(2026, 1, 1));
        return called.Value.DueCount == 2 ? slots : null;
    }

    internal static IReadOnlyList<Finding> Standing(Meeting meeting, IEnumerable<MemberId> candidates, IReadOnlyList<MemberFile> files)
    {
        Checked<Roll> voters = meeting.Roll.WithVotesOf(files, MemberActions.Elect, meeting.Date);
        Election election = Election.Of("secretary", 1, candidates, ElectionRule.Officers).ValueOrThrow();
        Checked<Election> open = election.WithStandingOf(files, meeting.Date); // refused for each candidate who may not stand
        return voters.HasErrors ? null : open.Findings;
    }

    internal static Proposal Proposals(MemberId first, MemberId second, OrganizationId bureau)
    {
        ProposalDraft draft = ProposalDraft.Of(ProposalId.Of(12), ProposalKinds.Proposal, Sponsors.Joint(first, second), new LocalDate(2025, 1, 9));
        Proposal proposal = Proposal.Submit(draft).ValueOrThrow();
        proposal = proposal.Take(ProposalActions.Examine(new LocalDate(2025, 1, 13))).ValueOrThrow();
        proposal = proposal.Take(ProposalActions.File(new LocalDate(2025, 1, 14))).ValueOrThrow();
        return proposal.Take(ProposalActions.Assign(bureau, HandlingRoles.Lead, new LocalDate(2025, 1, 20))).ValueOrThrow();
    }

    internal static WorkLedger Records(Meeting meeting, Proposal proposal, WorkRecord own)
    {
        var records = new WorkLedgerBuilder();
        meeting.WriteRecords(records);
        proposal.WriteRecords(records);
        records.Add(own);                                               // what the application keeps itself
        records.Covers(RecordKinds.MeetingHeld, DateSpan.Year(2025));
        return records.Build().ValueOrThrow();
    }

    internal static void TakenBack(Meeting meeting, WorkLedgerBuilder records)
    {
        meeting.WithdrawRecords(records);                               // there was no such meeting: its records are history from here on
    }

    internal static void AsOf(Commitment pledge, DutyReport report, Inspection check, WorkLedgerBuilder records)
    {
        var day = new LocalDate(2025, 12, 31);
        pledge.WriteRecords(records, day);                              // made, overdue, fulfilled, withdrawn: as far as it has happened by that day
        report.WriteRecords(records, day);                              // owed to each audience, and given
        check.WriteRecords(records, day);                               // held; each defect overdue, mended
    }

    internal static Checked<EvaluationRound> Rounds(PolicyReference policy, IEnumerable<SubjectId> branches, OrganizationId office, Review review)
    {
        EvaluationRound round = EvaluationRound.Open(
            ItemId.Of("stars-2025"), EvaluationProcedures.Round(DateLength.WorkingDays(5)), policy, EvaluationPeriod.Year(2025),
            branches, new LocalDate(2026, 1, 5), WorkingCalendar.None);
        round = round.Do(StepTaken.Of(EvaluationProcedures.CloseSelfAssessment, new LocalDate(2026, 1, 9)).By(office, EvaluationProcedures.Organizer)).ValueOrThrow();
        return round.Take(review);                                      // refused when the rater is the subject, or must not judge it
    }

    internal static EvaluationRound Results(EvaluationRound round, Evaluation run, OrganizationId office, OrganizationId branch, OrganizationId committee)
    {
        StepTaken Step(string code, int day) => StepTaken.Of(code, new LocalDate(2026, 1, day)).By(office, EvaluationProcedures.Organizer);

        var proposed = round.Scope.Select(subject => run.Propose(subject).ValueOrThrow());
        round = round.Do(Step(EvaluationProcedures.Propose, 12), proposed).ValueOrThrow(); // refused unless everybody in scope has a result
        round = round.Do(Step(EvaluationProcedures.Publish, 13)).ValueOrThrow();

        Objection objection = Objection.Of(EntryId.Of("o1"), branch, branch, new LocalDate(2026, 1, 14), "record.missing");
        round = round.Raise(objection).ValueOrThrow().Decide(objection.Entry, committee, new LocalDate(2026, 1, 15), true).ValueOrThrow();
        ProposedResult better = ProposedResult.Of(branch).WithGrade("four-star").After(objection.Entry);
        round = round.Do(Step(EvaluationProcedures.Correct, 16), new[] { better }).ValueOrThrow(); // refused without an objection that was upheld
        return round.Do(Step(EvaluationProcedures.Publish, 16)).ValueOrThrow();
    }

    internal static Checked<AssessmentBook> Issued(AssessmentBook book, EvaluationRound round, Evaluation run, LocalDate day)
    {
        IEnumerable<Assessment> issued = round.Scope.Select(subject =>
            run.Assess(subject, EntryId.Of("2025-" + subject.Key), day).ValueOrThrow().ConfirmedBy(round.Id));
        return book.Issue(issued, new[] { round }, Array.Empty<Objection>());   // refused where it says otherwise than the round has confirmed
    }

    internal static Checked<AssessmentBook> Corrected(AssessmentBook book, Assessment wrong, Assessment better, Objection upheld)
    {
        Assessment correction = better.Correcting(wrong.Entry, upheld.Entry, "record.forged");
        return book.Issue(new[] { correction }, Array.Empty<EvaluationRound>(), new[] { upheld });
    }
}
