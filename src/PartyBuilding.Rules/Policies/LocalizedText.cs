using System;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A title or explanation of a policy in both languages. Immutable.</summary>
public sealed partial class LocalizedText : IEquatable<LocalizedText>
{
    private LocalizedText(string chinese, string english)
    {
        Chinese = chinese;
        English = english;
    }

    /// <summary>The text in Chinese (zh-CN).</summary>
    public string Chinese { get; }

    /// <summary>The text in English (en).</summary>
    public string English { get; }

    /// <summary>A text in both languages.</summary>
    /// <exception cref="ArgumentNullException">One of the texts is null.</exception>
    public static LocalizedText Of(string chinese, string english) => new LocalizedText(
        chinese ?? throw new ArgumentNullException(nameof(chinese)),
        english ?? throw new ArgumentNullException(nameof(english)));

    /// <summary>The text in one language.</summary>
    public string In(Language language) => ReferenceEquals(language, Language.Chinese) ? Chinese : English;

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other) =>
        other is not null && Chinese == other.Chinese && English == other.English;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        StringComparer.Ordinal.GetHashCode(Chinese) * 31 ^ StringComparer.Ordinal.GetHashCode(English);

    /// <summary>The English text.</summary>
    public override string ToString() => English;
}
