using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Reference;

/// <summary>What the reference found about one subject.</summary>
public sealed class ReferenceResult
{
    public required SubjectId Subject { get; init; }

    /// <summary>The least that the score before the steps may be.</summary>
    public required Ratio Low { get; init; }

    /// <summary>The most that it may be.</summary>
    public required Ratio High { get; init; }

    /// <summary>Whether the ends may be wider than need be: then they only enclose.</summary>
    public required bool IsLoose { get; init; }

    /// <summary>Whether the ends may be narrower than what bounds say: then they are only enclosed.</summary>
    public required bool IsTight { get; init; }

    /// <summary>The lines that count records.</summary>
    public required IReadOnlyList<Leaf> Leaves { get; init; }

    /// <summary>The score after the steps; null when something is unknown.</summary>
    public Ratio? Score { get; internal set; }

    public string? Grade { get; internal set; }

    public int Rank { get; internal set; }

    public bool IsTied { get; internal set; }

    public IReadOnlyList<string> Honours { get; internal set; } = [];

    public IReadOnlyList<string> Findings { get; internal set; } = [];
}
