using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Records;

/// <summary>What was entered and never took place is taken back by one entry: nothing is overwritten, and nothing of it stands.</summary>
public sealed class WithdrawnAggregatesTests
{
    private static readonly LocalDate Day = new(2025, 4, 2);
    private static readonly LocalDate Year = new(2025, 12, 31);
    private static readonly EntryId Row = EntryId.Of("r1");
    private static readonly OrganizationId Committee = OrganizationId.Of(1);
    private static readonly OrganizationId Branch = OrganizationId.Of(407);
    private static readonly MemberId Who = MemberId.Of("m3");

    public static TheoryData<string> Names => new(Pairs().Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void What_never_took_place_is_taken_back_whole(string name)
    {
        (Action<WorkLedgerBuilder> write, Action<WorkLedgerBuilder> withdraw) = Pairs()[name];
        WorkLedger written = Ledger(write);
        written.Count.Should().BePositive();

        WorkLedger withdrawn = Ledger(write, withdraw);

        withdrawn.Count.Should().Be(0);
        withdrawn.LeftOut.Should().BeEmpty();
        withdrawn.History.Where(record => !record.IsWithdrawal).Should().BeEquivalentTo(Enumerable.Range(0, written.Count).Select(written.Record).Concat(written.History));
        withdrawn.History.Where(record => record.IsWithdrawal).Should().OnlyContain(record => record.Entry.Key.EndsWith("/withdrawn", StringComparison.Ordinal)).And.NotBeEmpty();
        Ledger(withdraw, write, withdraw, write).Count.Should().Be(0, "neither the order matters nor writing twice");
        Ledger(withdraw).Count.Should().Be(0, "what was never written need not be there");
    }

    [Fact]
    public void Whatever_writes_records_can_take_them_back()
    {
        string[] writers = [.. Methods("WriteRecords")];

        writers.Should().NotBeEmpty();
        Methods("WithdrawRecords").Should().Equal(writers);
        Pairs().Keys.Should().BeEquivalentTo(writers.Select(writer => writer.Substring(0, writer.IndexOf('(', StringComparison.Ordinal))));
    }

    [Fact]
    public void A_later_revision_stands_again()
    {
        Meeting meeting = Meeting.Of(MeetingId.Of(1), Branch, MeetingKinds.Assembly, Day);

        Ledger(meeting.WriteRecords, meeting.WithdrawRecords, meeting.Revised(1).WriteRecords).Count.Should().Be(1);
        Ledger(meeting.WriteRecords, meeting.Revised(1).WriteRecords, meeting.Revised(1).WithdrawRecords).Count.Should().Be(0);
        Ledger(meeting.Revised(1).WriteRecords, meeting.WithdrawRecords).Count.Should().Be(1, "only revision 0 was taken back");
        Inspection inspection = Inspection.Of(Row, Committee, Branch, "plan", Day).ValueOrThrow().Found("a", Year).ValueOrThrow().Found("b", Year).ValueOrThrow();
        Ledger(AsOf(inspection.WriteRecords), inspection.WithdrawRecords, AsOf(inspection.Revised(1).WriteRecords)).Count.Should().Be(1);
    }

    [Fact]
    public void Corrections_of_what_was_taken_back_go_with_it()
    {
        Meeting meeting = Meeting.Of(MeetingId.Of(1), Branch, MeetingKinds.Assembly, Day);
        WorkRecord better = WorkRecord.Of(EntryId.Of("x1"), Branch, RecordKinds.MeetingHeld, Day).Replaces(EntryId.Of("meeting:1@0/held"));

        Ledger(meeting.WriteRecords, builder => builder.Add(better)).Count.Should().Be(1);
        Ledger(meeting.WriteRecords, builder => builder.Add(better), meeting.WithdrawRecords).Count.Should().Be(0);
    }

    [Fact]
    public void What_was_taken_back_stands_as_it_was_known_before()
    {
        Meeting meeting = Meeting.Of(MeetingId.Of(1), Branch, MeetingKinds.Assembly, Day);
        WorkLedgerBuilder builder = new WorkLedgerBuilder().EnteredAt(Entries.At(1));
        meeting.WriteRecords(builder);
        meeting.WithdrawRecords(builder.EnteredAt(Entries.At(3)));
        meeting.WriteRecords(builder.EnteredAt(Entries.At(4)));

        WorkLedger ledger = builder.Build().ValueOrThrow();

        ledger.Count.Should().Be(0);
        ledger.AsKnownAt(Entries.At(1)).Count.Should().Be(1);
        ledger.AsKnownAt(Entries.At(2)).Count.Should().Be(1);
        ledger.AsKnownAt(Entries.At(3)).Count.Should().Be(0);
        ledger.AsKnownAt(Entries.At(1).Minus(Duration.Epsilon)).Count.Should().Be(0, "it was not known yet");
    }

    [Fact]
    public void A_time_of_its_own_is_left_to_a_record() =>
        new WorkLedgerBuilder().EnteredAt(Entries.At(3)).Add(WorkRecord.Of(Row, Branch, "study", Day).Entered(Entries.At(1))).Build().ValueOrThrow()
            .Record(0).EnteredAt.Should().Be(Entries.At(1));

    [Fact]
    public void Only_an_entry_that_comes_from_a_source_withdraws_without_naming_another()
    {
        WorkRecord nameless = WorkRecord.Of(EntryId.Of("x1"), Branch, "study", Day).Withdrawn();
        WorkRecord derived = WorkRecord.Of(EntryId.Derived("own", 2, "gone"), Branch, "study", Day).Withdrawn();
        WorkRecord first = WorkRecord.Of(EntryId.Derived("own", 1, "a"), Branch, "study", Day);
        WorkRecord last = WorkRecord.Of(EntryId.Derived("own", 3, "a"), Branch, "study", Day);

        new WorkLedgerBuilder().Add(nameless).Build().Findings.Single().Kind.Should().Be(DomainFindings.WithdrawalOfNothing);
        Ledger(builder => builder.Add(derived).Add(first)).Count.Should().Be(0);
        Ledger(builder => builder.Add(derived).Add(last)).Count.Should().Be(1);
    }

    [Fact]
    public void What_holds_nothing_any_more_after_a_correction_leaves_no_record()
    {
        DutyReport report = DutyReport.Of(Row, Who, EvaluationPeriod.Year(2025), "assembly");
        DutyReport given = report.Give("assembly", Day).ValueOrThrow();
        Ledger(AsOf(given.WriteRecords, Day), AsOf(report.Revised(1).WriteRecords, Day)).Count.Should().Be(0, "it is owed only at the end of the year");
        Ledger(AsOf(given.WriteRecords), AsOf(report.Revised(1).WriteRecords)).Count.Should().Be(1, "it is owed");
        Ledger(AsOf(given.WriteRecords), AsOf(report.Revised(1).WriteRecords), AsOf(given.Revised(1).WriteRecords)).Count.Should().Be(2, "it was given after the correction");

        Ledger(builder => File().WriteRecords(builder, "f", 0), builder => MemberFile.Of(Who, StandingRules.None).WriteRecords(builder, "f", 1)).Count.Should().Be(0);
        Ledger(builder => Pool().WriteRecords(builder, "p", 0), builder => TalentPool.Of().WriteRecords(builder, "p", 1)).Count.Should().Be(0);
        Ledger(builder => Course().WriteRecords(builder, "c", 0), builder => Begun().WriteRecords(builder, "c", 1)).Count.Should().Be(0);
        Ledger(Round().WriteRecords, Opened().Revised(1).WriteRecords).Count.Should().Be(0);
    }

    private static Action<WorkLedgerBuilder> AsOf(Action<WorkLedgerBuilder, LocalDate> write, LocalDate? day = null) => builder => write(builder, day ?? Year);

    private static Dictionary<string, (Action<WorkLedgerBuilder> Write, Action<WorkLedgerBuilder> Withdraw)> Pairs()
    {
        Meeting meeting = Meeting.Of(MeetingId.Of(1), Branch, MeetingKinds.Assembly, Day).WithPaper(PaperKinds.Minutes, ItemId.Of("p1")).Take(Meetings.Rolls.Of(3, 4)).ValueOrThrow();
        MeetingBook meetings = MeetingBook.Of([meeting, Meeting.Of(MeetingId.Of(2), Branch, MeetingKinds.Assembly, Day)]).ValueOrThrow();
        OrganizationEvent founding = OrganizationEvent.Founding(Organization.Of(Branch, "branch", Day).Under(Committee)).By(FoundingModes.Joint);
        Commitment commitment = Commitment.Of(Row, "pairing", Branch, Committee, Day).ValueOrThrow().Fulfil(Day).ValueOrThrow();
        CommitmentBook commitments = CommitmentBook.Of([commitment, Commitment.Of(EntryId.Of("r2"), "pairing", Committee, Branch, Day).ValueOrThrow()]).ValueOrThrow();
        Inspection inspection = Inspection.Of(Row, Committee, Branch, "plan", Day).ValueOrThrow().Found("minutes.missing", Day).ValueOrThrow();
        DutyReport report = DutyReport.Of(Row, Who, EvaluationPeriod.Year(2025), "assembly", "committee").Give("assembly", Day).ValueOrThrow();
        Objection objection = Objection.Of(Row, Branch, Who, Day, "score").Decide(Committee, Day, upheld: true).ValueOrThrow();
        Honour honour = Honour.Of(Row, Branch, "advanced", "city", Committee, Day);
        HonourRoll honours = HonourRoll.Of([honour, Honour.Of(EntryId.Of("r2"), Committee, "advanced", "city", Committee, Day)]).ValueOrThrow();
        Decision decision = Decision.Of(Row, Branch, "star.removal", Committee, Day, "removed");
        Assessment issued = Assessment.Of(Row, Branch, PolicyReference.Of("stars", "2024", "sha256:00"), EvaluationPeriod.Year(2024), Day);
        AssessmentBook book = AssessmentBook.Restore([issued, Assessment.Of(EntryId.Of("r2"), Branch, issued.Policy, issued.Period, Day).Correcting(Row, Row, "miscounted")], [], [objection]).ValueOrThrow();
        Proposal filed = Proposals.Files.Filed();
        ProposalRegister register = ProposalRegister.Of([filed]).ValueOrThrow();
        EvaluationRound round = Step(Step(Round(), EvaluationProcedures.Propose, ProposedResult.Of(Branch).WithGrade("good")), EvaluationProcedures.Publish)
            .Raise(Objection.Of(EntryId.Of("r9"), Branch, Who, Day, "score")).ValueOrThrow();
        return new(StringComparer.Ordinal)
        {
            [nameof(Meeting)] = (meeting.WriteRecords, meeting.WithdrawRecords),
            [nameof(MeetingBook)] = (meetings.WriteRecords, meetings.WithdrawRecords),
            [nameof(OrganizationEvent)] = (founding.WriteRecords, founding.WithdrawRecords),
            [nameof(Commitment)] = (AsOf(commitment.WriteRecords), commitment.WithdrawRecords),
            [nameof(CommitmentBook)] = (AsOf(commitments.WriteRecords), commitments.WithdrawRecords),
            [nameof(Inspection)] = (AsOf(inspection.WriteRecords), inspection.WithdrawRecords),
            [nameof(DutyReport)] = (AsOf(report.WriteRecords), report.WithdrawRecords),
            [nameof(Objection)] = (objection.WriteRecords, objection.WithdrawRecords),
            [nameof(Honour)] = (honour.WriteRecords, honour.WithdrawRecords),
            [nameof(HonourRoll)] = (honours.WriteRecords, honours.WithdrawRecords),
            [nameof(Decision)] = (decision.WriteRecords, decision.WithdrawRecords),
            [nameof(Assessment)] = (issued.WriteRecords, issued.WithdrawRecords),
            [nameof(AssessmentBook)] = (book.WriteRecords, book.WithdrawRecords),
            [nameof(EvaluationRound)] = (round.WriteRecords, round.WithdrawRecords),
            [nameof(Proposal)] = (filed.WriteRecords, filed.WithdrawRecords),
            [nameof(ProposalRegister)] = (register.WriteRecords, register.WithdrawRecords),
            [nameof(Domain.Course)] = (builder => Course().WriteRecords(builder, "c", 2), builder => Course().WithdrawRecords(builder, "c", 2)),
            [nameof(MemberFile)] = (builder => File().WriteRecords(builder, "f", 0), builder => File().WithdrawRecords(builder, "f", 0)),
            [nameof(TalentPool)] = (builder => Pool().WriteRecords(builder, "p", 0), builder => Pool().WithdrawRecords(builder, "p", 0)),
        };
    }

    private static IEnumerable<string> Methods(string name) => typeof(Meeting).Assembly.GetExportedTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(method => method.Name == name)
        .Select(method => $"{method.DeclaringType!.Name}({string.Join(", ", method.GetParameters().Where(parameter => parameter.Name != "asOf").Select(parameter => parameter.ParameterType.Name + " " + parameter.Name))})")
        .OrderBy(text => text, StringComparer.Ordinal);

    private static MemberFile File() => MemberFile.Of(Who, StandingRules.None).Enter(StandingChange.Of(MemberStandings.Full, Day)).ValueOrThrow();

    private static TalentPool Pool() => TalentPool.Of().Enter(TalentListing.Of(Who, TalentLists.Talent, "city", DateSpan.From(Day))).ValueOrThrow();

    private static Course Begun() => Domain.Course.Begin(CampaignProcedures.FourPhases, Committee, Day);

    private static Course Course() => Begun().Do(StepTaken.Of(CampaignProcedures.FormGroup, Day)).ValueOrThrow();

    private static EvaluationRound Opened() => EvaluationRound.Open(
        ItemId.Of("stars-2025"), EvaluationProcedures.Round(DateLength.WorkingDays(5)), PolicyReference.Of("stars", "2025", "sha256:00"),
        EvaluationPeriod.Year(2025), [Branch], Day, WorkingCalendar.None);

    private static EvaluationRound Round() => Step(Opened(), EvaluationProcedures.CloseSelfAssessment);

    private static EvaluationRound Step(EvaluationRound round, string step, params ProposedResult[] results) =>
        round.Do(StepTaken.Of(step, Day).By(Committee, EvaluationProcedures.Organizer), results).ValueOrThrow();

    private static WorkLedger Ledger(params Action<WorkLedgerBuilder>[] writings)
    {
        WorkLedgerBuilder builder = new();
        foreach (Action<WorkLedgerBuilder> write in writings)
        {
            write(builder);
        }

        Checked<WorkLedger> built = builder.Build();
        built.Findings.Where(finding => finding.Severity != Severity.Note).Should().BeEmpty();
        return built.Value!;
    }
}
