using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Samples.StarRating.Csv;

/// <summary>Name and columns of one of the four files.</summary>
internal sealed class CsvShape
{
    internal static readonly CsvShape Organizations =
        new("organizations.csv", ["id", "kind", "foundedOn"], ["lastDay", "parent", "chinese", "english"]);

    internal static readonly CsvShape Members = new("members.csv", ["member", "organization", "from"], ["joinedOn", "to", "membership"]);

    internal static readonly CsvShape Records = new(
        "records.csv",
        ["entry", "subject", "kind", "date"],
        ["until", "quantity", "outOf", "item", "attributes", "standing", "entered", "replaces", "withdrawn"]);

    internal static readonly CsvShape Facts = new("facts.csv", ["subject", "fact", "type", "value"], ["from", "to", "entered"]);

    private CsvShape(string fileName, string[] obligatory, string[] optional)
    {
        FileName = fileName;
        Obligatory = obligatory;
        Columns = [.. obligatory, .. optional];
    }

    internal string FileName { get; }

    internal IReadOnlyList<string> Obligatory { get; }

    internal IReadOnlyList<string> Columns { get; }

    /// <summary>The header that a file should have.</summary>
    internal string Header => string.Join(',', Columns);
}
