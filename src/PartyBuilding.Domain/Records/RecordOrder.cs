using System;

namespace PartyBuilding.Domain;

/// <summary>Sorts rows by subject, kind, day and entry id: counting sorts over numbers, and comparisons only among rows of one day.</summary>
internal static class RecordOrder
{
    private const long MostCounters = 1 << 20;
    private const int FewTies = 16;

    internal static int[] Sort(RecordStore store, int[] rows, LedgerNumbers numbers)
    {
        int days = rows.Length == 0 ? 0 : numbers.LastDay - numbers.FirstDay + 1;
        int[] keys = new int[store.Count];
        int[] order = rows;
        if ((long)days * numbers.Kinds.Length <= MostCounters)
        {
            foreach (int row in rows)
            {
                ref RecordRow at = ref store[row];
                keys[row] = (numbers.KindOfCombination[at.Combination] * days) + at.Day - numbers.FirstDay;
            }

            order = Pass(order, keys, days * numbers.Kinds.Length);
        }
        else
        {
            foreach (int row in rows)
            {
                keys[row] = store[row].Day - numbers.FirstDay;
            }

            order = Pass(order, keys, days);
            foreach (int row in rows)
            {
                keys[row] = numbers.KindOfCombination[store[row].Combination];
            }

            order = Pass(order, keys, numbers.Kinds.Length);
        }

        foreach (int row in rows)
        {
            keys[row] = numbers.Subject[store[row].Subject];
        }

        order = Pass(order, keys, numbers.Subjects.Length);
        SortTies(store, order, numbers);
        return order;
    }

    /// <summary>A stable counting sort of rows by their keys.</summary>
    private static int[] Pass(int[] rows, int[] keys, int range)
    {
        int[] next = new int[range + 1];
        foreach (int row in rows)
        {
            next[keys[row] + 1]++;
        }

        for (int i = 1; i <= range; i++)
        {
            next[i] += next[i - 1];
        }

        int[] sorted = new int[rows.Length];
        foreach (int row in rows)
        {
            sorted[next[keys[row]]++] = row;
        }

        return sorted;
    }

    private static void SortTies(RecordStore store, int[] order, LedgerNumbers numbers)
    {
        int start = 0;
        for (int i = 1; i <= order.Length; i++)
        {
            if (i < order.Length && IsTie(store[order[start]], store[order[i]], numbers))
            {
                continue;
            }

            if (i - start > 1)
            {
                SortByEntry(store, order, start, i - start);
            }

            start = i;
        }
    }

    private static bool IsTie(in RecordRow left, in RecordRow right, LedgerNumbers numbers) =>
        left.Subject == right.Subject
        && left.Day == right.Day
        && numbers.KindOfCombination[left.Combination] == numbers.KindOfCombination[right.Combination];

    private static void SortByEntry(RecordStore store, int[] order, int start, int length)
    {
        if (length > FewTies)
        {
            int[] rows = new int[length];
            Array.Copy(order, start, rows, 0, length);
            Array.Sort(rows, (left, right) => store.Keys.Compare(store[left].Entry, store[right].Entry));
            rows.CopyTo(order, start);
            return;
        }

        for (int i = start + 1; i < start + length; i++)
        {
            int row = order[i];
            ulong entry = store[row].Entry;
            int at = i;
            for (; at > start && store.Keys.Compare(store[order[at - 1]].Entry, entry) > 0; at--)
            {
                order[at] = order[at - 1];
            }

            order[at] = row;
        }
    }
}
