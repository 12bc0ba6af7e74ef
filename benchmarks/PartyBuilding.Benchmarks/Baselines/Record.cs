using System.Runtime.InteropServices;

namespace PartyBuilding.Benchmarks.Baselines;

/// <summary>A record as a hand-written loop wants it: 16 bytes, everything already a number.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct Record(int branch, int amount, int outOf, byte kind, byte month, bool lapse)
{
    /// <summary>The place of the branch in the list of branches.</summary>
    internal readonly int Branch = branch;

    /// <summary>Persons present, or hundredths of an hour.</summary>
    internal readonly int Amount = amount;

    internal readonly int OutOf = outOf;
    internal readonly byte Kind = kind;
    internal readonly byte Month = month;

    /// <summary>1 for a report that was late or missing.</summary>
    internal readonly byte Lapse = lapse ? (byte)1 : (byte)0;
}
