using System;
using System.Linq;
using System.Threading;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Those of one group who have a value: their sum, their extremes and their order, from which every one of them is answered at once.</summary>
internal sealed class GroupTally
{
    private const int Shown = 5;
    private readonly Column column;
    private readonly int[] rows;
    private readonly decimal sumLow;
    private readonly decimal sumHigh;
    private readonly TwoFirst highestLow = new TwoFirst(isHighest: true);
    private readonly TwoFirst highestHigh = new TwoFirst(isHighest: true);
    private readonly TwoFirst lowestLow = new TwoFirst(isHighest: false);
    private readonly TwoFirst lowestHigh = new TwoFirst(isHighest: false);
    private readonly int[] open;
    private readonly Lazy<Finding> need;
    private readonly Lazy<decimal[]> lows;
    private readonly Lazy<decimal[]> highs;
    private readonly Lazy<ExplainedPeer[]> peers;

    internal GroupTally(Column column, int[] rows)
    {
        this.column = column;
        this.rows = rows;
        foreach (var row in rows)
        {
            sumLow += column.Low(row);
            sumHigh += column.High(row);
            highestLow.Add(column.Low(row), row);
            highestHigh.Add(column.High(row), row);
            lowestLow.Add(column.Low(row), row);
            lowestHigh.Add(column.High(row), row);
        }

        open = Array.FindAll(rows, column.IsOpen);
        need = new Lazy<Finding>(() => NeedOf(open), LazyThreadSafetyMode.ExecutionAndPublication);
        lows = new Lazy<decimal[]>(() => Sorted(column.Low), LazyThreadSafetyMode.ExecutionAndPublication);
        highs = new Lazy<decimal[]>(() => Sorted(column.High), LazyThreadSafetyMode.ExecutionAndPublication);
        peers = new Lazy<ExplainedPeer[]>(
            () => Array.ConvertAll(rows, r => new ExplainedPeer(column.Subjects.Ids[r], column.Low(r), column.High(r))),
            LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>How many have a value.</summary>
    internal int Count => rows.Length;

    /// <summary>The values, made once for the explanations of all.</summary>
    internal ExplainedPeer[] Peers => peers.Value;

    /// <summary>The sum, for the mean too, or an extreme; without one subject, or of all.</summary>
    internal Interval Of(Fold fold, int? without) => fold switch
    {
        Fold.Best => Interval.Between(highestLow.Except(without), highestHigh.Except(without)),
        Fold.Worst => Interval.Between(lowestLow.Except(without), lowestHigh.Except(without)),
        _ => without is int row
            ? Interval.Between(sumLow - column.Low(row), sumHigh - column.High(row))
            : Interval.Between(sumLow, sumHigh),
    };

    /// <summary>How many are before a subject of the group: certainly, and possibly.</summary>
    internal Interval Before(int row, bool lowestFirst)
    {
        var low = column.Low(row);
        var high = column.High(row);

        // One that is open may be better than its own other end, but never than itself.
        var itself = low == high ? 0 : 1;
        return lowestFirst
            ? Interval.Between(Below(highs.Value, low), Below(lows.Value, high) - itself)
            : Interval.Between(Above(lows.Value, high), Above(highs.Value, low) - itself);
    }

    /// <summary>The place of a subject among the values; -1 when it has none.</summary>
    internal int PlaceOf(int row) => Math.Max(-1, Array.BinarySearch(rows, row));

    /// <summary>What is missing to determine the others; null when all of them are determined. One for all who are determined themselves.</summary>
    internal Finding? Need(int except)
    {
        var isItself = Array.BinarySearch(open, except) >= 0;
        return open.Length == (isItself ? 1 : 0) ? null
            : isItself ? NeedOf(Array.FindAll(open, row => row != except))
            : need.Value;
    }

    private Finding NeedOf(int[] found)
    {
        var named = string.Join(", ", found.Take(Shown).Select(r => column.Subjects.Ids[r].ToString()));
        return Finding.Of(RulesFindings.OthersUndetermined, FindingPlace.Nowhere)
            .With("name", column.Name.Id ?? column.Name.Form)
            .With("count", found.Length)
            .With("subjects", found.Length > Shown ? named + ", \u2026 (+" + Exact.Text(found.Length - Shown) + ")" : named);
    }

    private static int Above(decimal[] sorted, decimal value) => sorted.Length - Up(sorted, value, including: true);

    private static int Below(decimal[] sorted, decimal value) => Up(sorted, value, including: false);

    /// <summary>How many values are below one, or up to it.</summary>
    private static int Up(decimal[] sorted, decimal value, bool including)
    {
        var from = 0;
        var to = sorted.Length;
        while (from < to)
        {
            var middle = from + ((to - from) / 2);
            if (sorted[middle] < value || (including && sorted[middle] == value))
            {
                from = middle + 1;
            }
            else
            {
                to = middle;
            }
        }

        return from;
    }

    private decimal[] Sorted(Func<int, decimal> value)
    {
        var sorted = Array.ConvertAll(rows, r => value(r));
        Array.Sort(sorted);
        return sorted;
    }
}
