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
    public void Every_audience_is_a_record_of_what_is_owed_and_once_it_has_had_it_of_what_was_given()
    {
        DutyReport given = Owed.Give("assembly", new LocalDate(2025, 12, 20)).ValueOrThrow().Give("superior", new LocalDate(2026, 1, 5)).ValueOrThrow();

        Records(given, new LocalDate(2025, 12, 30)).Should().Equal(Written("assembly", "assembly", "duty.reported", new LocalDate(2025, 12, 20)));
        Records(given, new LocalDate(2026, 1, 5)).Should().Equal(
            Written("assembly", "assembly", "duty.reported", new LocalDate(2025, 12, 20)),
            Written("owed:assembly", "assembly", "duty.owed", new LocalDate(2025, 12, 31)),
            Written("owed:superior", "superior", "duty.owed", new LocalDate(2025, 12, 31)),
            Written("owed:enterprise", "enterprise", "duty.owed", new LocalDate(2025, 12, 31)),
            Written("superior", "superior", "duty.reported", new LocalDate(2026, 1, 5)));
    }

    private static WorkRecord Written(string part, string audience, string kind, LocalDate on) =>
        WorkRecord.Of(EntryId.Of("dutyReport:d1@0/" + part), MemberId.Of("m3"), kind, on).With("audience", audience);

    private static WorkRecord[] Records(DutyReport report, LocalDate asOf)
    {
        WorkLedgerBuilder builder = new();
        report.WriteRecords(builder, asOf);
        return [.. builder.Build().ValueOrThrow().RecordsOf(MemberId.Of("m3")).OrderBy(record => record.Date).ThenBy(record => record.Entry)];
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
