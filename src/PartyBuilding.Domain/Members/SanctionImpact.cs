using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>What a sanction bars, and on which days (处分影响期).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record SanctionImpact
{
    private readonly LocalDate _firstDay;

    internal SanctionImpact(string action, LocalDate firstDay, ReckonedDate lastDay)
    {
        Action = action;
        _firstDay = firstDay;
        LastDay = lastDay.Date;
        IsProvisional = lastDay.IsProvisional;
    }

    /// <summary>What is barred, see <see cref="MemberActions"/>.</summary>
    public string Action { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate LastDay { get; }

    /// <summary>Whether the last day may move once the calendar knows all working days up to it (暂定).</summary>
    public bool IsProvisional { get; }

    /// <summary>The days, both ends included; the first day alone when they run backwards, which no file takes.</summary>
    public DateSpan Span => DateSpan.OfRow(_firstDay, LastDay);

    /// <summary>Action and days, such as "promotion 2024-03-01/2025-02-28"; a question mark behind a provisional last day.</summary>
    public override string ToString() => $"{Action} {Span}{(IsProvisional ? "?" : string.Empty)}";
}
