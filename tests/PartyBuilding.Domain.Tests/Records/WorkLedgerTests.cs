using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Records;

public sealed class WorkLedgerTests
{
    [Fact]
    public void A_ledger_gives_back_the_records_it_was_built_from()
    {
        WorkRecord[] records =
        [
            Entries.Held("e10", 9),
            Entries.Held("e9", 9).Quantity(2.5m).With("level", "city"),
            Entries.Held("e8", 10).Quantity(38, 41).Until(new LocalDate(2025, 3, 9)).Claimed(),
            Entries.Held("e7", 10).Item(ItemId.Of("I-52")).With("level", "city").With("score", 87.5m).With("first", MemberId.Of(3)),
            Entries.Held("e6", 10).With("deadline", new LocalDate(2025, 6, 30)).Entered(Entries.At(2)),
            WorkRecord.Of(EntryId.Of("e5"), MemberId.Of(3), "honour", new LocalDate(2024, 12, 31)).Replaces(EntryId.Of("gone")),
        ];

        WorkLedger ledger = Entries.Build(records).Value!;

        ledger.Count.Should().Be(6);
        ledger.Kinds.Should().Equal("honour", "meeting.held");
        ledger.Subjects.Select(each => each.ToString()).Should().Equal("member:3", "organization:9", "organization:10");
        Enumerable.Range(0, 6).Select(ledger.Record).Should().BeEquivalentTo(records, options => options.ComparingByValue<WorkRecord>());
        ledger.RecordsOf(OrganizationId.Of(9)).Select(each => each.Entry.Key).Should().Equal("e9", "e10");
        ledger.RecordsOf(OrganizationId.Of(11)).Should().BeEmpty();
        ledger.FirstDay.Should().Be(EpochDay.Of(new LocalDate(2024, 12, 31)));
        ledger.LastDay.Should().Be(EpochDay.Of(new LocalDate(2025, 3, 8)));
    }

