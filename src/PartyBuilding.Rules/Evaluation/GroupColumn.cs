using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>The group of every subject by the value of a fact; subjects without it are one group. Resolved once an evaluation.</summary>
internal sealed class GroupColumn
{
    internal static readonly string?[] One = { null };
    private readonly string fact;
    private readonly Binder binder;
    private int[]? groups;

    internal GroupColumn(string fact, Binder binder)
    {
        this.fact = fact;
        this.binder = binder;
    }

    /// <summary>The values, in ordinal order; null for those without.</summary>
    internal string?[] Names { get; private set; } = One;

    internal int[] Resolve(SubjectRows subjects)
    {
        if (groups is not null)
        {
            return groups;
        }

        var texts = new string[subjects.Count];
        for (var row = 0; row < texts.Length; row++)
        {
            var found = binder.Facts.Find(subjects.Ids[row], fact, binder.ReadAt);
            texts[row] = !found.Exists ? string.Empty : found.Code ?? Exact.Text(found.Number);
        }

        var names = texts.Distinct(StringComparer.Ordinal).OrderBy(t => t, StringComparer.Ordinal).ToArray();
        var numbers = names.Select((name, i) => new KeyValuePair<string, int>(name, i))
            .ToDictionary(n => n.Key, n => n.Value, StringComparer.Ordinal);
        var resolved = new int[texts.Length];
        for (var row = 0; row < resolved.Length; row++)
        {
            resolved[row] = numbers[texts[row]];
        }

        Names = names.Length == 0 ? One : names.Select(n => n.Length == 0 ? null : n).ToArray();
        return groups = resolved;
    }
}
