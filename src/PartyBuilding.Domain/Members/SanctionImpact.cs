using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>What a sanction bars, and on which days (处分影响期).</summary>
/// <remarks>Immutable; equal when both parts are equal.</remarks>
public sealed record SanctionImpact
{
    private readonly LocalDate _firstDay;

    internal SanctionImpact(string action, LocalDate firstDay, LocalDate lastDay)
    {
        Action = action;
        _firstDay = firstDay;
        LastDay = lastDay.Iso();
    }

    /// <summary>What is barred, see <see cref="MemberActions"/>.</summary>
    public string Action { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The days, both ends included; the first day alone when they run backwards, which no file takes.</summary>
    public DateSpan Span => DateSpan.OfRow(_firstDay, LastDay);

    /// <summary>Action and days.</summary>
    public override string ToString() => $"{Action} {Span}";
}
