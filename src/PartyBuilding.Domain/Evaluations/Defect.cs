using System;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Something that an inspection found to be mended (问题), and by when (整改期限).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record Defect
{
    private Defect(string matter, LocalDate due)
    {
        Matter = matter;
        Due = due;
    }

    /// <summary>What was found, a code.</summary>
    public string Matter { get; }

    /// <summary>The last day to mend it, included.</summary>
    public LocalDate Due { get; }

    /// <summary>The day it was mended; null while it is not.</summary>
    public LocalDate? MendedOn { get; private init; }

    /// <summary>A defect to be mended by this day, included.</summary>
    /// <exception cref="ArgumentException">The matter is no code.</exception>
    public static Defect Of(string matter, LocalDate due) => new(Code.Check(matter, nameof(matter)), due.Iso());

    /// <summary>Whether it is open on this day although it was due before.</summary>
    public bool IsOverdueOn(LocalDate day) => Due < day.Iso() && !IsMendedOn(day);

    /// <summary>Whether it was mended by this day, included.</summary>
    public bool IsMendedOn(LocalDate day) => MendedOn is LocalDate mended && mended <= day.Iso();

    /// <summary>Matter and due date, such as "minutes.missing by 2025-03-31".</summary>
    public override string ToString() => $"{Matter} by {Due.Text()}";

    internal Defect Mended(LocalDate on) => this with { MendedOn = on.Iso() };
}
