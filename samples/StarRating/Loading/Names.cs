using System;
using System.Collections.Generic;
using System.Linq;
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

    /// <summary>The organization with this key, or with this name in one of the languages.</summary>
    internal OrganizationId? Find(string text, Roster roster) => roster.Organizations
        .Where(organization => Matches(organization.Id, text))
        .Select(organization => (OrganizationId?)organization.Id)
        .FirstOrDefault();

    private bool Matches(OrganizationId id, string text) => string.Equals(id.Key, text, StringComparison.Ordinal)
        || string.Equals(Of(id, Language.Chinese), text, StringComparison.Ordinal)
        || string.Equals(Of(id, Language.English), text, StringComparison.OrdinalIgnoreCase);

    private static string? First(string? one, string? other) => !string.IsNullOrEmpty(one) ? one : !string.IsNullOrEmpty(other) ? other : null;
}
