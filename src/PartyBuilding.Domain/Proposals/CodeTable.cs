using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Values by code, sorted by code, equal by content.</summary>
internal sealed class CodeTable<T> : IEquatable<CodeTable<T>>
    where T : notnull
{
    internal static readonly CodeTable<T> Empty = new([]);

    private readonly KeyValuePair<string, T>[] _rows;

    private CodeTable(KeyValuePair<string, T>[] rows) => _rows = rows;

    internal IReadOnlyList<KeyValuePair<string, T>> Rows => Array.AsReadOnly(_rows);

    /// <summary>The same table with this value; it takes the place of an earlier one.</summary>
    internal CodeTable<T> Put(string code, T value) => new(
        [.. _rows.Where(row => row.Key != code).Append(new(code, value)).OrderBy(row => row.Key, StringComparer.Ordinal)]);

    internal bool TryFind(string code, out T value)
    {
        foreach (KeyValuePair<string, T> row in _rows)
        {
            if (row.Key == code)
            {
                value = row.Value;
                return true;
            }
        }

        value = default!;
        return false;
    }

    public bool Equals(CodeTable<T>? other) => other is not null && _rows.SequenceEqual(other._rows);

    public override bool Equals(object? obj) => Equals(obj as CodeTable<T>);

    public override int GetHashCode() => _rows.Length;
}
