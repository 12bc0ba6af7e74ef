using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Samples.StarRating.Csv;

/// <summary>Finds files and reads them: what is not there or cannot be opened is a finding that says what to do.</summary>
internal static class CsvSource
{
    private static readonly EnumerationOptions AnyCase = new() { MatchCasing = MatchCasing.CaseInsensitive };

    /// <summary>The text of one of the four files; null when there is none to be had.</summary>
    internal static string? Text(string folder, CsvShape shape, FileEncoding encoding, List<Finding> findings)
    {
        if (Find(folder, shape.FileName) is string path)
        {
            return Bytes(path, findings) is byte[] bytes ? encoding.Decode(bytes, shape.FileName, findings) : null;
        }

        string other = Path.ChangeExtension(shape.FileName, ".*");
        FindingPlace place = FindingPlace.Nowhere.WithSource(shape.FileName);
        findings.Add(Find(folder, other) is string found
            ? Faults.Of(Faults.FileIsOther, place, ("file", Path.GetFileName(found)))
            : Faults.Of(shape.IsNeeded ? Faults.FileMissing : Faults.FileLeftAway, place, ("columns", shape.Header), ("folder", folder)));
        return null;
    }

    /// <summary>The bytes of a file that is there; null when it cannot be read.</summary>
    internal static byte[]? Bytes(string path, List<Finding> findings)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            findings.Add(Faults.Of(Faults.Unreadable, FindingPlace.Nowhere, ("file", path)));
            return null;
        }
    }

    private static string? Find(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern, AnyCase).Order(StringComparer.Ordinal).FirstOrDefault();
}
