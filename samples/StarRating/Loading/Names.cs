using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Samples.StarRating.Loading;

/// <summary>What organizations are called. The library knows keys only; names are looked up when something is shown.</summary>
internal sealed class Names
{
    private readonly Dictionary<SubjectId, (string Chinese, string English)> _names = [];

    internal void Add(SubjectId subject, string chinese, string english) => _names[subject] = (chinese, english);

    /// <summary>The name in a language, else in the other, else the key.</summary>
    internal string Of(SubjectId subject, Language language)
    {
        (string chinese, string english) = _names.TryGetValue(subject, out (string, string) names) ? names : default;
        string? name = language == Language.Chinese ? First(chinese, english) : First(english, chinese);
        return name ?? subject.Key;
    }

    /// <summary>Whether the text is the key of the subject, or its name in one of the languages.</summary>
    internal bool Matches(SubjectId subject, string text) => string.Equals(subject.Key, text, StringComparison.Ordinal)
        || string.Equals(Of(subject, Language.Chinese), text, StringComparison.Ordinal)
        || string.Equals(Of(subject, Language.English), text, StringComparison.OrdinalIgnoreCase);

    private static string? First(string? one, string? other) => !string.IsNullOrEmpty(one) ? one : !string.IsNullOrEmpty(other) ? other : null;
}
