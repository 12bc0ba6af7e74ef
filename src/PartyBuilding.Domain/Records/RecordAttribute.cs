using System;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A named, typed property of a work record (属性).</summary>
/// <remarks>Immutable. Two attributes are equal when name, type and value are.</remarks>
[SuppressMessage("Naming", "CA1711", Justification = "The word of the field; it has nothing to do with .NET attributes.")]
public sealed class RecordAttribute : IEquatable<RecordAttribute>
{
    private readonly string? _code;
    private readonly decimal _number;
    private readonly LocalDate _date;
    private readonly SubjectId _reference;

    private RecordAttribute(string name, AttributeType type, string? code, decimal number, LocalDate date, SubjectId reference)
    {
        Name = name;
        Type = type;
        _code = code;
        _number = number;
        _date = date;
        _reference = reference;
    }

    /// <summary>The name, a code such as <c>level</c>.</summary>
    public string Name { get; }

    /// <summary>The type of the value.</summary>
    public AttributeType Type { get; }

    /// <summary>The code.</summary>
    /// <exception cref="InvalidOperationException">The attribute is of another type.</exception>
    public string Code => Type == AttributeType.Code ? _code! : throw OtherType(AttributeType.Code);

    /// <summary>The number, without trailing zeros.</summary>
    /// <exception cref="InvalidOperationException">The attribute is of another type.</exception>
    public decimal Number => Type == AttributeType.Number ? _number : throw OtherType(AttributeType.Number);

    /// <summary>The date.</summary>
    /// <exception cref="InvalidOperationException">The attribute is of another type.</exception>
    public LocalDate Date => Type == AttributeType.Date ? _date : throw OtherType(AttributeType.Date);

    /// <summary>The subject referred to.</summary>
    /// <exception cref="InvalidOperationException">The attribute is of another type.</exception>
    public SubjectId Reference => Type == AttributeType.Reference ? _reference : throw OtherType(AttributeType.Reference);

    /// <summary>The value as invariant text: a code as it is, a date as ISO, a reference as <c>kind:key</c>.</summary>
    public string Text => Type switch
    {
        AttributeType.Code => _code!,
        AttributeType.Number => NumberText.Of(_number),
        AttributeType.Date => _date.Text(),
        _ => _reference.ToString(),
    };

    internal static RecordAttribute OfCode(string name, string code) =>
        new(name, AttributeType.Code, code, 0, default, default);

    internal static RecordAttribute OfNumber(string name, decimal number) =>
        new(name, AttributeType.Number, null, Millionths.WithoutTrailingZeros(number), default, default);

    internal static RecordAttribute OfDate(string name, LocalDate date) =>
        new(name, AttributeType.Date, null, 0, date.Iso(), default);

    internal static RecordAttribute OfReference(string name, SubjectId reference) =>
        new(name, AttributeType.Reference, null, 0, default, reference);

    /// <inheritdoc/>
    public bool Equals(RecordAttribute? other) => other is not null && Compare(this, other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RecordAttribute);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int value = Type switch
        {
            AttributeType.Code => KeyHash.OfText(_code!),
            AttributeType.Number => _number.GetHashCode(),
            AttributeType.Date => _date.GetHashCode(),
            _ => _reference.GetHashCode(),
        };
        return KeyHash.Join(KeyHash.Join(KeyHash.OfText(Name), (int)Type), value);
    }

    /// <summary>The attribute as <c>name=value</c>.</summary>
    public override string ToString() => Name + "=" + Text;

    /// <summary>A total order: name, type, value.</summary>
    internal static int Compare(RecordAttribute left, RecordAttribute right)
    {
        int order = string.CompareOrdinal(left.Name, right.Name);
        if (order == 0)
        {
            order = ((int)left.Type).CompareTo((int)right.Type);
        }

        if (order != 0)
        {
            return order;
        }

        return left.Type switch
        {
            AttributeType.Code => string.CompareOrdinal(left._code, right._code),
            AttributeType.Number => left._number.CompareTo(right._number),
            AttributeType.Date => left._date.CompareTo(right._date),
            _ => left._reference.CompareTo(right._reference),
        };
    }

    /// <summary>Lexicographic order of two lists that are sorted by name.</summary>
    internal static int Compare(RecordAttribute[] left, RecordAttribute[] right)
    {
        int shared = Math.Min(left.Length, right.Length);
        for (int i = 0; i < shared; i++)
        {
            int order = Compare(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    private InvalidOperationException OtherType(AttributeType wanted) =>
        new($"The attribute '{Name}' is of type {Type}, not {wanted}; ask for Type first.");
}
