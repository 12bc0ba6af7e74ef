using System;
using System.Buffers;

namespace PartyBuilding.Rules;

/// <summary>Puts rows in the order of whole numbers, lowest first, digit by digit; rows with equal numbers stay in their order.</summary>
internal static class WholeOrder
{
    private const int Bits = 8;
    private const int Digits = 1 << Bits;
    private const int AllBits = 64;

    /// <summary>Sorts the first so many numbers and their rows.</summary>
    /// <exception cref="OverflowException">The numbers lie further apart than <see cref="long.MaxValue"/>.</exception>
    internal static void Sort(long[] keys, int[] rows, int count)
    {
        var lowest = long.MaxValue;
        var highest = long.MinValue;
        for (var i = 0; i < count; i++)
        {
            lowest = Math.Min(lowest, keys[i]);
            highest = Math.Max(highest, keys[i]);
        }

        var otherKeys = ArrayPool<long>.Shared.Rent(count);
        var otherRows = ArrayPool<int>.Shared.Rent(count);
        var (fromKeys, fromRows, toKeys, toRows) = (keys, rows, otherKeys, otherRows);
        var places = new int[Digits + 1];
        for (var shift = 0; count > 0 && shift < AllBits && highest - lowest >> shift > 0; shift += Bits)
        {
            Distribute(fromKeys, fromRows, toKeys, toRows, count, lowest, shift, places);
            (fromKeys, fromRows, toKeys, toRows) = (toKeys, toRows, fromKeys, fromRows);
        }

        if (fromKeys != keys)
        {
            Array.Copy(fromKeys, keys, count);
            Array.Copy(fromRows, rows, count);
        }

        ArrayPool<long>.Shared.Return(otherKeys);
        ArrayPool<int>.Shared.Return(otherRows);
    }

    private static void Distribute(
        long[] fromKeys, int[] fromRows, long[] toKeys, int[] toRows, int count, long lowest, int shift, int[] places)
    {
        Array.Clear(places, 0, places.Length);
        for (var i = 0; i < count; i++)
        {
            places[Digit(fromKeys[i], lowest, shift) + 1]++;
        }

        for (var digit = 0; digit < Digits; digit++)
        {
            places[digit + 1] += places[digit];
        }

        for (var i = 0; i < count; i++)
        {
            var place = places[Digit(fromKeys[i], lowest, shift)]++;
            toKeys[place] = fromKeys[i];
            toRows[place] = fromRows[i];
        }
    }

    private static int Digit(long key, long lowest, int shift) => (int)((key - lowest >> shift) & (Digits - 1));
}
