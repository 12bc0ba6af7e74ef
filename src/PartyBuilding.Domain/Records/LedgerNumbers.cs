using System;
using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <summary>The numbers of a ledger: each table in sorted order, holding only what standing rows use, and the way from the builder's numbers to them.</summary>
internal sealed class LedgerNumbers
{
    private LedgerNumbers(RecordStore store, int[] rows)
    {
        bool[] subjects = new bool[store.Subjects.Count];
        bool[] combinations = new bool[store.Combinations.Count];
        bool[] amounts = new bool[store.Amounts.Count];
        bool[] items = new bool[store.Items.Count];
        FirstDay = rows.Length == 0 ? 0 : int.MaxValue;
        LastDay = rows.Length == 0 ? -1 : int.MinValue;
        foreach (int index in rows)
        {
            ref RecordRow row = ref store[index];
            subjects[row.Subject] = true;
            combinations[row.Combination] = true;
            amounts[row.Amount] = true;
            if (row.About >= 0)
            {
                items[row.About] = true;
            }

            FirstDay = row.Day < FirstDay ? row.Day : FirstDay;
            LastDay = row.Day > LastDay ? row.Day : LastDay;
        }

        Subjects = Sorted(number => store.Subjects[number], subjects, out int[] subject);
        Subject = subject;
        Items = Sorted(number => store.Items[number], items, out int[] item);
        Item = item;
        Amounts = SortedAmounts(store.Amounts, amounts, out int[] amount);
        Amount = amount;
        (Kinds, KindOfCombination) = SortedKinds(store.Combinations, combinations);
        (Combinations, Combination) = SortedCombinations(store.Combinations, combinations);
    }

    internal SubjectId[] Subjects { get; }

    internal int[] Subject { get; }

    internal ItemId[] Items { get; }

    internal int[] Item { get; }

    internal LedgerAmount[] Amounts { get; }

    internal int[] Amount { get; }

    internal string[] Kinds { get; }

    internal int[] KindOfCombination { get; }

    internal Combination[] Combinations { get; }

    internal int[] Combination { get; }

    internal int FirstDay { get; }

    internal int LastDay { get; }

    internal static LedgerNumbers Of(RecordStore store, int[] standing) => new(store, standing);

    private static T[] Sorted<T>(Func<int, T> table, bool[] used, out int[] numbers)
    {
        int count = 0;
        T[] items = new T[used.Length];
        int[] order = new int[used.Length];
        for (int i = 0; i < used.Length; i++)
        {
            if (used[i])
            {
                items[count] = table(i);
                order[count++] = i;
            }
        }

        Array.Sort(items, order, 0, count);
        Array.Resize(ref items, count);
        numbers = Positions(order, count, used.Length);
        return items;
    }

    /// <summary>The amount one without a divisor, the usual case, always has number 0.</summary>
    private static LedgerAmount[] SortedAmounts(Interner<LedgerAmount> table, bool[] used, out int[] numbers)
    {
        int one = -1;
        for (int i = 0; i < used.Length; i++)
        {
            if (table[i].Equals(LedgerAmount.One))
            {
                one = i;
                used[i] = false;
            }
        }

        LedgerAmount[] others = Sorted(number => table[number], used, out numbers);
        LedgerAmount[] all = new LedgerAmount[others.Length + 1];
        all[0] = LedgerAmount.One;
        others.CopyTo(all, 1);
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = i == one ? 0 : numbers[i] + 1;
        }

        return all;
    }

    private static (string[] Names, int[] OfCombination) SortedKinds(Interner<CombinationKey> table, bool[] used)
    {
        SortedDictionary<string, int> kinds = new(StringComparer.Ordinal);
        for (int i = 0; i < used.Length; i++)
        {
            if (used[i])
            {
                kinds[table[i].Kind] = 0;
            }
        }

        string[] names = new string[kinds.Count];
        kinds.Keys.CopyTo(names, 0);
        int[] ofCombination = new int[used.Length];
        for (int i = 0; i < used.Length; i++)
        {
            ofCombination[i] = used[i] ? Array.BinarySearch(names, table[i].Kind, StringComparer.Ordinal) : -1;
        }

        return (names, ofCombination);
    }

    private (Combination[] Sorted, int[] Numbers) SortedCombinations(Interner<CombinationKey> table, bool[] used)
    {
        List<KeyValuePair<int, Combination>> sorted = [];
        for (int i = 0; i < used.Length; i++)
        {
            if (used[i])
            {
                sorted.Add(new KeyValuePair<int, Combination>(i, new Combination(KindOfCombination[i], table[i].Standing, table[i].Attributes())));
            }
        }

        sorted.Sort((left, right) => Domain.Combination.Compare(left.Value, right.Value));
        int[] order = sorted.ConvertAll(pair => pair.Key).ToArray();
        return (sorted.ConvertAll(pair => pair.Value).ToArray(), Positions(order, order.Length, used.Length));
    }

    private static int[] Positions(int[] order, int count, int length)
    {
        int[] positions = new int[length];
        for (int i = 0; i < count; i++)
        {
            positions[order[i]] = i;
        }

        return positions;
    }
}
