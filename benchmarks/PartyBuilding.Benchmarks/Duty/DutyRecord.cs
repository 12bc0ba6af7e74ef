using System.Runtime.InteropServices;
using NodaTime;

namespace PartyBuilding.Benchmarks.Duty;

/// <summary>A row as a hand-written loop wants it: 16 bytes, everything already a number.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct DutyRecord(DutyRow row)
{
    /// <summary>The place of the member in the list of members.</summary>
    internal readonly int Member = row.Member - 1;

    internal readonly int Item = row.Item;

    /// <summary>Days from 1970-01-01.</summary>
    internal readonly int Day = DayOf(row.Day);

    internal readonly short Amount = (short)row.Amount;
    internal readonly DutyKind Kind = row.Kind;
    internal readonly bool IsFirst = row.IsFirst;

    internal static int DayOf(LocalDate day) => Period.DaysBetween(new LocalDate(1970, 1, 1), day);
}
