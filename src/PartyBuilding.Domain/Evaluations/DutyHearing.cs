using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>That one audience has heard a report on duty. Equal when both parts are equal.</summary>
public sealed record DutyHearing
{
    internal DutyHearing(string audience, LocalDate date)
    {
        Audience = audience;
        Date = date;
    }

    /// <summary>The audience, a code.</summary>
    public string Audience { get; }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>Audience and day, such as "assembly 2025-12-20".</summary>
    public override string ToString() => $"{Audience} {Date.Text()}";
}
