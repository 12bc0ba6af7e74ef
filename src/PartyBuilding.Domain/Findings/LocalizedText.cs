using System;

namespace PartyBuilding.Domain;

/// <summary>A title or an explanation in both languages (双语文本). Immutable.</summary>
public sealed class LocalizedText : IEquatable<LocalizedText>
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
    public static LocalizedText Of(string chinese, string english) => new(
        Require.NotNull(chinese, nameof(chinese)),
        Require.NotNull(english, nameof(english)));

    /// <summary>The text in one language.</summary>
    public string In(Language language) => ReferenceEquals(language, Language.Chinese) ? Chinese : English;

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other) =>
        other is not null && Chinese == other.Chinese && English == other.English;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() => (Chinese, English).GetHashCode();

    /// <summary>The English text.</summary>
    public override string ToString() => English;
}
