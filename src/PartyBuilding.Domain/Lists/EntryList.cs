using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Things with a key of their own, each key once and in order; found by halving, so that many can be added one by one. Equal by content.</summary>
internal sealed class EntryList<T> : IReadOnlyList<T>, IEquatable<EntryList<T>>
    where T : class
{
    private readonly Func<T, EntryId> _entryOf;
    private readonly T[] _items;

    private EntryList(Func<T, EntryId> entryOf, T[] items)
    {
        _entryOf = entryOf;
        _items = items;
    }

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public bool Equals(EntryList<T>? other) => other is not null && _items.SequenceEqual(other._items);

    public override bool Equals(object? obj) => Equals(obj as EntryList<T>);

    public override int GetHashCode() => _items.Length == 0 ? 0 : (_items.Length, _items[0]).GetHashCode();

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Of things with one key the last stands.</summary>
    internal static EntryList<T> Of(Func<T, EntryId> entryOf, IEnumerable<T> items) =>
        new(entryOf, items.GroupBy(entryOf).Select(same => same.Last()).OrderBy(entryOf).ToArray());

    internal T? Find(EntryId entry)
    {
        int place = PlaceOf(entry);
        return Holds(place, entry) ? _items[place] : null;
    }

    internal EntryList<T> With(T item)
    {
        int place = PlaceOf(_entryOf(item));
        if (Holds(place, _entryOf(item)))
        {
            T[] changed = (T[])_items.Clone();
            changed[place] = item;
            return new(_entryOf, changed);
        }

        T[] longer = new T[_items.Length + 1];
        Array.Copy(_items, 0, longer, 0, place);
        longer[place] = item;
        Array.Copy(_items, place, longer, place + 1, _items.Length - place);
        return new(_entryOf, longer);
    }

    private int PlaceOf(EntryId entry) => SortedSearch.FirstNotBefore(_items, item => _entryOf(item) < entry);

    private bool Holds(int place, EntryId entry) => place < _items.Length && _entryOf(_items[place]) == entry;
}
