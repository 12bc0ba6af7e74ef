using System;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>One value of a finding, by its name (证据). It fills the placeholder of that name.</summary>
/// <remarks>Equal when name and text are equal, so that a finding equals the same one read back from a document, where all values are texts.</remarks>
public readonly struct FindingEvidence : IEquatable<FindingEvidence>
{
    private readonly object? _value;

    private FindingEvidence(string key, string text, EvidenceType type, object? value)
    {
        Key = key;
        Value = text;
        Type = type;
        _value = value;
    }

    /// <summary>The name.</summary>
    public string Key { get; }

    /// <summary>The value as text: numbers and dates invariant, a title by its code, else in English.</summary>
    public string Value { get; }

    /// <summary>What the value is.</summary>
    public EvidenceType Type { get; }

    /// <summary>The number.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public decimal Number => Of<decimal>(EvidenceType.Number);

    /// <summary>The date.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public LocalDate Date => Of<LocalDate>(EvidenceType.Date);

    /// <summary>The span of days.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public DateSpan Span => Of<DateSpan>(EvidenceType.Span);

    /// <summary>The subject.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public SubjectId Subject => Of<SubjectId>(EvidenceType.Subject);

    /// <summary>The title.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public LocalizedText Title => Of<LocalizedText>(EvidenceType.Title);

    /// <summary>Whether both are equal.</summary>
    public static bool operator ==(FindingEvidence left, FindingEvidence right) => left.Equals(right);

    /// <summary>Whether both differ.</summary>
    public static bool operator !=(FindingEvidence left, FindingEvidence right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(FindingEvidence other) => Key == other.Key && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FindingEvidence other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value is null ? 0 : StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Name and text, such as "due=2025-04-03".</summary>
    public override string ToString() => $"{Key}={Value}";

    internal static FindingEvidence Of(string key, string text) => new(key, text, EvidenceType.Text, null);

    internal static FindingEvidence Of(string key, string text, EvidenceType type, object value) => new(key, text, type, value);

    internal string In(Language language) => Type == EvidenceType.Title ? Title.In(language) : Value;

    private T Of<T>(EvidenceType wanted) => Type == wanted
        ? (T)_value!
        : throw new InvalidOperationException($"The value '{Key}' is of type {Name(Type)}, not {Name(wanted)}; ask for Type first.");

    private static string Name(EvidenceType type) => type switch
    {
        EvidenceType.Number => nameof(EvidenceType.Number),
        EvidenceType.Date => nameof(EvidenceType.Date),
        EvidenceType.Span => nameof(EvidenceType.Span),
        EvidenceType.Subject => nameof(EvidenceType.Subject),
        EvidenceType.Title => nameof(EvidenceType.Title),
        _ => nameof(EvidenceType.Text),
    };
}
