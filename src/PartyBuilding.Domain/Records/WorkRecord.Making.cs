using System;
using NodaTime;

namespace PartyBuilding.Domain;

public sealed partial class WorkRecord
{
    private WorkRecord(WorkRecord other)
    {
        _entry = other._entry;
        _subject = other._subject;
        _kind = other._kind;
        _about = other._about;
        _quantity = other._quantity;
        _outOf = other._outOf;
        _name = other._name;
        _code = other._code;
        _rest = other._rest;
        _day = other._day;
        _endDay = other._endDay;
        _marks = other._marks;
    }

    private RecordRest Rest => _rest ?? RecordRest.Empty;

    /// <summary>A verified record of quantity one on one day.</summary>
    /// <exception cref="ArgumentException">Entry or subject is none, or the kind is no code.</exception>
    public static WorkRecord Of(EntryId entry, SubjectId subject, string kind, LocalDate date)
    {
        if (entry.IsNone)
        {
            throw new ArgumentException("A record needs an entry id; default is none.", nameof(entry));
        }

        if (subject.IsNone)
        {
            throw new ArgumentException("A record needs a subject; default is none.", nameof(subject));
        }

        return new(entry, subject, Domain.Code.Check(kind, nameof(kind)), EpochDay.Of(date));
    }

    /// <summary>A spell that ends on this day, included.</summary>
    /// <remarks>An end before the start is reported by the ledger builder.</remarks>
    public WorkRecord Until(LocalDate end) => new(this) { _endDay = EpochDay.Of(end) };

    /// <summary>How much it was: hours, items, points.</summary>
    public WorkRecord Quantity(decimal amount)
    {
        if (!Millionths.TryOf(amount, out long quantity))
        {
            return Raw(amount, null);
        }

        RecordMarks marks = _marks & ~(RecordMarks.OutOf | RecordMarks.RawQuantity);
        return quantity == _quantity && marks == _marks ? this : new(this) { _quantity = quantity, _outOf = 0, _marks = marks };
    }

    /// <summary>How much of how much it was: present of due (应到实到).</summary>
    public WorkRecord Quantity(decimal present, decimal due) =>
        Millionths.TryOf(present, out long quantity) && Millionths.TryOf(due, out long outOf)
            ? new(this) { _quantity = quantity, _outOf = outOf, _marks = (_marks | RecordMarks.OutOf) & ~RecordMarks.RawQuantity }
            : Raw(present, due);

    /// <summary>The matter it is about.</summary>
    /// <exception cref="ArgumentException">The item is none.</exception>
    public WorkRecord Item(ItemId item) => item.IsNone
        ? throw new ArgumentException("A record is about an item or none at all; default is none.", nameof(item))
        : new(this) { _about = item };

    /// <summary>An attribute with a code, such as level and province; a second one of the same name takes its place.</summary>
    /// <exception cref="ArgumentException">Name or code is no code.</exception>
    public WorkRecord With(string attribute, string code)
    {
        CheckName(attribute);
        Domain.Code.Check(code, nameof(code));
        bool alone = AttributeCount == 0 || (_name is not null && string.Equals(_name, attribute, StringComparison.Ordinal));
        return alone
            ? new(this) { _name = attribute, _code = code }
            : WithAttribute(RecordAttribute.OfCode(attribute, code));
    }

    /// <summary>An attribute with a number.</summary>
    /// <remarks>A number has at most twelve decimals and lies within 10^15 either way; the ledger builder reports what does not.</remarks>
    /// <exception cref="ArgumentException">The name is no code.</exception>
    public WorkRecord With(string attribute, decimal number) => WithAttribute(RecordAttribute.OfNumber(CheckName(attribute), number));

    /// <summary>An attribute with a date.</summary>
    /// <exception cref="ArgumentException">The name is no code.</exception>
    public WorkRecord With(string attribute, LocalDate date) => WithAttribute(RecordAttribute.OfDate(CheckName(attribute), date));

    /// <summary>An attribute that refers to another subject, such as the meeting or the first signer.</summary>
    /// <exception cref="ArgumentException">The name is no code, or the reference is none.</exception>
    public WorkRecord With(string attribute, SubjectId reference) => reference.IsNone
        ? throw new ArgumentException("A reference names a subject; default is none.", nameof(reference))
        : WithAttribute(RecordAttribute.OfReference(CheckName(attribute), reference));

    /// <summary>Claimed by the subject itself.</summary>
    public WorkRecord Claimed() => Has(RecordMarks.Claimed) ? this : new(this) { _marks = _marks | RecordMarks.Claimed };

    /// <summary>Verified.</summary>
    public WorkRecord Verified() => !Has(RecordMarks.Claimed) ? this : new(this) { _marks = _marks & ~RecordMarks.Claimed };

    /// <summary>Entered at this moment, and not known before.</summary>
    public WorkRecord Entered(Instant at) => new(this) { _rest = Rest.WithEntered(at) };

    /// <summary>Stands in the place of an earlier entry of the same subject.</summary>
    /// <exception cref="ArgumentException">The entry is none.</exception>
    public WorkRecord Replaces(EntryId earlier) => earlier.IsNone
        ? throw new ArgumentException("A record replaces an entry or none at all; default is none.", nameof(earlier))
        : new(this) { _rest = Rest.WithReplaced(earlier) };

    /// <summary>Takes back the entry named by <see cref="Replaces"/>, and counts for nothing itself.</summary>
    /// <remarks>One that names no entry takes back every part of its own source (<see cref="EntryId.Derived"/>) up to its revision.</remarks>
    public WorkRecord Withdrawn() => new(this) { _marks = _marks | RecordMarks.Withdrawal };

    private static string CheckName(string attribute) => Domain.Code.Check(attribute, nameof(attribute));

    private WorkRecord Raw(decimal amount, decimal? outOf) => new(this)
    {
        _rest = Rest.WithRaw(amount, outOf),
        _marks = (_marks & ~RecordMarks.OutOf) | RecordMarks.RawQuantity,
    };

    private WorkRecord WithAttribute(RecordAttribute attribute) => new(this)
    {
        _name = null,
        _code = null,
        _rest = Rest.WithAttributes(AttributeSet.Put(AttributeArray(), attribute)),
    };
}
