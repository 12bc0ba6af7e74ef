using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>What a sanction bars, and on which days (处分影响期).</summary>
/// <remarks>Immutable; equal when both parts are equal.</remarks>
public sealed record SanctionImpact
{
    internal SanctionImpact(string action, DateSpan span)
    {
        Action = action;
        Span = span;
    }

    /// <summary>What is barred, see <see cref="MemberActions"/>.</summary>
    public string Action { get; }

    /// <summary>The days, both ends included.</summary>
    public DateSpan Span { get; }

    /// <summary>Action and days.</summary>
    public override string ToString() => $"{Action} {Span}";
}
