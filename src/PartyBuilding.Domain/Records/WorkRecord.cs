using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>One entry about one thing that a subject did, or that happened to it (工作记录): one meeting, one entry; one matter, one entry.</summary>
/// <remarks>
/// Immutable; every method gives a new record. Two records are equal when everything they say is equal.
/// A quantity has at most six decimals and lies within 1,000,000,000,000 either way; the ledger builder reports what does not.
/// </remarks>
public sealed partial class WorkRecord : IEquatable<WorkRecord>
{
    private EntryId _entry;
    private SubjectId _subject;
    private string _kind;
    private ItemId _about;
    private long _quantity = Millionths.One;
    private long _outOf;

    // One code is what most records have; more attributes move to the rest.
    private string? _name;
    private string? _code;
    private RecordRest? _rest;
    private int _day;
    private int _endDay = EpochDay.None;
    private RecordMarks _marks;

    private WorkRecord(EntryId entry, SubjectId subject, string kind, int day)
    {
        _entry = entry;
        _subject = subject;
        _kind = kind;
        _day = day;
    }

    /// <summary>The application's key of this entry.</summary>
    public EntryId Entry => _entry;

    /// <summary>Whose record it is.</summary>
    public SubjectId Subject => _subject;

    /// <summary>The kind, a code such as <c>meeting.held</c>.</summary>
    public string Kind => _kind;

    /// <summary>The day it happened, or the first day of a spell.</summary>
    public LocalDate Date => EpochDay.ToDate(_day);

    /// <summary>The last day of a spell, included; null when it is a single day or a spell still open.</summary>
    public LocalDate? End => _endDay == EpochDay.None ? null : EpochDay.ToDate(_endDay);

    /// <summary>The quantity; one unless given.</summary>
    public decimal Amount => HasRawQuantity ? _rest!.RawAmount : Millionths.ToDecimal(_quantity);

    /// <summary>What the quantity is out of, such as the due of the present; null when not given.</summary>
    public decimal? OutOf => HasRawQuantity ? _rest!.RawOutOf : HasOutOf ? Millionths.ToDecimal(_outOf) : (decimal?)null;

    /// <summary>The matter it is about, shared by the records of one matter (事项).</summary>
    public ItemId? About => _about.IsNone ? (ItemId?)null : _about;

    /// <summary>The attributes, sorted by name.</summary>
    public IReadOnlyList<RecordAttribute> Attributes =>
        AttributeCount == 0 ? Array.Empty<RecordAttribute>() : new ReadOnlyCollection<RecordAttribute>(AttributeArray());

    /// <summary>Whether it is claimed or verified; verified unless said.</summary>
    public Standing Standing => Has(RecordMarks.Claimed) ? Standing.Claimed : Standing.Verified;

    /// <summary>When it was entered; null means known from the start.</summary>
    public Instant? EnteredAt => _rest?.Entered;

    /// <summary>The earlier entry that this one replaces or withdraws.</summary>
    public EntryId? Replaced => ReplacedEntry.IsNone ? (EntryId?)null : ReplacedEntry;

    /// <summary>Whether it takes the replaced entry, or all of its source, back without putting anything in its place.</summary>
    public bool IsWithdrawal => Has(RecordMarks.Withdrawal);

    internal int Day => _day;

    internal int EndDay => _endDay;

    internal ItemId AboutItem => _about;

    internal EntryId ReplacedEntry => _rest is null ? default : _rest.Replaced;

    internal LedgerAmount Measure => new(_quantity, _outOf, HasOutOf);

    internal bool HasRest => _rest is not null;

    internal string? SingleName => _name;

    internal string? SingleCode => _code;

    internal RecordAttribute[]? ManyAttributes => _rest?.Attributes;

    internal int AttributeCount => _name is null ? _rest?.Attributes?.Length ?? 0 : 1;

    private bool HasOutOf => Has(RecordMarks.OutOf);

    private bool HasRawQuantity => Has(RecordMarks.RawQuantity);

    /// <summary>Entry, subject, kind and date.</summary>
    public override string ToString() => $"{_entry} {_subject} {_kind} {EpochDay.Text(_day)}";

    internal RecordAttribute[] AttributeArray() =>
        _name is not null ? new[] { RecordAttribute.OfCode(_name, _code!) } : _rest?.Attributes ?? Array.Empty<RecordAttribute>();

    private bool Has(RecordMarks mark) => (_marks & mark) != 0;
}
