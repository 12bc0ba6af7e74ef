using System;

namespace PartyBuilding.Domain;

/// <summary>Gives each distinct item a number, in the order of first sight.</summary>
internal sealed class Interner<T>
    where T : IEquatable<T>
{
    private Slot[] _slots = new Slot[16];
    private T[] _items = new T[8];
    private int _count;

    internal int Count => _count;

    internal T this[int number] => _items[number];

    internal int Intern(in T item, int hash)
    {
        Slot[] slots = _slots;
        int mask = slots.Length - 1;
        int at = hash & mask;
        while (slots[at].NumberPlusOne != 0)
        {
            if (slots[at].Hash == hash && _items[slots[at].NumberPlusOne - 1].Equals(item))
            {
                return slots[at].NumberPlusOne - 1;
            }

            at = (at + 1) & mask;
        }

        return Add(item, hash, at);
    }

    private int Add(in T item, int hash, int at)
    {
        if (_count == _items.Length)
        {
            Grow();
            at = FreeSlot(hash);
        }

        _items[_count++] = item;
        _slots[at] = new Slot(hash, _count);
        return _count - 1;
    }

    private void Grow()
    {
        Array.Resize(ref _items, _items.Length * 2);
        Slot[] old = _slots;
        _slots = new Slot[old.Length * 2];
        foreach (Slot slot in old)
        {
            if (slot.NumberPlusOne != 0)
            {
                _slots[FreeSlot(slot.Hash)] = slot;
            }
        }
    }

    private int FreeSlot(int hash)
    {
        int mask = _slots.Length - 1;
        int at = hash & mask;
        while (_slots[at].NumberPlusOne != 0)
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private readonly struct Slot
    {
        internal Slot(int hash, int numberPlusOne)
        {
            Hash = hash;
            NumberPlusOne = numberPlusOne;
        }

        internal int Hash { get; }

        internal int NumberPlusOne { get; }
    }
}
