using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The group of every subject by the value of a fact; subjects without it are one group. Resolved once an evaluation.</summary>
internal sealed class GroupColumn
{
    internal static readonly string?[] One = { null };
    private readonly string fact;
    private readonly Binder binder;
    private ushort[]? groups;

    internal GroupColumn(string fact, Binder binder)
    {
        this.fact = fact;
        this.binder = binder;
    }

    /// <summary>The values, in ordinal order; null for those without.</summary>
    internal string?[] Names { get; private set; } = One;

    internal ushort[] Resolve(SubjectRows subjects)
    {
        groups ??= fact == RosterFacts.Kind && subjects.Day is RosterDay day ? OfKinds(day.Kinds) : OfFacts(subjects);
        return groups;
    }

    /// <summary>The roster knows the kinds of all its organizations as a column.</summary>
    private ushort[] OfKinds(RosterDay.KindColumn kinds)
    {
        Names = kinds.Names.Length == 0 ? One : kinds.Names;
        return kinds.Numbers;
    }

    private ushort[] OfFacts(SubjectRows subjects)
    {
        var resolved = new ushort[subjects.Count];
        var numbers = new Dictionary<string, ushort>(StringComparer.Ordinal);
        for (var row = 0; row < resolved.Length; row++)
        {
            var found = binder.Facts.FindOwn(subjects, row, fact, binder.ReadAt);
            var text = !found.Exists ? string.Empty : found.Code ?? Exact.Text(found.Number);
            if (!numbers.TryGetValue(text, out var number))
            {
                numbers.Add(text, number = checked((ushort)numbers.Count));
            }

            resolved[row] = number;
        }

        // Numbered by first appearance so far: in the end the order of the names decides.
        var names = numbers.Keys.OrderBy(t => t, StringComparer.Ordinal).ToArray();
        var place = new ushort[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            place[numbers[names[i]]] = (ushort)i;
        }

        for (var row = 0; row < resolved.Length; row++)
        {
            resolved[row] = place[resolved[row]];
        }

        Names = names.Length == 0 ? One : Array.ConvertAll(names, n => n.Length == 0 ? null : n);
        return resolved;
    }
}
