using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Custom numbers and conditions by name. Immutable and thread-safe.</summary>
public sealed class Extensions
{
    private readonly SortedDictionary<string, ICustomNumber> numbers;
    private readonly SortedDictionary<string, ICustomCondition> conditions;

    private Extensions(SortedDictionary<string, ICustomNumber> numbers, SortedDictionary<string, ICustomCondition> conditions)
    {
        this.numbers = numbers;
        this.conditions = conditions;
    }

    /// <summary>No extensions.</summary>
    public static Extensions None { get; } = new Extensions(
        new SortedDictionary<string, ICustomNumber>(StringComparer.Ordinal),
        new SortedDictionary<string, ICustomCondition>(StringComparer.Ordinal));

    /// <summary>Names of the custom numbers, in ordinal order.</summary>
    public IReadOnlyList<string> Numbers => numbers.Keys.ToArray();

    /// <summary>Names of the custom conditions, in ordinal order.</summary>
    public IReadOnlyList<string> Conditions => conditions.Keys.ToArray();

    /// <summary>The same extensions and a further number.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public Extensions With(string name, ICustomNumber number)
    {
        var copy = new SortedDictionary<string, ICustomNumber>(numbers, StringComparer.Ordinal);
        copy.Add(name, number ?? throw new ArgumentNullException(nameof(number)));
        return new Extensions(copy, conditions);
    }

    /// <summary>The same extensions and a further condition.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public Extensions With(string name, ICustomCondition condition)
    {
        var copy = new SortedDictionary<string, ICustomCondition>(conditions, StringComparer.Ordinal);
        copy.Add(name, condition ?? throw new ArgumentNullException(nameof(condition)));
        return new Extensions(numbers, copy);
    }

    internal ICustomNumber? Number(string name) => numbers.TryGetValue(name, out var found) ? found : null;

    internal ICustomCondition? Condition(string name) => conditions.TryGetValue(name, out var found) ? found : null;

    /// <summary>Names and versions, in a fixed order: part of the digest.</summary>
    internal IEnumerable<string> Versions() => numbers.Select(n => "number " + n.Key + " " + n.Value.Version)
        .Concat(conditions.Select(c => "condition " + c.Key + " " + c.Value.Version));
}
