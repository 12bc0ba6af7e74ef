using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace PartyBuilding.Domain.Tests.Records;

/// <summary>The same records in two orders.</summary>
public sealed class Shuffled
{
    internal Shuffled(WorkRecord[] there, WorkRecord[] back)
    {
        There = there;
        Back = back;
    }

    internal WorkRecord[] There { get; }

    internal WorkRecord[] Back { get; }

    public override string ToString() => string.Join("; ", There.Select(each => $"{each} {each.Amount} {each.EnteredAt} replaces {each.Replaced} {each.IsWithdrawal}"));
}

/// <summary>Records from so few ids, subjects and days that they repeat, contradict, replace and withdraw each other.</summary>
public static class RecordLists
{
    private static readonly string[] Ids = ["e1", "e2", "e3", "e4", "e10", "m@1/a", "m@1/b", "m@2/a", "m@3/c"];

    public static Arbitrary<Shuffled> Lists()
    {
        Gen<Shuffled> lists =
            from records in Gen.ArrayOf(Record())
            from back in Gen.Shuffle(records)
            select new Shuffled(records, [.. back]);
        return lists.ToArbitrary();
    }

    private static Gen<WorkRecord> Record() =>
        from choices in Gen.ArrayOf(Gen.Choose(0, 999), 11)
        select Make(new Queue<int>(choices));

    private static WorkRecord Make(Queue<int> choices)
    {
        int Next(int below) => choices.Dequeue() % below;

        SubjectId subject = Next(4) == 0 ? MemberId.Of(1) : OrganizationId.Of(407);
        WorkRecord record = WorkRecord.Of(EntryId.Of(Ids[Next(Ids.Length)]), subject, Next(2) == 0 ? "study" : "honour", new LocalDate(2025, 3, 1 + Next(3)));
        record = Next(12) switch
        {
            0 => record.Quantity(0.0000001m),
            1 => record.Quantity(2.5m),
            2 => record.Quantity(38, 41),
            _ => record,
        };
        record = Next(4) == 0 ? record.With("level", "city") : record;
        record = Next(6) == 0 ? record.With("first", MemberId.Of(3)).With("hours", 1.5m) : record;
        record = Next(6) == 0 ? record.Until(new LocalDate(2025, 3, 2)).Item(ItemId.Of(52)) : record;
        record = Next(2) == 0 ? record.Entered(Entries.At(1 + Next(3))) : record;
        record = Next(3) == 0 ? record.Replaces(EntryId.Of(Ids[choices.Sum() % Ids.Length])) : record;
        return choices.Sum() % 9 == 0 ? record.Withdrawn() : record;
    }
}
