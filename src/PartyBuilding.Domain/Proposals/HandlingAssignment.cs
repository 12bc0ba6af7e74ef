using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>That a unit handles a proposal, in a role and for a time (承办).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record HandlingAssignment
{
    internal HandlingAssignment(int number, SubjectId unit, string role, LocalDate assignedOn)
    {
        Number = number;
        Unit = unit;
        Role = role;
        AssignedOn = assignedOn;
        RoundFrom = assignedOn;
    }

    /// <summary>The unit.</summary>
    public SubjectId Unit { get; }

    /// <summary>Lead, joint or separate, see <see cref="HandlingRoles"/>.</summary>
    public string Role { get; }

    /// <summary>The day it was assigned.</summary>
    public LocalDate AssignedOn { get; }

    /// <summary>The day it was given back; null while it stays with the unit.</summary>
    public LocalDate? GivenBackOn { get; internal init; }

    /// <summary>1 for the first handling, 2 for the second (二次办理), and so on.</summary>
    public int Round { get; internal init; } = 1;

    /// <summary>The day on which this round began.</summary>
    public LocalDate RoundFrom { get; internal init; }

    /// <summary>Whether the unit answers the proposer: it leads or handles its own part.</summary>
    public bool Answers => Role != HandlingRoles.Joint;

    /// <summary>Whether it is still with the unit.</summary>
    public bool IsCurrent => GivenBackOn is null;

    /// <summary>The place among all assignments of the proposal, counted from 1.</summary>
    internal int Number { get; }

    internal HandlingRound InRound => new(Number, Round);

    /// <summary>Unit, role and day, such as "handlingUnit:water lead since 2025-03-01".</summary>
    public override string ToString() => $"{Unit} {Role} since {AssignedOn.Text()}";
}
