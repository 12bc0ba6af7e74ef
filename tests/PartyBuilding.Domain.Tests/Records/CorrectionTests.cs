using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Records;

public sealed class CorrectionTests
{
    private static readonly Func<WorkRecord, string> Key = record => record.Entry.Key;

    [Fact]
    public void A_correction_stands_in_the_place_of_what_it_replaces()
    {
        Checked<WorkLedger> built = Entries.Build(
            Entries.Held("e2").Quantity(4).Replaces(Entries.Id("e1")),
            Entries.Held("e1").Quantity(3));

        built.Findings.Should().BeEmpty();
        built.Value!.Standing().Should().Equal("e2");
        built.Value!.History.Select(Key).Should().Equal("e1");
    }

    [Fact]
    public void Of_a_chain_of_corrections_only_the_last_stands()
    {
        WorkLedger ledger = Entries.Build(
            Entries.Held("e3").Replaces(Entries.Id("e2")),
            Entries.Held("e1"),
            Entries.Held("e2").Replaces(Entries.Id("e1"))).Value!;

        ledger.Standing().Should().Equal("e3");
        ledger.History.Select(Key).Should().Equal("e1", "e2");
    }

    [Fact]
    public void A_withdrawal_leaves_nothing_standing_and_keeps_both_as_history()
    {
        WorkLedger ledger = Entries.Build(Entries.Held("e1"), Entries.Held("e2").Withdrawn().Replaces(Entries.Id("e1"))).Value!;

        ledger.Count.Should().Be(0);
        ledger.Subjects.Should().BeEmpty();
        ledger.History.Select(Key).Should().Equal("e1", "e2");
        ledger.History[1].IsWithdrawal.Should().BeTrue();
    }

    [Fact]
    public void A_withdrawn_correction_does_not_bring_the_first_entry_back() =>
        Entries.Build(
            Entries.Held("e1"),
            Entries.Held("e2").Replaces(Entries.Id("e1")),
            Entries.Held("e3").Replaces(Entries.Id("e2")).Withdrawn()).Value!.Count.Should().Be(0);

    [Fact]
    public void A_withdrawal_that_names_no_entry_is_left_out()
    {
        Checked<WorkLedger> built = Entries.Build(Entries.Held("e1").Withdrawn());

        built.Findings.Single().Code.Should().Be("PB1203");
        built.Value!.LeftOut.Select(Key).Should().Equal("e1");
    }

    [Fact]
    public void A_correction_of_an_entry_that_is_not_there_stands_with_a_warning()
    {
        Checked<WorkLedger> built = Entries.Build(Entries.Held("e2").Replaces(Entries.Id("e1")));

        built.HasErrors.Should().BeFalse();
        built.Findings.Single().Code.Should().Be("PB1207");
        built.Value!.Standing().Should().Equal("e2");
    }

    [Fact]
    public void A_withdrawal_of_an_entry_that_is_not_there_counts_for_nothing() =>
        Entries.Build(Entries.Held("e2").Replaces(Entries.Id("e1")).Withdrawn()).Value!.Count.Should().Be(0);

    [Fact]
    public void Of_two_corrections_side_by_side_the_last_entered_stands_with_a_warning()
    {
        Checked<WorkLedger> built = Entries.Build(
            Entries.Held("e1"),
            Entries.Held("e3").Replaces(Entries.Id("e1")).Entered(Entries.At(2)),
            Entries.Held("e2").Replaces(Entries.Id("e1")).Entered(Entries.At(5)));

        built.Findings.Single().Code.Should().Be("PB1210");
        built.Value!.Standing().Should().Equal("e2");
        built.Value!.History.Select(Key).Should().Equal("e1", "e3");
    }

    [Fact]
    public void A_correction_may_not_take_the_entry_of_another_subject()
    {
        Checked<WorkLedger> built = Entries.Build(Entries.Held("e1", 9), Entries.Held("e2", 10).Replaces(Entries.Id("e1")));

        built.Findings.Single().Code.Should().Be("PB1208");
        built.Findings.Single().Text(Language.English).Should().Contain("organization:9");
        built.Value!.Standing().Should().Equal("e1");
        built.Value!.LeftOut.Select(Key).Should().Equal("e2");
    }

