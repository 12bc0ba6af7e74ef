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

    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];
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
        int start = bytes.AsSpan().StartsWith(Mark) ? Mark.Length : 0;
        if (TryDecode(_encoding, bytes, start, out string text, out int wrong))
        {
            // Chinese in UTF-8 mostly can be read as GB18030 too, as nonsense; the other way round it hardly ever works.
            if (this == Gb18030 && bytes.Any(b => b > 0x7F) && TryDecode(Utf8._encoding, bytes, start, out _, out _))
            {
                findings.Add(Faults.Of(Faults.LooksLikeUtf8, FindingPlace.Nowhere.WithSource(file)));
            }

            return text;
        }

        int line = 1 + bytes.Take(wrong).Count(b => b == (byte)'\n');
        int column = wrong - Array.LastIndexOf(bytes, (byte)'\n', Math.Max(0, wrong - 1));
        Encoding other = (this == Utf8 ? Gb18030 : Utf8)._encoding;
        FindingKind kind = !TryDecode(other, bytes, start, out _, out _) ? Faults.UnknownEncoding
            : this == Utf8 ? Faults.NotUtf8 : Faults.NotGb18030;
        findings.Add(Faults.Of(
            kind,
            FindingPlace.Nowhere.WithSource(file).WithLine(line),
            ("byte", bytes[wrong].ToString("X2", System.Globalization.CultureInfo.InvariantCulture)),
            ("position", Invariant.Text(column))));
        return null;
    }

    private static bool TryDecode(Encoding encoding, byte[] bytes, int start, out string text, out int wrong)
    {
        try
        {
            text = encoding.GetString(bytes, start, bytes.Length - start);
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
