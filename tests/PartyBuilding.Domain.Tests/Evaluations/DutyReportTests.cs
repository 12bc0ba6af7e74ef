using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Evaluations;

public sealed class DutyReportTests
{
    private static readonly DutyReport Owed = DutyReport.Of(
        EntryId.Of("d1"), MemberId.Of("m3"), EvaluationPeriod.Year(2025), "enterprise", "assembly", "superior");

    [Fact]
    public void A_report_is_open_to_every_audience_that_has_not_had_it()
    {
        DutyReport given = Owed.Give("assembly", new LocalDate(2025, 12, 20)).ValueOrThrow().Give("superior", new LocalDate(2026, 1, 5)).ValueOrThrow();

        given.OpenOn(new LocalDate(2025, 12, 31)).Should().Equal("enterprise", "superior");
        given.OpenOn(new LocalDate(2026, 1, 5)).Should().Equal("enterprise");
    }

    [Fact]
    public void A_report_is_given_once_to_those_it_is_owed_to_and_not_before_the_period()
    {
        DutyReport given = Owed.Give("assembly", new LocalDate(2025, 12, 20)).ValueOrThrow();

        given.CanGive("assembly", new LocalDate(2024, 12, 31)).Select(finding => finding.Code).Should().Equal("PB1932", "PB1933");
        given.Give("press", new LocalDate(2025, 12, 21)).Findings.Single().Code.Should().Be("PB1931");
    }

    [Fact]
    public void Every_audience_that_has_had_it_is_a_record()
    {
        WorkLedgerBuilder builder = new();
        Owed.Give("assembly", new LocalDate(2025, 12, 20)).ValueOrThrow().WriteRecords(builder);

        builder.Build().ValueOrThrow().RecordsOf(MemberId.Of("m3")).Single().Should().Be(
            WorkRecord.Of(EntryId.Of("dutyReport:d1@0/assembly"), MemberId.Of("m3"), "duty.reported", new LocalDate(2025, 12, 20)).With("audience", "assembly"));
    }

    [Fact]
    public void A_report_without_audience_is_a_programmers_error() =>
        FluentActions.Invoking(() => DutyReport.Of(EntryId.Of("d1"), MemberId.Of("m3"), EvaluationPeriod.Year(2025))).Should().Throw<ArgumentException>();

    [Fact]
    public void A_decision_names_its_body_and_its_reasons()
    {
        Decision decision = Decision.Of(EntryId.Of("x1"), MemberId.Of("m3"), "contract.renewal", OrganizationId.Of(5), new LocalDate(2026, 1, 9), "renewed").Because("reviews.good", "targets.met");

        decision.Reasons.Should().Equal("reviews.good", "targets.met");
        decision.Should().Be(Decision.Of(EntryId.Of("x1"), MemberId.Of("m3"), "contract.renewal", OrganizationId.Of(5), new LocalDate(2026, 1, 9), "renewed").Because("reviews.good").Because("targets.met"));
    }
}