    [Fact]
    public void What_replaces_a_record_that_was_left_out_stands_by_itself() =>
        Entries.Build(
            Entries.Held("e1", 9),
            Entries.Held("e2", 10).Replaces(Entries.Id("e1")),
            Entries.Held("e3", 10).Replaces(Entries.Id("e2"))).Value!.Standing().Should().Equal("e1", "e3");

    [Fact]
    public void A_circle_of_replacements_is_reported_once_and_left_out_with_what_follows_it()
    {
        Checked<WorkLedger> built = Entries.Build(
            Entries.Held("e4").Replaces(Entries.Id("e2")),
            Entries.Held("e1").Replaces(Entries.Id("e3")),
            Entries.Held("e2").Replaces(Entries.Id("e1")),
            Entries.Held("e3").Replaces(Entries.Id("e2")),
            Entries.Held("e9"));

        built.Findings.Single().Code.Should().Be("PB1209");
        built.Findings.Single().Text(Language.English).Should().Contain("e1 → e3 → e2 → e1");
        built.Value!.Standing().Should().Equal("e9");
        built.Value!.LeftOut.Select(Key).Should().Equal("e1", "e2", "e3", "e4");
    }

    [Fact]
    public void A_correction_of_a_faulty_record_stands_without_a_warning_of_its_own()
    {
        Checked<WorkLedger> built = Entries.Build(
            Entries.Held("e1").Quantity(0.123456789m),
            Entries.Held("e2").Quantity(0.123457m).Replaces(Entries.Id("e1")));

        built.Findings.Select(each => each.Code).Should().Equal("PB1201");
        built.Value!.Standing().Should().Equal("e2");
    }

    [Fact]
    public void Only_the_parts_of_the_highest_revision_of_a_source_stand()
    {
        static WorkRecord Part(string source, int revision, string part) =>
            WorkRecord.Of(EntryId.Derived(source, revision, part), OrganizationId.Of(407), "attendance", Entries.Day);

        WorkLedger ledger = Entries.Build(
            Part("m1", 9, "a"), Part("m1", 10, "a"), Part("m1", 10, "b"), Part("m1", 9, "c"), Part("m2", 1, "a"), Entries.Held("x@y")).Value!;

        ledger.Standing().Should().Equal("m2@1/a", "m1@10/a", "m1@10/b", "x@y");
        ledger.History.Select(Key).Should().Equal("m1@9/a", "m1@9/c");
    }

    [Fact]
    public void A_new_revision_also_supersedes_the_corrections_made_to_the_old_one()
    {
        WorkRecord first = WorkRecord.Of(EntryId.Derived("m1", 1, "a"), OrganizationId.Of(407), "meeting.held", Entries.Day);
        WorkRecord correction = Entries.Held("e1").Replaces(first.Entry);
        WorkRecord second = WorkRecord.Of(EntryId.Derived("m1", 2, "a"), OrganizationId.Of(407), "meeting.held", Entries.Day).Replaces(first.Entry);

        Entries.Build(first, correction).Value!.Standing().Should().Equal("e1");
        Entries.Build(second, correction, first).Value!.Standing().Should().Equal("m1@2/a");
    }

    [Fact]
    public void An_entry_id_derived_from_parts_is_checked()
    {
        EntryId.Derived("meeting-7", 2, "attendance/9").Key.Should().Be("meeting-7@2/attendance/9");
        EntryId.Derived("a@b%", 2, "p@q").Key.Should().Be("a%40b%25@2/p@q", "the first mark ends the source");
        EntryId.Derived(new string('a', 64), 2, new string('p', 64)).Key.Should().HaveLength(131, "keys of full length can be put together");
        FluentActions.Invoking(() => EntryId.Derived("a", -1, "p")).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => EntryId.Derived("a", 1, string.Empty)).Should().Throw<ArgumentException>();
    }
}
