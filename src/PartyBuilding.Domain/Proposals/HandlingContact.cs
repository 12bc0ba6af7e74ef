using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>That a handling unit spoke with the proposer (沟通).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record HandlingContact
{
    internal HandlingContact(HandlingAssignment assignment, string phase, LocalDate date)
    {
        Unit = assignment.Unit;
        Phase = phase;
        Date = date;
        InRound = assignment.InRound;
    }

    /// <summary>The unit.</summary>
    public SubjectId Unit { get; }

    /// <summary>The phase, a code, see <see cref="ContactPhases"/>.</summary>
    public string Phase { get; }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>The round of handling it belongs to, counted from 1.</summary>
    public int Round => InRound.Number;

    internal HandlingRound InRound { get; }

    /// <summary>Unit, phase and day.</summary>
    public override string ToString() => $"{Unit} {Phase} {Date.Text()}";
}
