using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>A list that never changes and equals any list of its kind with equal elements, so that records that hold one are equal by content.</summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    internal static readonly ValueList<T> Empty = new([]);

    private readonly T[] _items;

    private ValueList(T[] items) => _items = items;

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public bool Equals(ValueList<T>? other) => other is not null && _items.SequenceEqual(other._items);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode() => _items.Length == 0 ? 0 : (_items.Length, _items[0], _items[_items.Length - 1]).GetHashCode();

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    internal static ValueList<T> Of(IEnumerable<T> items) => new(items.ToArray());

    /// <summary>The place of the item in a list that is in order; negative when it is not there.</summary>
    internal int IndexOf(T item, IComparer<T> order) => Array.BinarySearch(_items, item, order);

    internal ValueList<T> With(T item) => new([.. _items, item]);
}
