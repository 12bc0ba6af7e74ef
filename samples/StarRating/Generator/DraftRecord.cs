using NodaTime;

namespace PartyBuilding.Samples.StarRating.Generator;

/// <summary>A record before it has a number: numbers are given in the order of entering.</summary>
internal sealed class DraftRecord(string subject, string kind, LocalDate date)
{
    internal string Subject { get; } = subject;

    internal string Kind { get; } = kind;

    internal LocalDate Date { get; } = date;

    internal LocalDate EnteredOn { get; set; } = date;

    internal string Item { get; init; } = string.Empty;

    internal string Attributes { get; init; } = string.Empty;

    internal bool IsClaimed { get; init; }

    internal DraftRecord? Replaces { get; init; }

    internal bool IsWithdrawal { get; init; }

    internal string Entry { get; set; } = string.Empty;
}
