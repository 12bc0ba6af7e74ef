using System;
using System.Collections.Generic;
using System.IO;
using PartyBuilding.Domain;

namespace PartyBuilding.Samples.StarRating.Csv;

/// <summary>What is in a file.</summary>
internal static class Bytes
{
    /// <summary>The bytes of a file that is there; null when it cannot be read.</summary>
    internal static byte[]? Of(string path, List<Finding> findings)
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
}
