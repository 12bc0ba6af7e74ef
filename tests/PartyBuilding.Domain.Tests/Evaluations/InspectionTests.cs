using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Evaluations;

public sealed class InspectionTests
{
    private static readonly LocalDate Day = new(2025, 4, 2);
    private static readonly Inspection Spot = Inspection
        .Of(EntryId.Of("i1"), OrganizationId.Of(1), OrganizationId.Of(407), "standardization", Day).ValueOrThrow().AsSpotCheck()
        .Found("minutes.missing", Day.PlusDays(10)).ValueOrThrow()
        .Found("roster.outdated", Day.PlusDays(20)).ValueOrThrow();

    [Fact]
    public void A_defect_is_overdue_after_its_last_day_until_it_is_mended()
    {
        Inspection mended = Spot.Mend("minutes.missing", Day.PlusDays(12)).ValueOrThrow();

        Spot.OverdueOn(Day.PlusDays(10)).Should().BeEmpty();
        mended.OverdueOn(Day.PlusDays(11)).Single().Matter.Should().Be("minutes.missing");
        mended.OverdueOn(Day.PlusDays(12)).Should().BeEmpty();
        mended.OverdueOn(Day.PlusDays(21)).Single().Matter.Should().Be("roster.outdated");
    }

    [Fact]
    public void Only_what_was_found_is_mended_once_and_not_before()
    {
        Inspection mended = Spot.Mend("minutes.missing", Day).ValueOrThrow();

        mended.CanMend("minutes.missing", Day.PlusDays(-1)).Select(finding => finding.Code).Should().Equal("PB1924", "PB1925");
        Spot.Mend("unknown", Day).Findings.Single().Code.Should().Be("PB1923");
    }

    [Fact]
    public void Nobody_inspects_itself() =>
        Inspection.Of(EntryId.Of("i2"), OrganizationId.Of(1), OrganizationId.Of(1), "plan", Day).Findings.Select(finding => finding.Code).Should().Equal("PB1961");

    [Fact]
    public void A_matter_is_found_once_and_not_due_before_the_inspection()
    {
        Spot.Found("minutes.missing", Day.PlusDays(-1)).Findings.Select(finding => finding.Code).Should().Equal("PB1927", "PB1928");
        Spot.CanHaveFound("minutes.missing", Day).Select(finding => finding.Code).Should().Equal("PB1927");
        Spot.Found("later", Day.PlusDays(-1)).Value.Should().BeNull();
        Spot.Found("later", Day).ValueOrThrow().Defects.Should().HaveCount(3);
        FluentActions.Invoking(() => Spot.Found("no code", Day)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_inspection_is_a_record_of_the_inspected_with_the_number_of_defects() =>
        Records(Spot, Day).Should().Equal(Held(2));

    [Fact]
    public void What_became_of_the_defects_by_a_day_are_records_of_the_inspected()
    {
        // Due on the 10th day and mended on the 12th; due and mended on the 20th.
        Inspection mended = Spot.Mend("minutes.missing", Day.PlusDays(12)).ValueOrThrow().Mend("roster.outdated", Day.PlusDays(20)).ValueOrThrow();

        Records(Spot, Day.PlusDays(-1)).Should().BeEmpty();
        Records(Spot, Day.PlusDays(10)).Should().Equal(Held(2));
        Records(Spot, Day.PlusDays(11)).Should().Equal(Held(2), Written(2, "overdue", "minutes.missing", 10, 11));
        Records(mended, Day.PlusDays(12)).Should().Equal(Held(4), Written(4, "overdue", "minutes.missing", 10, 11), Written(4, "mended", "minutes.missing", 10, 12).With("inTime", "no"));
        Records(mended, Day.PlusDays(30)).Should().Equal(
            Held(4),
            Written(4, "overdue", "minutes.missing", 10, 11),
            Written(4, "mended", "minutes.missing", 10, 12).With("inTime", "no"),
            Written(4, "mended", "roster.outdated", 20, 20).With("inTime", "yes"));
    }

    private static WorkRecord Held(int revision) => WorkRecord.Of(EntryId.Of($"inspection:i1@{revision}/held"), OrganizationId.Of(407), "inspection.held", Day)
        .Quantity(2).With("matter", "standardization").With("notice", "spot").With("partner", OrganizationId.Of(1));

    private static WorkRecord Written(int revision, string what, string matter, int due, int on) =>
        WorkRecord.Of(EntryId.Of($"inspection:i1@{revision}/{what}:{matter}"), OrganizationId.Of(407), "defect." + what, Day.PlusDays(on))
            .With("matter", matter).With("partner", OrganizationId.Of(1)).With("dueOn", Day.PlusDays(due));

    private static WorkRecord[] Records(Inspection inspection, LocalDate asOf)
    {
        WorkLedgerBuilder builder = new();
        inspection.WriteRecords(builder, asOf);
        return [.. builder.Build().ValueOrThrow().RecordsOf(OrganizationId.Of(407)).OrderBy(record => record.Date).ThenBy(record => record.Entry)];
    }

    [Fact]
    public void Equal_inspections_are_equal_by_what_they_found() =>
        Spot.Should().Be(Inspection.Of(EntryId.Of("i1"), OrganizationId.Of(1), OrganizationId.Of(407), "standardization", Day).ValueOrThrow().AsSpotCheck()
            .Found("minutes.missing", Day.PlusDays(10)).ValueOrThrow().Found("roster.outdated", Day.PlusDays(20)).ValueOrThrow())
            .And.NotBe(Spot.Mend("minutes.missing", Day).Value);
}
