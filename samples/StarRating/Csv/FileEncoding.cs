using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PartyBuilding.Domain;

namespace PartyBuilding.Samples.StarRating.Csv;

/// <summary>The encoding that files are read in, strictly: bytes that do not fit are a finding, never a question mark in somebody's data.</summary>
internal sealed class FileEncoding
{
    internal static readonly FileEncoding Utf8 = new("UTF-8", new UTF8Encoding(false, true));

    internal static readonly FileEncoding Gb18030 = new(
        "GB18030",
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!);

    // A file that begins with a mark says itself what it is; spreadsheets write "Unicode text" as UTF-16 with one.
    private static readonly (byte[] Mark, FileEncoding Encoding)[] Marked =
    [
        ([0xEF, 0xBB, 0xBF], Utf8),
        ([0xFF, 0xFE], new("UTF-16", new UnicodeEncoding(false, false, true))),
        ([0xFE, 0xFF], new("UTF-16", new UnicodeEncoding(true, false, true))),
    ];

    private static readonly byte[][] Workbooks = [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]];
    private readonly Encoding _encoding;

    private FileEncoding(string name, Encoding encoding)
    {
        Name = name;
        _encoding = encoding;
    }

    internal static IReadOnlyList<FileEncoding> All { get; } = [Utf8, Gb18030];

    internal string Name { get; }

    internal static FileEncoding? Find(string name) =>
        All.FirstOrDefault(encoding => string.Equals(encoding.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The text of a file; null when it is in another encoding.</summary>
    internal string? Decode(byte[] bytes, string file, List<Finding> findings)
    {
        FindingPlace place = FindingPlace.Nowhere.WithSource(file);
        if (Workbooks.Any(signature => bytes.AsSpan().StartsWith(signature)))
        {
            findings.Add(Faults.Of(Faults.IsWorkbook, place));
            return null;
        }

        (byte[] mark, FileEncoding said) = Marked.FirstOrDefault(each => bytes.AsSpan().StartsWith(each.Mark), ([], this));
        if (mark.Length == 0 && bytes.Contains((byte)0))
        {
            findings.Add(Faults.Of(Faults.LooksLikeUtf16, place));
            return null;
        }

        if (!said.TryDecode(bytes, mark.Length, out string text, out int wrong))
        {
            findings.Add(Undecoded(said, bytes, wrong, place));
            return null;
        }

        // Chinese in UTF-8 mostly can be read as GB18030 too, as nonsense; the other way round it hardly ever works.
        if (said == Gb18030 && bytes.Any(b => b > 0x7F) && Utf8.TryDecode(bytes, 0, out _, out _))
        {
            findings.Add(Faults.Of(Faults.LooksLikeUtf8, place));
        }

        return text;
    }

    private static Finding Undecoded(FileEncoding said, byte[] bytes, int wrong, FindingPlace place)
    {
        FileEncoding other = said == Utf8 ? Gb18030 : Utf8;
        FindingKind kind = !other.TryDecode(bytes, 0, out _, out _) || !All.Contains(said) ? Faults.UnknownEncoding
            : said == Utf8 ? Faults.NotUtf8 : Faults.NotGb18030;
        int line = 1 + bytes.Take(wrong).Count(b => b == (byte)'\n');
        int column = wrong - Array.LastIndexOf(bytes, (byte)'\n', Math.Max(0, wrong - 1));
        return Faults.Of(
            kind,
            place.WithLine(line),
            ("byte", bytes[wrong].ToString("X2", System.Globalization.CultureInfo.InvariantCulture)),
            ("position", Invariant.Text(column)));
    }

    private bool TryDecode(byte[] bytes, int start, out string text, out int wrong)
    {
        try
        {
            text = _encoding.GetString(bytes, start, bytes.Length - start);
            wrong = -1;
            return true;
        }
        catch (DecoderFallbackException bad)
        {
            text = string.Empty;
            wrong = Math.Clamp(start + bad.Index, 0, bytes.Length - 1);
            return false;
        }
    }
}
