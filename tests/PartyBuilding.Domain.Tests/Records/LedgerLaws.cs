using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Tests;

namespace PartyBuilding.Domain.Tests.Records;

public sealed class LedgerLaws
{
    [Law(Arbitrary = new[] { typeof(RecordLists) })]
    public void The_order_of_adding_changes_no_column_and_no_finding(Shuffled records)
    {
        Checked<WorkLedger> there = Entries.Build(records.There);
        Checked<WorkLedger> back = Entries.Build(records.Back);

        LedgerText.Of(back.Value!).Should().Be(LedgerText.Of(there.Value!));
        back.Findings.Should().Equal(there.Findings);
    }

    [Law(Arbitrary = new[] { typeof(RecordLists) })]
    public void Adding_every_record_twice_changes_nothing(Shuffled records) =>
        LedgerText.Of(Entries.Build([.. records.There, .. records.Back]).Value!).Should().Be(LedgerText.Of(Entries.Build(records.There).Value!));

    [Law(Arbitrary = new[] { typeof(RecordLists) })]
    public void Known_at_the_end_of_time_is_the_ledger_itself(Shuffled records)
    {
        WorkLedger ledger = Entries.Build(records.There).Value!;

        ledger.AsKnownAt(Instant.MaxValue).Should().BeSameAs(ledger);
    }

    [Law(Arbitrary = new[] { typeof(RecordLists) })]
    public void As_known_at_a_moment_is_what_would_have_been_built_then(Shuffled records)
    {
        for (int day = 0; day <= 4; day++)
        {
            Instant moment = Entries.At(1).Plus(Duration.FromDays(day - 1));
            WorkRecord[] known = records.There.Where(record => record.EnteredAt is not Instant entered || entered <= moment).ToArray();

            LedgerText.Of(Entries.Build(records.Back).Value!.AsKnownAt(moment)).Should().Be(LedgerText.Of(Entries.Build(known).Value!));
        }
    }

    [Law(Arbitrary = new[] { typeof(RecordLists) })]
    public void A_ledger_grown_in_two_steps_equals_one_built_of_all(Shuffled records)
    {
        int half = records.There.Length / 2;
        WorkLedger grown = Entries.Build(records.There.Take(half).ToArray()).Value!.With(records.There.Skip(half)).Value!;

        LedgerText.Of(grown).Should().Be(LedgerText.Of(Entries.Build(records.Back).Value!));
    }

    [Law(Arbitrary = new[] { typeof(RecordLists) })]
    public void Every_distinct_entry_is_standing_history_or_left_out(Shuffled records)
    {
        WorkLedger ledger = Entries.Build(records.There).Value!;

        ledger.Standing().Concat(ledger.History.Concat(ledger.LeftOut).Select(record => record.Entry.Key)).Distinct()
            .Should().BeEquivalentTo(records.There.Select(record => record.Entry.Key).Distinct());
        ledger.Standing().Should().OnlyHaveUniqueItems();
    }
}
