using System;

namespace PartyBuilding.Domain;

/// <summary>Numbers subjects in the order of first sight. A short key is compared within its slot, so that a look-up touches one place in memory.</summary>
internal sealed class SubjectTable
{
    private readonly Interner<string> _kinds = new();
    private Slot[] _slots = new Slot[16];
    private SubjectId[] _items = new SubjectId[8];
    private int _count;
    private string? _lastKind;
    private int _lastKindNumber;

    internal int Count => _count;

    internal SubjectId this[int number] => _items[number];

    internal int Intern(SubjectId subject)
    {
        Slot wanted = SlotOf(subject);
        int at = Place(wanted, subject);
        if (_slots[at].NumberPlusOne != 0)
        {
            return _slots[at].NumberPlusOne - 1;
        }

        if (_count == _items.Length)
        {
            Grow();
            at = Place(wanted, subject);
        }

        _items[_count++] = subject;
        _slots[at] = new Slot(wanted.Key, wanted.Kind, _count);
        return _count - 1;
    }

    private Slot SlotOf(SubjectId subject)
    {
        if (!ReferenceEquals(subject.Kind, _lastKind))
        {
            _lastKind = subject.Kind;
            _lastKindNumber = _kinds.Intern(_lastKind, KeyHash.OfText(_lastKind));
        }

        ulong key = PackedKey.TryOf(subject.Key, out ulong packed) ? packed : PackedKey.Other | unchecked((uint)KeyHash.OfText(subject.Key));
        return new Slot(key, _lastKindNumber, 0);
    }

    /// <summary>Where the subject is, or the free slot where it belongs.</summary>
    private int Place(Slot wanted, SubjectId subject)
    {
        Slot[] slots = _slots;
        int mask = slots.Length - 1;
        int at = KeyHash.Join(KeyHash.OfNumber(unchecked((long)wanted.Key)), wanted.Kind) & mask;
        while (slots[at].NumberPlusOne != 0 && !IsAt(slots[at], wanted, subject))
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private bool IsAt(in Slot slot, in Slot wanted, SubjectId subject) =>
        slot.Key == wanted.Key
        && slot.Kind == wanted.Kind
        && ((slot.Key & PackedKey.Other) == 0 || _items[slot.NumberPlusOne - 1] == subject);

    private void Grow()
    {
        Slot[] old = _slots;
        _slots = new Slot[old.Length * 2];
        foreach (Slot slot in old)
        {
            if (slot.NumberPlusOne != 0)
            {
                _slots[Place(slot, _items[slot.NumberPlusOne - 1])] = slot;
            }
        }

        Array.Resize(ref _items, _items.Length * 2);
    }

    private readonly struct Slot
    {
        internal Slot(ulong key, int kind, int numberPlusOne)
        {
            Key = key;
            Kind = kind;
            NumberPlusOne = numberPlusOne;
        }

        /// <summary>The packed key, or a hash of a longer one.</summary>
        internal ulong Key { get; }

        internal int Kind { get; }

        internal int NumberPlusOne { get; }
    }
}
