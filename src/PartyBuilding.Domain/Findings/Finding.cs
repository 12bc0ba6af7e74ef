using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Something that was found in data or in a policy: what, where, and the values that show it (发现的问题).</summary>
/// <remarks>Equal when code, place and evidence are equal. Evidence holds keys, codes, dates and numbers, never free text about persons.</remarks>
public sealed class Finding : IEquatable<Finding>
{
    private readonly FindingEvidence[] _evidence;

    private Finding(FindingKind kind, FindingPlace place, FindingEvidence[] evidence)
    {
        Kind = kind;
        Place = place;
        _evidence = evidence;
        Evidence = Array.AsReadOnly(evidence);
    }

    /// <summary>The kind.</summary>
    public FindingKind Kind { get; }

    /// <summary>The code of the kind.</summary>
    public string Code => Kind.Code;

    /// <summary>The severity of the kind.</summary>
    public Severity Severity => Kind.Severity;

    /// <summary>Where it is.</summary>
    public FindingPlace Place { get; }

    /// <summary>The values that show it, in the order added; they fill the placeholders of the texts.</summary>
    public IReadOnlyList<FindingEvidence> Evidence { get; }

    /// <summary>A finding without evidence yet.</summary>
    public static Finding Of(FindingKind kind, FindingPlace place) =>
        new(Require.NotNull(kind, nameof(kind)), Require.NotNull(place, nameof(place)), []);

    /// <summary>The same finding with one more value.</summary>
    /// <exception cref="ArgumentException">The name is no code, or it has a value already.</exception>
    public Finding With(string name, string value) => Adding(name, FindingEvidence.Of(name, Require.NotNull(value, nameof(value))));

    /// <summary>The same finding with one more number.</summary>
    /// <exception cref="ArgumentException">The name is no code, or it has a value already.</exception>
    public Finding With(string name, decimal value) => Adding(name, FindingEvidence.Of(name, NumberText.Of(value), EvidenceType.Number, value));

    /// <summary>The same finding with one more whole number.</summary>
    /// <exception cref="ArgumentException">The name is no code, or it has a value already.</exception>
    public Finding With(string name, long value) => Adding(name, FindingEvidence.Of(name, Keys.Text(value), EvidenceType.Number, (decimal)value));

    /// <summary>The same finding with one more date.</summary>
    /// <exception cref="ArgumentException">The name is no code, or it has a value already.</exception>
    public Finding With(string name, LocalDate value) => Adding(name, FindingEvidence.Of(name, value.Text(), EvidenceType.Date, value.Iso()));

    /// <summary>The same finding with one more span of days.</summary>
    /// <exception cref="ArgumentException">The name is no code, or it has a value already.</exception>
    public Finding With(string name, DateSpan value) => Adding(name, FindingEvidence.Of(name, value.ToString(), EvidenceType.Span, value));

    /// <summary>The same finding with one more subject.</summary>
    /// <exception cref="ArgumentException">The name is no code, or it has a value already.</exception>
    public Finding With(string name, SubjectId value) => Adding(name, FindingEvidence.Of(name, value.ToString(), EvidenceType.Subject, value));

    /// <summary>The same finding with one more title, which each text of the finding gives in its language.</summary>
    /// <exception cref="ArgumentException">The name is no code, or it has a value already.</exception>
    public Finding With(string name, LocalizedText value) =>
        Adding(name, FindingEvidence.Of(name, Require.NotNull(value, nameof(value)).English, EvidenceType.Title, value));

    /// <summary>The value of this name; null when there is none.</summary>
    public FindingEvidence? Find(string name)
    {
        foreach (FindingEvidence evidence in _evidence)
        {
            if (string.Equals(evidence.Key, name, StringComparison.Ordinal))
            {
                return evidence;
            }
        }

        return null;
    }

    /// <summary>The place and the message.</summary>
    public string Text(Language language)
    {
        string place = Place.Text(Require.NotNull(language, nameof(language)));
        string message = Kind.Fill(language, _evidence);
        return place.Length == 0 ? message : place + language.Choose("：", ": ") + message;
    }

    /// <inheritdoc/>
    public bool Equals(Finding? other) =>
        other is not null && Code == other.Code && Place == other.Place && _evidence.SequenceEqual(other._evidence);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Finding);

    /// <inheritdoc/>
    public override int GetHashCode() => (Code, Place, _evidence.Length).GetHashCode();

    /// <summary>The code and the English text.</summary>
    public override string ToString() => $"{Code} {Text(Language.English)}";

    /// <summary>Whether both are equal.</summary>
    public static bool operator ==(Finding? left, Finding? right) => Equals(left, right);

    /// <summary>Whether both differ.</summary>
    public static bool operator !=(Finding? left, Finding? right) => !Equals(left, right);

    /// <summary>The message without the place.</summary>
    internal LocalizedText Words => LocalizedText.Of(Kind.Fill(Language.Chinese, _evidence), Kind.Fill(Language.English, _evidence));

    internal bool IsError => Severity == Severity.Error;

    /// <summary>The same finding with one more code, for which the texts give these words.</summary>
    internal Finding With(string name, string code, LocalizedText words) => Adding(name, FindingEvidence.Of(name, code, EvidenceType.Title, words));

    internal Finding With(FindingEvidence evidence) => Adding(evidence.Key, evidence);

    private Finding Adding(string name, FindingEvidence evidence)
    {
        Domain.Code.Check(name, nameof(name));
        return Find(name) is null
            ? new(Kind, Place, [.. _evidence, evidence])
            : throw new ArgumentException($"Each name has one value; '{name}' has one already.", nameof(name));
    }
}
