using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Evaluations;

/// <summary>What was kept comes back equal, and what could not have been is refused with all reasons.</summary>
public sealed class RestoreTests
{
    private static readonly LocalDate Day = new(2025, 4, 2);
    private static readonly SubjectId Committee = OrganizationId.Of(1);
    private static readonly SubjectId Branch = OrganizationId.Of(407);
    private static readonly Objection Raised = Objection.Of(EntryId.Of("o1"), Branch, MemberId.Of("m3"), Day, "score");
    private static readonly Commitment Made = Commitment.Of(EntryId.Of("c1"), "pairing", Branch, Committee, Day).ValueOrThrow().DueBy(Day.PlusDays(30)).ValueOrThrow();
    private static readonly DutyReport Owed = DutyReport.Of(EntryId.Of("d1"), MemberId.Of("m3"), EvaluationPeriod.Year(2025), "assembly", "committee");

    private static readonly Inspection Held = Inspection.Of(EntryId.Of("i1"), Committee, Branch, "plan", Day).ValueOrThrow()
        .Found("minutes.missing", Day.PlusDays(10)).ValueOrThrow().Found("roster.outdated", Day.PlusDays(20)).ValueOrThrow();

    public static TheoryData<ObjectionOutcome> Outcomes => new(Enum.GetValues<ObjectionOutcome>());

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void An_objection_comes_back_as_it_was(ObjectionOutcome outcome)
    {
        Objection kept = outcome switch
        {
            ObjectionOutcome.Open => Raised,
            ObjectionOutcome.Withdrawn => Raised.Withdraw(Day.PlusDays(1)).ValueOrThrow(),
            _ => Raised.Decide(Committee, Day.PlusDays(1), outcome == ObjectionOutcome.Upheld).ValueOrThrow(),
        };

        Objection.Restore(Raised, kept.Outcome, kept.DecidedBy, kept.DecidedOn).ValueOrThrow().Should().Be(kept);
    }

    [Fact]
    public void An_objection_that_could_not_have_been_decided_so_is_refused_with_all_reasons()
    {
        Objection.Restore(Raised, ObjectionOutcome.Upheld, MemberId.Of("m3"), Day.PlusDays(-1)).Findings.Select(finding => finding.Code).Should().Equal("PB1912", "PB1913");
        Objection.Restore(Raised, ObjectionOutcome.Upheld, null, Day).Findings.Select(finding => finding.Code).Should().Equal("PB1962");
        Objection.Restore(Raised, ObjectionOutcome.Open, null, Day).Findings.Select(finding => finding.Code).Should().Equal("PB1962");
    }

    [Fact]
    public void A_commitment_comes_back_as_it_was()
    {
        Commitment.Restore(Made, null, null).ValueOrThrow().Should().Be(Made);
        Commitment.Restore(Made, Day.PlusDays(3), null).ValueOrThrow().Should().Be(Made.Fulfil(Day.PlusDays(3)).ValueOrThrow());
        Commitment.Restore(Made, null, Day.PlusDays(3)).ValueOrThrow().Should().Be(Made.Withdraw(Day.PlusDays(3)).ValueOrThrow());
    }

    [Fact]
    public void A_commitment_is_closed_once_and_not_before_it_was_made()
    {
        Commitment.Restore(Made, Day, Day.PlusDays(1)).Findings.Select(finding => finding.Code).Should().Equal("PB1921");
        Commitment.Restore(Made, Day.PlusDays(-1), Day.PlusDays(-2)).Findings.Select(finding => finding.Code).Should().Equal("PB1922", "PB1922");
    }

    [Fact]
    public void An_inspection_comes_back_with_what_was_mended()
    {
        Inspection kept = Held.Mend("roster.outdated", Day.PlusDays(5)).ValueOrThrow();

        Inspection.Restore(Held, Mended(kept)).ValueOrThrow().Should().Be(kept);
        Inspection.Restore(Held, [Of("unknown", Day), Of("roster.outdated", Day.PlusDays(-1)), Of("minutes.missing", Day)])
            .Findings.Select(finding => finding.Code).Should().Equal("PB1923", "PB1925");
    }

    [Fact]
    public void A_duty_report_comes_back_with_who_has_had_it()
    {
        DutyReport kept = Owed.Give("committee", Day).ValueOrThrow().Give("assembly", Day.PlusDays(1)).ValueOrThrow();

        DutyReport.Restore(Owed, kept.Hearings.Select(one => Of(one.Audience, one.Date))).ValueOrThrow().Should().Be(kept);
        DutyReport.Restore(Owed, [Of("public", Day), Of("assembly", Day), Of("assembly", Day)]).Findings.Select(finding => finding.Code).Should().Equal("PB1931", "PB1932");
    }

    private static KeyValuePair<string, LocalDate> Of(string code, LocalDate on) => new(code, on);

    private static IEnumerable<KeyValuePair<string, LocalDate>> Mended(Inspection inspection) =>
        inspection.Defects.Where(defect => defect.MendedOn is not null).Select(defect => Of(defect.Matter, defect.MendedOn!.Value));
}
