using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Records;

public sealed class LedgerFaultTests
{
    [Fact]
    public void A_quantity_of_nine_decimals_is_a_finding_and_the_record_is_left_out()
    {
        Checked<WorkLedger> built = Entries.Build(Entries.Held("e1").Quantity(0.123456789m), Entries.Held("e2"));

        Finding finding = built.Findings.Single();
        finding.Code.Should().Be("PB1201");
        finding.Place.Entry.Should().Be(EntryId.Of("e1"));
        finding.Place.Subject.Should().Be((SubjectId)OrganizationId.Of(407));
        finding.Text(Language.English).Should().Contain("0.123456789");
        built.Value!.Standing().Should().Equal("e2");
        built.Value!.LeftOut.Single().Amount.Should().Be(0.123456789m);
    }

    [Fact]
    public void A_quantity_beyond_the_range_is_a_finding()
    {
        Entries.Build(Entries.Held("e1").Quantity(decimal.MaxValue)).Findings.Single().Code.Should().Be("PB1201");
        Entries.Build(Entries.Held("e1").Quantity(1, 1000000000000.000001m)).Findings.Single().Text(Language.English).Should().Contain("1000000000000.000001");
    }

    [Fact]
    public void A_number_attribute_of_thirteen_decimals_is_a_finding()
    {
        Checked<WorkLedger> built = Entries.Build(Entries.Held("e1").With("mark", 0.1234567890123m), Entries.Held("e2").With("mark", 0.123456789012m));

        built.Findings.Single().Code.Should().Be("PB1204");
        built.Value!.Standing().Should().Equal("e2");
    }

    [Fact]
    public void An_end_before_the_start_is_a_finding_and_the_record_is_left_out()
    {
        Checked<WorkLedger> built = Entries.Build(Entries.Held("e1").Until(new LocalDate(2025, 3, 7)));

        built.Findings.Single().Code.Should().Be("PB1202");
        built.Findings.Single().Text(Language.English).Should().Contain("2025-03-07").And.Contain("2025-03-08");
        built.Value!.Count.Should().Be(0);
        built.Value!.LeftOut.Should().ContainSingle();
    }

    [Fact]
    public void The_same_record_added_again_counts_once_and_is_noted_with_the_count()
    {
        Checked<WorkLedger> built = Entries.Build(
            Entries.Held("e1").With("level", "city"), Entries.Held("e1").With("level", "city"), Entries.Held("e1").With("level", "city"), Entries.Held("e2"));

        built.Findings.Single().Code.Should().Be("PB1206");
        built.Findings.Single().Evidence.Single().Value.Should().Be("2");
        built.Value!.Standing().Should().Equal("e1", "e2");
    }

    [Fact]
    public void The_same_content_entered_twice_is_known_since_the_first_time()
    {
        Checked<WorkLedger> built = Entries.Build(Entries.Held("e1").Entered(Entries.At(5)), Entries.Held("e1").Entered(Entries.At(2)));

        built.HasErrors.Should().BeFalse();
        built.Value!.Record(0).EnteredAt.Should().Be(Entries.At(2));
    }

    [Fact]
    public void One_id_with_other_content_is_an_error_and_the_earliest_entered_stands()
    {
        Checked<WorkLedger> built = Entries.Build(
            Entries.Held("e1").Quantity(2).Entered(Entries.At(3)), Entries.Held("e1").Quantity(9).Entered(Entries.At(1)));

        built.Findings.Single().Code.Should().Be("PB1205");
        built.Value!.Record(0).Amount.Should().Be(9);
        built.Value!.LeftOut.Single().Amount.Should().Be(2);
    }

    [Fact]
    public void One_id_with_other_content_at_the_same_time_keeps_what_sorts_first_whatever_came_first()
    {
        WorkRecord two = Entries.Held("e1").Quantity(2);
        WorkRecord nine = Entries.Held("e1").Quantity(9);

        Entries.Build(two, nine).Value!.Record(0).Amount.Should().Be(2);
        Entries.Build(nine, two).Value!.Record(0).Amount.Should().Be(2);
    }

    [Fact]
    public void All_faults_are_reported_at_once_by_entry()
    {
        Checked<WorkLedger> built = Entries.Build(
            Entries.Held("e9").Quantity(0.0000001m),
            Entries.Held("e1").Until(new LocalDate(2025, 1, 1)),
            Entries.Held("e5").Replaces(Entries.Id("e4")),
            Entries.Held("e7"),
            Entries.Held("e7"));

        built.Findings.Select(each => each.Code).Should().Equal("PB1202", "PB1207", "PB1201", "PB1206");
    }

    [Fact]
    public void A_builder_may_go_on_after_building()
    {
        WorkLedgerBuilder builder = new WorkLedgerBuilder().Add(Entries.Held("e1"));
        WorkLedger before = builder.Build().Value!;
        builder.Add(Entries.Held("e2", 3));

        builder.Build().Value!.Count.Should().Be(2);
        before.Standing().Should().Equal("e1");
    }
}
