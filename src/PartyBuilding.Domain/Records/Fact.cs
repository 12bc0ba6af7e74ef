using System;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A named value of a subject that holds over a span, such as its population or whether it is newly founded (事实).</summary>
/// <remarks>Immutable; two facts are equal when everything they say is equal.</remarks>
public sealed class Fact : IEquatable<Fact>
{
    private readonly decimal _number;
    private readonly string? _text;
    private readonly LocalDate _date;

    private Fact(SubjectId subject, string name, FactType type, decimal number, string? text, LocalDate date)
    {
        Subject = subject.IsNone
            ? throw new ArgumentException("A fact is about a subject; default is none.", nameof(subject))
            : subject;
        Code = Domain.Code.Check(name, "code");
        Type = type;
        _number = number;
        _text = text;
        _date = date;
    }

    private Fact(Fact other, LocalDate? firstDay, LocalDate? lastDay, Instant? enteredAt)
        : this(other.Subject, other.Code, other.Type, other._number, other._text, other._date)
    {
        FirstDay = firstDay;
        LastDay = lastDay;
        Span = firstDay is LocalDate first ? DateSpan.OfRow(first, lastDay) : null;
        EnteredAt = enteredAt;
    }

    /// <summary>Whom it is about.</summary>
    public SubjectId Subject { get; }

    /// <summary>The name of the fact, a code such as <c>population</c>.</summary>
    public string Code { get; }

    /// <summary>The type of the value.</summary>
    public FactType Type { get; }

    /// <summary>The days on which it holds, both ends included; null means always. The first day alone when they run backwards, which no sheet takes.</summary>
    public DateSpan? Span { get; }

    /// <summary>When it was entered; null means known from the start.</summary>
    public Instant? EnteredAt { get; }

    /// <summary>The number, without trailing zeros.</summary>
    /// <exception cref="InvalidOperationException">The fact is of another type.</exception>
    public decimal Number => Type == FactType.Number ? _number : throw OtherType(FactType.Number);

    /// <summary>The code that is the value.</summary>
    /// <exception cref="InvalidOperationException">The fact is of another type.</exception>
    public string Text => Type == FactType.Code ? _text! : throw OtherType(FactType.Code);

    /// <summary>The date.</summary>
    /// <exception cref="InvalidOperationException">The fact is of another type.</exception>
    public LocalDate Date => Type == FactType.Date ? _date : throw OtherType(FactType.Date);

    /// <summary>Yes or no.</summary>
    /// <exception cref="InvalidOperationException">The fact is of another type.</exception>
    public bool Flag => Type == FactType.Flag ? _number != 0 : throw OtherType(FactType.Flag);

    internal LocalDate? FirstDay { get; }

    internal LocalDate? LastDay { get; }

    /// <summary>The value as invariant text.</summary>
    internal string ValueText => Type switch
    {
        FactType.Number => NumberText.Of(_number),
        FactType.Code => _text!,
        FactType.Date => _date.Text(),
        _ => _number != 0 ? "true" : "false",
    };

    /// <summary>A fact that is a number.</summary>
    /// <exception cref="ArgumentException">The subject is none, or the name is no code.</exception>
    public static Fact Of(SubjectId subject, string code, decimal value) =>
        new(subject, code, FactType.Number, Millionths.WithoutTrailingZeros(value), null, default);

    /// <summary>A fact that is a code.</summary>
    /// <exception cref="ArgumentException">The subject is none, or name or value is no code.</exception>
    public static Fact Of(SubjectId subject, string code, string value) =>
        new(subject, code, FactType.Code, 0, Domain.Code.Check(value, nameof(value)), default);

    /// <summary>A fact that is a date.</summary>
    /// <exception cref="ArgumentException">The subject is none, or the name is no code.</exception>
    public static Fact Of(SubjectId subject, string code, LocalDate value) =>
        new(subject, code, FactType.Date, 0, null, value.Iso());

    /// <summary>A fact that is yes or no.</summary>
    /// <exception cref="ArgumentException">The subject is none, or the name is no code.</exception>
    public static Fact Of(SubjectId subject, string code, bool value) =>
        new(subject, code, FactType.Flag, value ? 1 : 0, null, default);

    /// <summary>Holds on these days only.</summary>
    public Fact During(DateSpan span) => new(this, span.Start, span.End, EnteredAt);

    /// <summary>Holds on these days only, from a row, without a last day while it goes on; a sheet refuses one before the first.</summary>
    public Fact During(LocalDate firstDay, LocalDate? lastDay) =>
        new(this, firstDay.Iso(), lastDay is LocalDate last ? DateSpan.Day(last).End : null, EnteredAt);

    /// <summary>Entered at this moment, and not known before.</summary>
    public Fact Entered(Instant at) => new(this, FirstDay, LastDay, at);

    /// <inheritdoc/>
    public bool Equals(Fact? other) => other is not null && Compare(this, other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Fact);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyHash.Join(KeyHash.Join(Subject.GetHashCode(), KeyHash.OfText(Code)), KeyHash.OfText(ValueText));

    /// <summary>Subject, name and value, and the span if there is one.</summary>
    public override string ToString() => $"{Subject} {Code}={ValueText}{(Span is DateSpan span ? " " + span : string.Empty)}";

    internal bool Holds(LocalDate date) => Span is not DateSpan span || span.Contains(date);

    internal bool Overlaps(Fact other) => Span is not DateSpan left || other.Span is not DateSpan right || left.Overlaps(right);

    /// <summary>Whether both are about one fact of one subject and were entered at the same time.</summary>
    internal bool IsSameKnowledge(Fact other) =>
        Subject == other.Subject
        && string.Equals(Code, other.Code, StringComparison.Ordinal)
        && Nullable.Equals(EnteredAt, other.EnteredAt);

    internal bool HasSameValue(Fact other) => CompareValues(this, other) == 0;

    /// <summary>A total order: subject, name, time of entry, span, value.</summary>
    internal static int Compare(Fact left, Fact right)
    {
        int order = left.Subject.CompareTo(right.Subject);
        order = order != 0 ? order : string.CompareOrdinal(left.Code, right.Code);
        order = order != 0 ? order : Nullable.Compare(left.EnteredAt, right.EnteredAt);
        order = order != 0 ? order : Nullable.Compare(left.FirstDay, right.FirstDay);
        order = order != 0 ? order : (left.LastDay ?? LocalDate.MaxIsoValue).CompareTo(right.LastDay ?? LocalDate.MaxIsoValue);
        return order != 0 ? order : CompareValues(left, right);
    }

    private static int CompareValues(Fact left, Fact right)
    {
        int order = ((int)left.Type).CompareTo((int)right.Type);
        order = order != 0 ? order : left._number.CompareTo(right._number);
        order = order != 0 ? order : string.CompareOrdinal(left._text, right._text);
        return order != 0 ? order : left._date.CompareTo(right._date);
    }

    private InvalidOperationException OtherType(FactType wanted) =>
        new($"The fact '{Code}' is of type {Type}, not {wanted}; ask for Type first.");
}
