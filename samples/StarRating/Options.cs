using PartyBuilding.Domain;
using PartyBuilding.Samples.StarRating.Csv;

namespace PartyBuilding.Samples.StarRating;

/// <summary>What the command line asks for.</summary>
internal sealed class Options
{
    internal Language Language { get; set; } = Language.English;

    internal bool Help { get; set; }

    /// <summary>The folder to write the sample's data to; null to rate branches.</summary>
    internal string? Generate { get; set; }

    /// <summary>The branch to explain, by key or name; null for the one that there is most to say about.</summary>
    internal string? Explain { get; set; }

    /// <summary>Whether the explanation shows every record and its arithmetic.</summary>
    internal bool Full { get; set; }

    /// <summary>The policy; null for the one of the sample.</summary>
    internal string? Policy { get; set; }

    /// <summary>The folder with the four files; null for the one of the sample.</summary>
    internal string? Data { get; set; }

    internal FileEncoding Encoding { get; set; } = FileEncoding.Utf8;

    /// <summary>Whether a policy is applied outside its dates too.</summary>
    internal bool AsIfInForce { get; set; }

    internal int Year { get; set; } = 2025;
}
