using System;
using System.IO;
using System.Text;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Whether bytes can be a JSON document at all: its encoding, and whether anything is in it.</summary>
internal static class DocumentBytes
{
    private const int Shown = 12;

    private static readonly UTF8Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <summary>What a stream holds, to its end or just beyond the limit: one byte more is enough to know that there are too many.</summary>
    internal static byte[] All(Stream stream)
    {
        var buffer = new byte[81920];
        using var all = new MemoryStream();
        int read;
        while (all.Length <= PolicyLimits.Bytes && (read = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }

    /// <summary>The document without its byte order mark; null after a finding that says what it is instead.</summary>
    internal static ReadOnlyMemory<byte>? Open(byte[] bytes, FindingLog log)
    {
        if (bytes.Length > PolicyLimits.Bytes)
        {
            log.Add(TooLarge(log));
            return null;
        }

        if (IsUtf16(bytes))
        {
            log.Add(Finding.Of(RulesFindings.Utf16, log.Document));
            return null;
        }

        var from = HasMark(bytes) ? 3 : 0;
        var first = FirstOf(bytes, from);
        if (first == bytes.Length)
        {
            log.Add(Finding.Of(RulesFindings.EmptyDocument, log.Document));
            return null;
        }

        if (LineThatIsNotUtf8(bytes) is int line)
        {
            log.Add(Finding.Of(RulesFindings.NotUtf8, log.Document.WithLine(line)));
            return null;
        }

        if (!CanBegin(bytes[first]))
        {
            log.Add(Finding.Of(RulesFindings.NoJsonAtAll, log.Document).With("found", Beginning(bytes, first)));
            return null;
        }

        return new ReadOnlyMemory<byte>(bytes, from, bytes.Length - from);
    }

    internal static Finding TooLarge(FindingLog log) =>
        Finding.Of(RulesFindings.DocumentTooLarge, log.Document).With("limit", (long)PolicyLimits.Bytes);

    /// <summary>A mark of UTF-16, or a zero beside the first character, which in JSON is always ASCII.</summary>
    private static bool IsUtf16(byte[] bytes) => bytes.Length >= 2
        && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF) || bytes[0] == 0 != (bytes[1] == 0));

    private static bool HasMark(byte[] bytes) => bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF;

    private static int FirstOf(byte[] bytes, int from)
    {
        while (from < bytes.Length && bytes[from] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            from++;
        }

        return from;
    }

    private static int? LineThatIsNotUtf8(byte[] bytes)
    {
        try
        {
            StrictUtf8.GetCharCount(bytes);
            return null;
        }
        catch (DecoderFallbackException broken)
        {
            // Where bytes at the very end break off, the index may lie before the first or behind the last.
            var at = Math.Max(0, Math.Min(broken.Index, bytes.Length));
            var line = 1;
            for (var i = 0; i < at; i++)
            {
                line += bytes[i] == (byte)'\n' ? 1 : 0;
            }

            return line;
        }
    }

    /// <summary>What is JSON but no object is told what it should be; what follows a brace, where.</summary>
    private static bool CanBegin(byte first) =>
        first is (byte)'{' or (byte)'[' or (byte)'"' or (byte)'-' or (byte)'t' or (byte)'f' or (byte)'n' or (>= (byte)'0' and <= (byte)'9');

    private static string Beginning(byte[] bytes, int from)
    {
        var most = Math.Min(bytes.Length - from, 4 * Shown);
        var text = StrictUtf8.GetString(bytes, from, from + most < bytes.Length ? Whole(bytes, from, most) : most);
        return JsonText.Excerpt(text.Length <= Shown ? text : text.Substring(0, char.IsHighSurrogate(text[Shown - 1]) ? Shown - 1 : Shown));
    }

    /// <summary>So many bytes or up to three fewer, so that no character is cut.</summary>
    private static int Whole(byte[] bytes, int from, int length)
    {
        while ((bytes[from + length] & 0xC0) == 0x80)
        {
            length--;
        }

        return length;
    }
}
