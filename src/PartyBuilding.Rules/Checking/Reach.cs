using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Which cases of a choice can hold at all, in the order tried, and which numbers fall between them.</summary>
internal sealed class Reach
{
    private readonly HashSet<int> dead = new HashSet<int>();

    private Reach(ValueSpan span) => Span = span;

    /// <summary>What the compared number can be.</summary>
    internal ValueSpan Span { get; }

    /// <summary>Stretches between whole numbers that no case takes.</summary>
    internal IReadOnlyList<Stretch> Gaps { get; private set; } = Array.Empty<Stretch>();

    internal bool IsDead(int index) => dead.Contains(index);

    internal static Reach Of(Choose choose, Site site, Ranges ranges) => Of(
        site,
        ranges,
        site.Child(Slot.On) is Site on ? ranges.Of(on) : ValueSpan.Open,
        choose.Cases.Select(c => new KeyValuePair<Comparison?, Condition?>(c.Comparison, c.When)));

    internal static Reach Of(Grades grades, Site site, Ranges ranges) => Of(
        site,
        ranges,
        site.Child(Slot.On) is Site on ? ranges.Of(on) : ranges.Score(site),
        grades.Cases.Select(c => new KeyValuePair<Comparison?, Condition?>(c.Comparison, c.When)));

    private static Reach Of(Site site, Ranges ranges, ValueSpan span, IEnumerable<KeyValuePair<Comparison?, Condition?>> cases)
    {
        var reach = new Reach(span);
        var left = new Leftover(span);
        var codes = new HashSet<string>();
        var isSplit = false;
        var index = 0;
        foreach (var one in cases)
        {
            var taken = one.Key;
            if (taken is not null && taken.Codes.Count > 0)
            {
                reach.Note(index, taken.Codes.All(codes.Contains));
                codes.UnionWith(one.Value is null ? taken.Codes : Enumerable.Empty<string>());
            }
            else if (taken?.Bound is not null && site.Child(Slot.Bound, index) is Site bound && Fixed(ranges.Of(bound)) is decimal at)
            {
                reach.Note(index, !left.Has(taken.Kind, at));
                if (one.Value is null)
                {
                    left.Take(taken.Kind, at);
                }

                isSplit |= one.Value is not null;
            }
            else
            {
                isSplit = true;
            }

            index++;
        }

        // Where a side condition or another bound takes part, what is left may be meant.
        if (!isSplit && !span.IsWhole)
        {
            reach.Gaps = left.Gaps().ToArray();
        }

        return reach;
    }

    private static decimal? Fixed(ValueSpan bound) => bound.Low == bound.High ? bound.Low : null;

    private void Note(int index, bool isDead)
    {
        if (isDead)
        {
            dead.Add(index);
        }
    }
}
