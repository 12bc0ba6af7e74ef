using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Samples.StarRating.Csv;

/// <summary>Name and columns of one of the four files.</summary>
internal sealed class CsvShape
{
    internal static readonly CsvShape Organizations =
        new("organizations.csv", true, ["id", "kind", "foundedOn"], ["lastDay", "parent", "chinese", "english"]);

    internal static readonly CsvShape Members = new("members.csv", false, ["member", "organization", "from"], ["joinedOn", "to", "membership"]);

    internal static readonly CsvShape Records = new(
        "records.csv",
        true,
        ["entry", "subject", "kind", "date"],
        ["until", "quantity", "outOf", "item", "attributes", "standing", "entered", "replaces", "withdrawn"]);

    internal static readonly CsvShape Facts = new("facts.csv", false, ["subject", "fact", "type", "value"], ["from", "to", "entered"]);

    private CsvShape(string fileName, bool isNeeded, string[] obligatory, string[] optional)
    {
        FileName = fileName;
        IsNeeded = isNeeded;
        Obligatory = obligatory;
        Columns = [.. obligatory, .. optional];
    }

    internal string FileName { get; }

    /// <summary>Whether nothing can be rated without it.</summary>
    internal bool IsNeeded { get; }

    /// <summary>What is found where there is a header and nothing else: a year may have no records.</summary>
    internal FindingKind WithoutRows => this == Records ? Faults.NoRecords : Faults.NoRows;

    internal IReadOnlyList<string> Obligatory { get; }

    internal IReadOnlyList<string> Columns { get; }

    /// <summary>The header that a file should have.</summary>
    internal string Header => string.Join(',', Columns);

    /// <summary>The column that a heading means, whatever its case and width; the heading itself when it means none.</summary>
    internal string NameOf(string heading)
    {
        string plain = HalfWidth.Of(heading).Trim();
        return Columns.FirstOrDefault(column => string.Equals(column, plain, StringComparison.OrdinalIgnoreCase)) ?? plain;
    }
}
