using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Evaluations;

public sealed class HonourRollTests
{
    private static readonly SubjectId Branch = OrganizationId.Of(407);

    private static Honour Advanced(int year) =>
        Honour.Of(EntryId.Of("h" + year), Branch, "advanced", "province", OrganizationId.Of(1), new LocalDate(year + 1, 2, 1)).For(year).ValueOrThrow();

    [Fact]
    public void Years_running_end_at_the_first_gap()
    {
        HonourRoll roll = HonourRoll.Of(new[] { 2010, 2012, 2013, 2014, 2015 }.Select(Advanced)).ValueOrThrow();

        roll.YearsRunning(Branch, "advanced", 2015).Should().Be(4, "2012 to 2015");
        roll.YearsRunning(Branch, "advanced", 2010).Should().Be(1);
        roll.YearsRunning(Branch, "advanced", 2016).Should().Be(0);
        roll.InYear(2013).Should().ContainSingle();
    }

    [Fact]
    public void A_revoked_title_counts_for_no_year_and_was_held_until_then()
    {
        Honour revoked = Advanced(2014).Revoke(new LocalDate(2015, 9, 1)).ValueOrThrow();
        HonourRoll roll = HonourRoll.Of([Advanced(2013), revoked, Advanced(2015)]).ValueOrThrow();

        roll.YearsRunning(Branch, "advanced", 2015).Should().Be(1);
        revoked.IsHeldOn(new LocalDate(2015, 8, 31)).Should().BeTrue();
        revoked.IsHeldOn(new LocalDate(2015, 9, 1)).Should().BeFalse();
        HonourRoll.Of([revoked]).ValueOrThrow().HoldersOn("advanced", new LocalDate(2015, 3, 1)).Should().Equal(Branch);
    }

    [Fact]
    public void Two_different_honours_under_one_key_are_left_out_and_reported()
    {
        Checked<HonourRoll> roll = HonourRoll.Of([Advanced(2014), Advanced(2014).For(2013).ValueOrThrow(), Advanced(2015), Advanced(2015)]);

        roll.Findings.Single().Code.Should().Be("PB1901");
        roll.Value!.Honours.Should().Equal(Advanced(2015));
    }

    [Fact]
    public void A_title_is_not_awarded_for_a_year_to_come()
    {
        Checked<Honour> ahead = Advanced(2014).For(2016);

        ahead.Value.Should().BeNull();
        ahead.Findings.Should().Equal(Advanced(2014).CanBeFor(2016));
        ahead.Findings.Single().ToString().Should().Be("PB1934 organization:407, entry h2014: it was awarded on 2015-02-01 and cannot be for 2016; correct the year or the date.");
        Advanced(2014).CanBeFor(0).Single().Code.Should().Be("PB1934");
        Advanced(2014).CanBeFor(2015).Should().BeEmpty("it may be for the year of the award");
    }

    [Fact]
    public void A_title_is_revoked_once_and_not_before_the_award()
    {
        Honour revoked = Advanced(2014).Revoke(new LocalDate(2015, 2, 1)).ValueOrThrow();

        revoked.CanRevoke(new LocalDate(2015, 1, 31)).Select(finding => finding.Code).Should().Equal("PB1935", "PB1936");
        revoked.Revoke(new LocalDate(2015, 3, 1)).Value.Should().BeNull();
        Advanced(2014).Revoke(new LocalDate(2015, 1, 31)).Findings.Single().Code.Should().Be("PB1936");
    }

    [Fact]
    public void A_revoked_title_takes_back_the_record_that_was_written_before()
    {
        Honour revoked = Advanced(2014).Revoke(new LocalDate(2015, 9, 1)).ValueOrThrow();
        WorkLedgerBuilder builder = new();
        Advanced(2013).WriteRecords(builder);
        Advanced(2014).WriteRecords(builder);
        builder.Build().ValueOrThrow().RecordsOf(Branch).Should().HaveCount(2);

        revoked.WriteRecords(builder);
        Checked<WorkLedger> ledger = builder.Build();

        ledger.Findings.Should().BeEmpty();
        ledger.Value!.RecordsOf(Branch).Select(record => record.Entry.Key).Should().Equal("honour:h2013@0/awarded");
    }

    [Fact]
    public void A_roll_writes_the_records_of_all_its_honours_and_takes_them_back()
    {
        HonourRoll roll = HonourRoll.Of([Advanced(2013), Advanced(2014).Revoke(new LocalDate(2015, 9, 1)).ValueOrThrow(), Advanced(2015)]).ValueOrThrow();
        WorkLedgerBuilder builder = new();

        roll.WriteRecords(builder);

        builder.Build().ValueOrThrow().RecordsOf(Branch).Select(record => record.Entry.Key).Should().BeEquivalentTo("honour:h2013@0/awarded", "honour:h2015@0/awarded");
        roll.WithdrawRecords(builder);
        builder.Build().ValueOrThrow().Count.Should().Be(0);
        FluentActions.Invoking(() => HonourRoll.Of([]).ValueOrThrow().WriteRecords(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_title_that_was_revoked_before_it_was_written_leaves_no_record()
    {
        WorkLedgerBuilder builder = new();
        Honour revoked = Advanced(2014).Revoke(new LocalDate(2015, 9, 1)).ValueOrThrow();
        revoked.WriteRecords(builder);
        builder.Build().Findings.Should().BeEmpty();

        revoked.WriteRecords(builder);

        builder.Build().ValueOrThrow().Count.Should().Be(0);
        FluentActions.Invoking(() => revoked.WriteRecords(null!)).Should().Throw<ArgumentNullException>();
    }
}
