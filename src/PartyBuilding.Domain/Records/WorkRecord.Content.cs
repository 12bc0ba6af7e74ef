using System;

namespace PartyBuilding.Domain;

public sealed partial class WorkRecord
{
    /// <summary>What keeps the record from standing, seen from the record alone.</summary>
    internal RecordFault Fault
    {
        get
        {
            if (_marks == RecordMarks.None && _rest is null && _endDay == EpochDay.None)
            {
                return RecordFault.None;
            }

            return HasRawQuantity ? RecordFault.Quantity
                : _endDay != EpochDay.None && _endDay < _day ? RecordFault.EndBeforeStart
                : IsWithdrawal && ReplacedEntry.IsNone && !DerivedEntry.TryParse(_entry, out _) ? RecordFault.WithdrawsNothing
                : FaultyNumber() is not null ? RecordFault.Number
                : RecordFault.None;
        }
    }

    /// <inheritdoc/>
    public bool Equals(WorkRecord? other) =>
        other is not null && _entry == other._entry && Nullable.Equals(EnteredAt, other.EnteredAt) && CompareContent(this, other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkRecord);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyHash.Join(_entry.GetHashCode(), KeyHash.Join(_day, _quantity.GetHashCode()));

    /// <summary>A record from its parts, as a ledger or a builder keeps them.</summary>
    internal static WorkRecord Restore(in RecordParts parts)
    {
        RecordAttribute[] attributes = parts.Attributes;
        bool single = attributes.Length == 1 && attributes[0].Type == AttributeType.Code;
        bool needsRest = parts.Entered is not null || !parts.Replaced.IsNone || (attributes.Length > 0 && !single);
        return new(parts.Entry, parts.Subject, parts.Kind, parts.Day)
        {
            _endDay = parts.EndDay,
            _about = parts.About,
            _quantity = parts.Amount.Quantity,
            _outOf = parts.Amount.OutOf,
            _name = single ? attributes[0].Name : null,
            _code = single ? attributes[0].Code : null,
            _marks = (parts.Amount.HasOutOf ? RecordMarks.OutOf : RecordMarks.None)
                | (parts.Standing == Standing.Claimed ? RecordMarks.Claimed : RecordMarks.None)
                | (parts.IsWithdrawal ? RecordMarks.Withdrawal : RecordMarks.None),
            _rest = !needsRest ? null : new RecordRest
            {
                Entered = parts.Entered,
                Replaced = parts.Replaced,
                Attributes = single || attributes.Length == 0 ? null : attributes,
            },
        };
    }

    /// <summary>A record of one day that shares its attributes with others.</summary>
    internal static WorkRecord Sharing(EntryId entry, SubjectId subject, string kind, int day, LedgerAmount amount, ItemId about, RecordRest rest) => new(entry, subject, kind, day)
    {
        _about = about,
        _quantity = amount.Quantity,
        _outOf = amount.OutOf,
        _marks = amount.HasOutOf ? RecordMarks.OutOf : RecordMarks.None,
        _rest = rest,
    };

    /// <summary>A total order over everything but entry id and time of entry.</summary>
    internal static int CompareContent(WorkRecord left, WorkRecord right)
    {
        int order = left._subject.CompareTo(right._subject);
        order = order != 0 ? order : string.CompareOrdinal(left._kind, right._kind);
        order = order != 0 ? order : left._day.CompareTo(right._day);
        order = order != 0 ? order : left._endDay.CompareTo(right._endDay);
        order = order != 0 ? order : left.Amount.CompareTo(right.Amount);
        order = order != 0 ? order : Nullable.Compare(left.OutOf, right.OutOf);
        order = order != 0 ? order : left._about.CompareTo(right._about);
        order = order != 0 ? order : ((int)left._marks).CompareTo((int)right._marks);
        order = order != 0 ? order : left.ReplacedEntry.CompareTo(right.ReplacedEntry);
        return order != 0 ? order : RecordAttribute.Compare(left.AttributeArray(), right.AttributeArray());
    }

    /// <summary>Earlier entered first, those without a time before all others.</summary>
    internal static int CompareEntered(WorkRecord left, WorkRecord right) => Nullable.Compare(left.EnteredAt, right.EnteredAt);

    /// <summary>The first number attribute that is beyond twelve decimals or 10^15.</summary>
    internal RecordAttribute? FaultyNumber()
    {
        foreach (RecordAttribute attribute in ManyAttributes ?? Array.Empty<RecordAttribute>())
        {
            if (attribute.Type == AttributeType.Number && !Millionths.IsHeld(attribute.Number))
            {
                return attribute;
            }
        }

        return null;
    }
}
