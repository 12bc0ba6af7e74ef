using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Reference;

/// <summary>How one subject stands while the steps are executed, in one of the ways in which what is unknown may turn out.</summary>
internal sealed class Standing
{
    public required SubjectId Subject { get; init; }

    /// <summary>The points; one number once the steps begin.</summary>
    public required Known Score { get; set; }

    public int Rank { get; set; }

    /// <summary>The code of the grade; null for none.</summary>
    public string? Grade { get; set; }

    /// <summary>The best grade that it may have, counted from the best; 0 when nothing limits it.</summary>
    public int Ceiling { get; set; }

    /// <summary>Grades that are not given to it, counted from the best.</summary>
    public HashSet<int> Blocked { get; } = [];

    public bool IsDirect { get; set; }

    public bool IsBarred { get; set; }

    public bool IsPlaced { get; set; }

    /// <summary>Whether it is equal to others at the last place, so that people decide what it gets.</summary>
    public bool IsTied { get; set; }

    /// <summary>Whether it is next in line for a place that another leaves who gets a better one when people decide.</summary>
    public bool IsNext { get; set; }

    public List<string> Honours { get; } = [];

    public List<string> Findings { get; } = [];

    /// <summary>What is missing to know the points.</summary>
    public HashSet<string> Needs { get; } = [];
}
