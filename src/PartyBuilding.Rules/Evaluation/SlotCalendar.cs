using System;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The slot of every day that the ledger has records on, looked up instead of computed.</summary>
internal sealed class SlotCalendar
{
    private readonly int[] slots;
    private readonly int firstDay;
    private readonly int firstSlot;

    private SlotCalendar(SlotGrid grid, int[] slots, int firstDay, int firstSlot)
    {
        Grid = grid;
        this.slots = slots;
        this.firstDay = firstDay;
        this.firstSlot = firstSlot;
    }

    internal SlotGrid Grid { get; }

    /// <summary>How many slots there are at the most.</summary>
    internal int Slots => slots.Length == 0 ? 0 : slots[slots.Length - 1] + 1;

    internal static SlotCalendar Of(SlotGrid grid, WorkLedger ledger)
    {
        if (ledger.Count == 0)
        {
            return new SlotCalendar(grid, Array.Empty<int>(), 0, 0);
        }

        var slots = new int[ledger.LastDay - ledger.FirstDay + 1];
        var first = grid.SlotOf(EpochDay.ToDate(ledger.FirstDay));
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = grid.SlotOf(EpochDay.ToDate(ledger.FirstDay + i)) - first;
        }

        return new SlotCalendar(grid, slots, ledger.FirstDay, first);
    }

    /// <summary>The slot of a day, counted from the slot of the ledger's first day.</summary>
    internal int SlotOf(int day) => slots[day - firstDay];

    /// <summary>The slot that a text names, counted likewise, whether the ledger has records then or not.</summary>
    internal int SlotOf(string text) => SlotText.FirstDay(text) is LocalDate day ? Grid.SlotOf(day) - firstSlot : 0;

    /// <summary>How many slots hold one of the records, which stand by date: a slot is new when it is another than the one before.</summary>
    internal int Count(int[] days, RecordRun run)
    {
        var known = slots;
        var first = firstDay;
        var count = 0;
        var last = -1;
        for (var i = run.From; i < run.To; i++)
        {
            var slot = known[days[i] - first];
            count += slot == last ? 0 : 1;
            last = slot;
        }

        return count;
    }
}
