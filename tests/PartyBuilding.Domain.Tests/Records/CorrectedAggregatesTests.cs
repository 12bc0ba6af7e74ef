using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Records;

/// <summary>What was written of something that was kept wrongly gives way to what is written after the correction.</summary>
public sealed class CorrectedAggregatesTests
{
    private static readonly LocalDate Day = new(2025, 4, 2);
    private static readonly EntryId Row = EntryId.Of("r1");
    private static readonly OrganizationId Committee = OrganizationId.Of(1);
    private static readonly OrganizationId Branch = OrganizationId.Of(407);
    private static readonly OrganizationId Other = OrganizationId.Of(408);

    public static TheoryData<string> Names => new(Pairs().Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void What_was_corrected_takes_the_place_of_what_was_written(string name)
    {
        (Action<WorkLedgerBuilder> wrong, Action<WorkLedgerBuilder> right) = Pairs()[name];

        Standing(wrong, right).Should().Equal(Standing(right)).And.NotBeEmpty();
        Standing(right, wrong, right).Should().Equal(Standing(right), "the order of writing does not matter, nor writing twice");
    }

    [Fact]
    public void A_commitment_that_by_a_correction_is_not_fulfilled_leaves_only_that_it_was_made()
    {
        Commitment made = Commitment.Of(Row, "pairing", Branch, Committee, Day).ValueOrThrow();

        Standing(AsOf(made.Fulfil(Day).ValueOrThrow().WriteRecords), AsOf(made.Revised(1).WriteRecords)).Should().Equal(Standing(AsOf(made.Revised(1).WriteRecords))).And.ContainSingle();
        Commitment later = Commitment.Of(Row, "pairing", Branch, Committee, Day.PlusYears(9)).ValueOrThrow().Revised(2);
        Standing(AsOf(made.WriteRecords), AsOf(later.WriteRecords)).Should().BeEmpty("by the correction it is not made yet");
        Standing(AsOf(later.WriteRecords)).Should().BeEmpty("nothing was written before");
    }

    [Fact]
    public void A_step_that_was_taken_out_of_a_proposal_leaves_no_record()
    {
        ProposalDraft draft = Proposals.Files.Draft();
        Proposal filed = Proposals.Files.Filed(draft);

        Standing(filed.WriteRecords, Proposals.Files.Submitted(draft.Revised(1)).WriteRecords)
            .Should().Equal(Standing(Proposals.Files.Submitted(draft.Revised(1)).WriteRecords));
    }

    [Fact]
    public void A_revision_is_part_of_what_was_kept_and_lies_within_its_bounds()
    {
        Honour honour = Honour.Of(Row, Branch, "advanced", "city", Committee, Day);

        honour.Revised(0).Should().Be(honour).And.NotBe(honour.Revised(1));
        FluentActions.Invoking(() => honour.Revised(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => honour.Revised(2147)).Should().Throw<ArgumentOutOfRangeException>();
        honour.Revised(2146).WriteRecords(new WorkLedgerBuilder());
    }

    private static Dictionary<string, (Action<WorkLedgerBuilder> Wrong, Action<WorkLedgerBuilder> Right)> Pairs()
    {
        Objection objection = Objection.Of(Row, Branch, MemberId.Of("m3"), Day, "score");
        Inspection inspection = Inspection.Of(Row, Committee, Branch, "plan", Day).ValueOrThrow();
        return new(StringComparer.Ordinal)
        {
            ["honour"] = (Honour.Of(Row, Branch, "advanced", "city", Committee, Day).WriteRecords, Honour.Of(Row, Other, "advanced", "province", Committee, Day).Revised(1).WriteRecords),
            ["honour that was not revoked"] = (
                Honour.Of(Row, Branch, "advanced", "city", Committee, Day).Revoke(Day).ValueOrThrow().WriteRecords,
                Honour.Of(Row, Branch, "advanced", "city", Committee, Day).Revised(1).WriteRecords),
            ["inspection"] = (AsOf(inspection.Found("minutes.missing", Day).ValueOrThrow().WriteRecords), AsOf(inspection.Revised(1).WriteRecords)),
            ["objection"] = (objection.Decide(Committee, Day, upheld: true).ValueOrThrow().WriteRecords, objection.Revised(1).WriteRecords),
            ["decision"] = (
                Decision.Of(Row, Branch, "star.removal", Committee, Day, "removed").WriteRecords,
                Decision.Of(Row, Branch, "star.removal", Committee, Day, "kept").Revised(1).WriteRecords),
            ["duty report"] = (
                AsOf(DutyReport.Of(Row, MemberId.Of("m3"), EvaluationPeriod.Year(2025), "assembly", "committee").Give("assembly", Day).ValueOrThrow().WriteRecords),
                AsOf(DutyReport.Of(Row, MemberId.Of("m3"), EvaluationPeriod.Year(2025), "assembly", "committee").Revised(1).Give("committee", Day).ValueOrThrow().WriteRecords)),
            ["commitment"] = (
                AsOf(Commitment.Of(Row, "pairing", Branch, Committee, Day).ValueOrThrow().Fulfil(Day).ValueOrThrow().WriteRecords),
                AsOf(Commitment.Of(Row, "pairing", Other, Committee, Day).ValueOrThrow().Revised(1).Fulfil(Day.PlusDays(1)).ValueOrThrow().WriteRecords)),
            ["round"] = (Round(Day.PlusDays(1)).WriteRecords, Round(Day.PlusDays(2)).Revised(1).WriteRecords),
            ["proposal"] = (Proposals.Files.Filed().WriteRecords, Proposals.Files.Submitted(Proposals.Files.Draft().Revised(1).From("party")).WriteRecords),
        };
    }

    private static Action<WorkLedgerBuilder> AsOf(Action<WorkLedgerBuilder, LocalDate> write) => builder => write(builder, Day.PlusYears(1));

    private static EvaluationRound Round(LocalDate closed) => EvaluationRound.Open(
            ItemId.Of("stars-2025"), EvaluationProcedures.Round(DateLength.WorkingDays(5)), PolicyReference.Of("stars", "2025", "sha256:00"),
            EvaluationPeriod.Year(2025), [Branch], Day, WorkingCalendar.None)
        .Do(StepTaken.Of(EvaluationProcedures.CloseSelfAssessment, closed).By(Committee, EvaluationProcedures.Organizer)).ValueOrThrow();

    /// <summary>The records that stand after all of these were written, and that nothing was found to be wrong.</summary>
    private static string[] Standing(params Action<WorkLedgerBuilder>[] writings)
    {
        WorkLedgerBuilder builder = new();
        foreach (Action<WorkLedgerBuilder> write in writings)
        {
            write(builder);
        }

        Checked<WorkLedger> built = builder.Build();
        built.Findings.Where(finding => finding.Severity != Severity.Note).Should().BeEmpty();
        return [.. Enumerable.Range(0, built.Value!.Count).Select(i => built.Value.Record(i).ToString())];
    }
}