    [Fact]
    public void An_index_outside_the_ledger_is_refused() =>
        Entries.Build(Entries.Held("e1")).Value!.Invoking(ledger => ledger.Record(1)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void An_empty_builder_gives_an_empty_ledger()
    {
        Checked<WorkLedger> built = Entries.Build();

        built.Findings.Should().BeEmpty();
        built.Value!.Count.Should().Be(0);
        built.Value!.Subjects.Should().BeEmpty();
        LedgerText.Of(built.Value).Should().Be(LedgerText.Of(WorkLedger.Empty));
    }

    [Fact]
    public void Sorting_is_by_subject_kind_day_and_shorter_entry_first()
    {
        WorkRecord honour = WorkRecord.Of(EntryId.Of("e0"), OrganizationId.Of(407), "honour", new LocalDate(2025, 12, 31));

        Entries.Build(Entries.Held("e10"), Entries.Held("e9"), Entries.Held("e1", 50), honour).Value!.Standing()
            .Should().Equal("e1", "e0", "e9", "e10");
    }

    [Fact]
    public void Coverage_joins_spans_that_meet()
    {
        WorkLedger ledger = new WorkLedgerBuilder()
            .Covers("meeting.held", DateSpan.Month(2025, 2))
            .Covers("meeting.held", DateSpan.Month(2025, 1))
            .Covers("meeting.held", DateSpan.Month(2025, 4))
            .Covers("honour", DateSpan.From(new LocalDate(2025, 1, 1)))
            .Build().Value!;

        ledger.Coverage.Select(each => each.ToString()).Should().Equal(
            "honour 2025-01-01/..", "meeting.held 2025-01-01/2025-02-28", "meeting.held 2025-04-01/2025-04-30");
        ledger.IsCovered("meeting.held", DateSpan.Of(new LocalDate(2025, 1, 20), new LocalDate(2025, 2, 10))).Should().BeTrue();
        ledger.IsCovered("meeting.held", DateSpan.Of(new LocalDate(2025, 2, 20), new LocalDate(2025, 4, 10))).Should().BeFalse();
        ledger.IsCovered("honour", DateSpan.Year(2030)).Should().BeTrue();
        ledger.IsCovered("study", DateSpan.Year(2025)).Should().BeFalse();
    }

    [Fact]
    public void A_ledger_with_more_records_equals_one_built_of_all()
    {
        WorkRecord[] first = [Entries.Held("e1"), Entries.Held("e2"), Entries.Held("e3").Quantity(0.000000001m)];
        WorkRecord[] more = [Entries.Held("e4", 9), Entries.Held("e5").Replaces(Entries.Id("e1")), Entries.Held("e2").Quantity(5)];

        WorkLedger before = new WorkLedgerBuilder().AddRange(first).Covers("meeting.held", DateSpan.Year(2025)).Build().Value!;
        Checked<WorkLedger> grown = before.With(more);
        Checked<WorkLedger> whole = new WorkLedgerBuilder().AddRange(first.Concat(more)).Covers("meeting.held", DateSpan.Year(2025)).Build();

        LedgerText.Of(grown.Value!).Should().Be(LedgerText.Of(whole.Value!));
        grown.Findings.Should().Equal(whole.Findings);
        before.Count.Should().Be(2);
    }

    [Fact]
    public void A_ledger_as_known_earlier_has_the_entry_that_was_corrected_later()
    {
        WorkLedger ledger = Entries.Build(
            Entries.Held("e1").Quantity(3).Entered(Entries.At(1)),
            Entries.Held("e2").Quantity(4).Entered(Entries.At(3)).Replaces(Entries.Id("e1")),
            Entries.Held("e3").Entered(Entries.At(5)).Replaces(Entries.Id("e2")).Withdrawn(),
            Entries.Held("e9")).Value!;

        ledger.Standing().Should().Equal("e9");
        ledger.AsKnownAt(Entries.At(4)).Standing().Should().Equal("e2", "e9");
        ledger.AsKnownAt(Entries.At(2)).Standing().Should().Equal("e1", "e9");
        ledger.AsKnownAt(Entries.At(1)).Standing().Should().Equal("e1", "e9");
        ledger.AsKnownAt(Instant.MinValue).Standing().Should().Equal("e9");
        ledger.AsKnownAt(Instant.MaxValue).Should().BeSameAs(ledger);
    }

    [Fact]
    public void Scanned_columns_take_at_most_24_bytes_a_record_even_when_every_column_is_there()
    {
        WorkLedger ledger = Entries.Build(
            Entries.Held("e1").Until(Entries.Day).Item(ItemId.Of(1)).With("first", MemberId.Of(3)).With("level", "city").Quantity(1, 2)).Value!;

        // Combination, day, amount, item, end, extra: six columns of four bytes.
        IEnumerable<int[]?> columns = [ledger.Combination, ledger.Day, ledger.Amount, ledger.About, ledger.EndDay, ledger.Extra];
        columns.Sum(column => column!.Length * sizeof(int)).Should().Be(24 * ledger.Count);
    }

    [Fact]
    public void Columns_that_no_record_needs_are_not_there()
    {
        WorkLedger ledger = Entries.Build(Entries.Held("e1"), Entries.Held("e2").With("level", "city")).Value!;

        ledger.About.Should().BeNull();
        ledger.EndDay.Should().BeNull();
        ledger.Extra.Should().BeNull();
        ledger.EnteredAt.Should().BeNull();
        ledger.Amounts.Should().ContainSingle();
    }

    [Fact]
    public void Long_keys_and_keys_beyond_ascii_are_told_apart_and_sorted_like_short_ones()
    {
        string[] keys = ["9", "10", "支部1", "支部2", "12345678", "123456789", new string('x', 64), "6f9619ff-8b86-d011-b42d-00c04fc964ff"];
        WorkRecord[] records = keys.Select(key => Entries.Held(key)).ToArray();

        Checked<WorkLedger> built = Entries.Build([.. records, .. Enumerable.Reverse(records)]);

        built.Findings.Single().Evidence.Single().Value.Should().Be("8");
        built.Value!.Standing().Should().Equal(keys.Select(EntryId.Of).OrderBy(each => each).Select(each => each.Key));
        built.Value!.Entry.Compare(0, 1).Should().BeNegative();
    }

    [Fact]
    public void Subjects_with_equal_keys_and_other_kinds_or_long_keys_are_told_apart()
    {
        SubjectId[] subjects =
        [
            OrganizationId.Of(7), MemberId.Of(7), SubjectId.Of("team", "7"),
            OrganizationId.Of("organization-7"), OrganizationId.Of("organization-8"), SubjectId.Of("team", "organization-7"),
        ];
        IEnumerable<WorkRecord> records = Enumerable.Range(0, 60).Select(i => WorkRecord.Of(EntryId.Of(i), subjects[i % 6], "study", Entries.Day));

        WorkLedger ledger = new WorkLedgerBuilder().AddRange(records).Build().Value!;

        ledger.Subjects.Should().Equal(subjects.OrderBy(each => each));
        subjects.Should().OnlyContain(subject => ledger.RecordsOf(subject).Count() == 10);
    }

    [Fact]
    public void Many_subjects_and_many_records_on_one_day_are_kept_in_order()
    {
        // 20,000 records pass the first chunks of rows; every fourth is of subject 1 on one day, which makes one long tie.
        WorkLedger ledger = new WorkLedgerBuilder()
            .AddRange(Enumerable.Range(0, 20_000).Select(i => (i * 7919) % 20_000).Select(i => Entries.Held("e" + i, i % 4 == 0 ? 1 : i)))
            .Build().Value!;

        ledger.Count.Should().Be(20_000);
        ledger.RecordsOf(OrganizationId.Of(1)).Select(each => each.Entry).Should().BeInAscendingOrder();
        ledger.Subjects.Should().BeInAscendingOrder();
        ledger.SegmentStart.Should().BeInAscendingOrder();
    }
}
