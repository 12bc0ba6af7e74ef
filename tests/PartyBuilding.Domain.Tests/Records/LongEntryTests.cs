using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Records;

public sealed class LongEntryTests
{
    [Theory]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(255)]
    public void An_entry_of_any_length_comes_back_as_it_was(int length)
    {
        EntryId entry = EntryId.Of(new string('e', length));
        EntryId other = EntryId.Of(new string('f', length));

        WorkLedger ledger = new WorkLedgerBuilder()
            .Add(WorkRecord.Of(entry, MemberId.Of(1), "service", new LocalDate(2025, 1, 1)))
            .Add(WorkRecord.Of(other, MemberId.Of(1), "service", new LocalDate(2025, 1, 2)))
            .Build().ValueOrThrow();

        Enumerable.Range(0, ledger.Count).Select(each => ledger.Record(each).Entry).Should().Equal(entry, other);
    }
}
