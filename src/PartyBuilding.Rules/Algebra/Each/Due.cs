using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>What was due: every slot of a cadence, certain values of an attribute, or a number of parts. Immutable.</summary>
public sealed partial class Due
{
    private Due(int count, string[] values, Number missing)
    {
        Count = count;
        Values = values;
        Missing = missing;
    }

    /// <summary>How many parts are due; 0 when slots or values are.</summary>
    public int Count { get; }

    /// <summary>Values of the attribute that makes parts; empty when slots or a number are due.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>What a missing part is worth; zero unless said.</summary>
    public Number Missing { get; }

    /// <summary>Whether every slot of the cadence is due that is over, not before founding and not after closing.</summary>
    public bool IsEverySlot => Count == 0 && Values.Count == 0;

    /// <summary>Every slot.</summary>
    public static Due EverySlot() => new Due(0, Array.Empty<string>(), 0);

    /// <summary>One part for each of these values.</summary>
    /// <exception cref="ArgumentException">No value is given.</exception>
    public static Due EachOf(params string[] values) => values is null || values.Length == 0
        ? throw new ArgumentException("At least one value is needed.", nameof(values))
        : new Due(0, values.ToArray(), 0);

    /// <summary>So many parts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is not above zero.</exception>
    public static Due AtLeast(int count) => count > 0
        ? new Due(count, Array.Empty<string>(), 0)
        : throw new ArgumentOutOfRangeException(nameof(count), count, "The count must be above zero.");

    /// <summary>The same, with what a missing part is worth.</summary>
    public Due MissingEarns(Number points) =>
        new Due(Count, (string[])Values, points ?? throw new ArgumentNullException(nameof(points)));
}
