using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>What an organization is from a day on, until the next phase begins.</summary>
internal readonly record struct OrganizationPhase
{
    internal OrganizationPhase(LocalDate from, string kind, int parent)
    {
        From = from;
        Kind = kind;
        Parent = parent;
    }

    internal LocalDate From { get; }

    internal string Kind { get; }

    /// <summary>The number of the parent; -1 for a root.</summary>
    internal int Parent { get; }
}
