using System;

namespace PartyBuilding.Domain;

/// <summary>A language that texts are written in (语言): Chinese or English, never taken from the culture of a thread.</summary>
public sealed class Language
{
    private Language(string tag) => Tag = tag;

    /// <summary>Simplified Chinese, "zh-CN".</summary>
    public static Language Chinese { get; } = new("zh-CN");

    /// <summary>English, "en".</summary>
    public static Language English { get; } = new("en");

    /// <summary>The tag, "zh-CN" or "en".</summary>
    public string Tag { get; }

    /// <summary>The language with this tag; case does not matter.</summary>
    /// <exception cref="ArgumentException">The tag is neither "zh-CN" nor "en".</exception>
    public static Language OfTag(string tag)
    {
        foreach (Language language in new[] { Chinese, English })
        {
            if (string.Equals(language.Tag, tag, StringComparison.OrdinalIgnoreCase))
            {
                return language;
            }
        }

        throw new ArgumentException($"A language tag is zh-CN or en; it is '{tag}'.", nameof(tag));
    }

    /// <summary>The tag.</summary>
    public override string ToString() => Tag;

    /// <summary>The text of this language.</summary>
    internal T Choose<T>(T chinese, T english) => this == Chinese ? chinese : english;
}
