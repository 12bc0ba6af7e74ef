using System.Text;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A document that is a text already: its bytes, or what it is that cannot be written as bytes.</summary>
internal static class DocumentText
{
    /// <summary>The text in UTF-8, character for character; null after a finding.</summary>
    internal static byte[]? Encode(string text, FindingLog log)
    {
        // No character has less than one byte, so that a text that is too long need not be encoded to know it.
        if (text.Length > PolicyLimits.Bytes)
        {
            log.Add(DocumentBytes.TooLarge(log));
            return null;
        }

        if (LineOfHalf(text) is int line)
        {
            log.Add(Finding.Of(RulesFindings.BrokenText, log.Document.WithLine(line)));
            return null;
        }

        return Encoding.UTF8.GetBytes(text);
    }

    /// <summary>The line of the first half of a character, which the encoding would replace by another character without a word.</summary>
    private static int? LineOfHalf(string text)
    {
        var line = 1;
        for (var i = 0; i < text.Length; i++)
        {
            line += text[i] == '\n' ? 1 : 0;
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    return line;
                }

                i++;
            }
        }

        return null;
    }
}
