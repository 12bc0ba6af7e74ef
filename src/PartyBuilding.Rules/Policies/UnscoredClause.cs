using System;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A clause of the regulation that is no line of the policy, and why. Immutable.</summary>
public sealed partial class UnscoredClause
{
    private UnscoredClause(string clause, LocalizedText reason)
    {
        Clause = clause;
        Reason = reason;
    }

    /// <summary>The clause's number in the document.</summary>
    public string Clause { get; }

    /// <summary>Why it gives no points.</summary>
    public LocalizedText Reason { get; }

    /// <summary>An unscored clause.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static UnscoredClause Of(string clause, LocalizedText reason) => new UnscoredClause(
        clause ?? throw new ArgumentNullException(nameof(clause)),
        reason ?? throw new ArgumentNullException(nameof(reason)));
}
