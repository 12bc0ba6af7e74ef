using System.Globalization;
using PartyBuilding.Domain;

namespace PartyBuilding.Samples.StarRating.Texts;

/// <summary>A text of the program in both languages.</summary>
internal sealed record Text(string Chinese, string English)
{
    internal string In(Language language) => language == Language.Chinese ? Chinese : English;

    internal string In(Language language, params object?[] values) => string.Format(CultureInfo.InvariantCulture, In(language), values);
}
