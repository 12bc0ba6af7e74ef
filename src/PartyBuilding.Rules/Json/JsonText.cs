using System;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PartyBuilding.Rules;

/// <summary>Texts as documents write them: only what must be escaped is, so that Chinese stays readable.</summary>
/// <remarks>Own code, because the escaping of the platform depends on its version of Unicode, and the bytes are hashed.</remarks>
internal static class JsonText
{
    private const int Excerpted = 40;

    internal static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            Append(quoted, text, i);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>The text of a value; null where half a character stands in it, which the scan of the document reports.</summary>
    internal static string? Of(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The key of a property; null where half a character stands in it.</summary>
    internal static string? Of(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The beginning of a text, quoted, for a finding.</summary>
    internal static string Excerpt(string text) => Quote(Cut(text));

    /// <summary>The beginning of a value, as it is written, for a finding.</summary>
    internal static string Excerpt(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "{\u2026}",
        JsonValueKind.Array => "[\u2026]",
        JsonValueKind.String => Excerpt(Of(value) ?? string.Empty),
        JsonValueKind.Undefined => string.Empty,
        _ => Cut(value.GetRawText()),
    };

    private static string Cut(string text)
    {
        if (text.Length <= Excerpted)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[Excerpted - 1]) ? Excerpted - 1 : Excerpted;
        return string.Concat(text.Substring(0, end), "\u2026");
    }

    private static void Append(StringBuilder to, string text, int at)
    {
        var c = text[at];
        switch (c)
        {
            case '"': to.Append("\\\""); break;
            case '\\': to.Append("\\\\"); break;
            case '\b': to.Append("\\b"); break;
            case '\f': to.Append("\\f"); break;
            case '\n': to.Append("\\n"); break;
            case '\r': to.Append("\\r"); break;
            case '\t': to.Append("\\t"); break;
            default:
                if (c < ' ' || IsLone(text, at))
                {
                    to.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                }
                else
                {
                    to.Append(c);
                }

                break;
        }
    }

    private static bool IsLone(string text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1])
        : char.IsLowSurrogate(text[at]) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));
}
