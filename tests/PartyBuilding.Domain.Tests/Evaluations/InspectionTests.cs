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
    public void An_inspection_is_a_record_of_the_inspected_with_the_number_of_defects()
    {
        WorkLedgerBuilder builder = new();
        Spot.WriteRecords(builder);

        builder.Build().ValueOrThrow().RecordsOf(OrganizationId.Of(407)).Single().Should().Be(
            WorkRecord.Of(EntryId.Of("inspection:i1@2/held"), OrganizationId.Of(407), "inspection.held", Day)
                .Quantity(2).With("matter", "standardization").With("notice", "spot").With("partner", OrganizationId.Of(1)));
    }

    [Fact]
    public void Equal_inspections_are_equal_by_what_they_found() =>
        Spot.Should().Be(Inspection.Of(EntryId.Of("i1"), OrganizationId.Of(1), OrganizationId.Of(407), "standardization", Day).ValueOrThrow().AsSpotCheck()
            .Found("minutes.missing", Day.PlusDays(10)).ValueOrThrow().Found("roster.outdated", Day.PlusDays(20)).ValueOrThrow())
            .And.NotBe(Spot.Mend("minutes.missing", Day).Value);
}
