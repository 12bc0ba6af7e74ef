using System;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The calendar slot of every day that the ledger has records on, looked up instead of computed.</summary>
internal sealed class SlotCalendar
{
    private readonly int[] slots;
    private readonly int firstDay;

    private SlotCalendar(Cadence cadence, int[] slots, int firstDay)
    {
        Cadence = cadence;
        this.slots = slots;
        this.firstDay = firstDay;
    }

    internal Cadence Cadence { get; }

    /// <summary>How many slots there are at the most.</summary>
    internal int Count => slots.Length == 0 ? 0 : slots[slots.Length - 1] + 1;

    internal static SlotCalendar Of(Cadence cadence, WorkLedger ledger)
    {
        if (ledger.Count == 0)
        {
            return new SlotCalendar(cadence, Array.Empty<int>(), 0);
        }

        var slots = new int[ledger.LastDay - ledger.FirstDay + 1];
        var first = cadence.SlotOf(EpochDay.ToDate(ledger.FirstDay));
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = cadence.SlotOf(EpochDay.ToDate(ledger.FirstDay + i)) - first;
        }

        return new SlotCalendar(cadence, slots, ledger.FirstDay);
    }

    /// <summary>The slot of a day, counted from the slot of the ledger's first day.</summary>
    internal int SlotOf(int day) => slots[day - firstDay];
}
