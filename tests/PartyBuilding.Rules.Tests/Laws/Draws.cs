using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>A row of choices from which a case is made: a shorter row, or a smaller number, makes a simpler case.</summary>
public sealed class Draws
{
    private const int Length = 400;
    private readonly int[] _choices;
    private int _next;

    internal Draws(int[] choices) => _choices = choices;

    public static Arbitrary<Draws> Rows() => Arb.From(
        Gen.Choose(0, 9999).ArrayOf(Length).Select(choices => new Draws(choices)),
        draws => Simpler(draws._choices).Select(choices => new Draws(choices)));

    /// <summary>The same choices from the first on.</summary>
    internal Draws Again() => new(_choices);

    /// <summary>Many more choices, all of which follow from these.</summary>
    internal Draws Longer(int length) => new(Enumerable.Range(0, length)
        .Select(i => (int)(unchecked((uint)(i + 1) * 2654435761u ^ (uint)_choices[i % Math.Max(1, _choices.Length)] * 40503u) >> 8) % 10_000)
        .ToArray());

    /// <summary>A whole number from zero to below the bound; zero once the row is used up.</summary>
    internal int Below(int bound) => _next < _choices.Length ? _choices[_next++] % bound : 0;

    internal bool OneIn(int chances) => Below(chances) == chances - 1;

    internal T Of<T>(params T[] values) => values[Below(values.Length)];

    /// <summary>The same things in an order drawn here.</summary>
    internal T[] Shuffle<T>(IEnumerable<T> values) =>
        values.Select(value => (value, key: Below(10_000))).OrderBy(pair => pair.key).Select(pair => pair.value).Reverse().ToArray();

    public override string ToString() => string.Join(",", _choices.Take(Array.FindLastIndex(_choices, choice => choice != 0) + 1));

    private static IEnumerable<int[]> Simpler(int[] choices)
    {
        int used = Array.FindLastIndex(choices, choice => choice != 0) + 1;
        for (int kept = used / 2; kept < used; kept += Math.Max(1, (used - kept) / 2))
        {
            yield return choices.Take(kept).ToArray();
        }

        for (int block = 16; block >= 1; block /= 4)
        {
            for (int i = 0; i + block <= used; i += block)
            {
                if (choices.Skip(i).Take(block).Any(choice => choice != 0))
                {
                    yield return choices.Select((choice, n) => n >= i && n < i + block ? 0 : choice).Take(used).ToArray();
                    yield return choices.Take(i).Concat(choices.Skip(i + block)).Take(used).ToArray();
                }
            }
        }
    }
}
