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
        choose.On,
        site.Child(Slot.On) is Site on ? ranges.Of(on) : ValueSpan.Open,
        choose.Cases.Select(c => new KeyValuePair<Comparison?, Condition?>(c.Comparison, c.When)));

    internal static Reach Of(Grades grades, Site site, Ranges ranges) => Of(
        site,
        ranges,
        grades.On ?? CaseBounds.Score,
        site.Child(Slot.On) is Site on ? ranges.Of(on) : ranges.Score(site),
        grades.Cases.Select(c => new KeyValuePair<Comparison?, Condition?>(c.Comparison, c.When)));

    private static Reach Of(Site site, Ranges ranges, Number? on, ValueSpan span, IEnumerable<KeyValuePair<Comparison?, Condition?>> cases)
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
            else if (taken?.Bound is not null && Fixed(ranges, site.Child(Slot.Bound, index)) is decimal at)
            {
                var stretch = Stretch.Of(taken.Kind, at);
                var other = OtherEnd(ranges, site.Child(Slot.When, index), on);
                stretch = other is Stretch end ? stretch.Meet(end) : stretch;
                reach.Note(index, !left.Has(stretch));
                var isAlone = one.Value is null || other is not null;
                if (isAlone)
                {
                    left.Take(stretch);
                }

                isSplit |= !isAlone;
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

    /// <summary>Where the side condition of a case is the other end of its band: the numbers up to there.</summary>
    private static Stretch? OtherEnd(Ranges ranges, Site? when, Number? on) =>
        CaseBounds.OtherEnd(when?.Node as Condition, on) is Comparison end && Fixed(ranges, when!.Child(Slot.Bound)) is decimal at ? Stretch.Of(end.Kind, at) : null;

    private static decimal? Fixed(Ranges ranges, Site? bound) =>
        bound is not null && ranges.Of(bound) is var span && span.Low == span.High ? span.Low : null;

    private void Note(int index, bool isDead)
    {
        if (isDead)
        {
            dead.Add(index);
        }
    }
}
