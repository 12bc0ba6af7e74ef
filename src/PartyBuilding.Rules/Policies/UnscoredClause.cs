using System;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A clause of the regulation, or a part of one, that is no line of the policy, and why. Immutable.</summary>
public sealed partial class UnscoredClause
{
    private UnscoredClause(string clause, bool isPart, LocalizedText reason, ClauseHandling handling)
    {
        Clause = clause;
        IsPart = isPart;
        Reason = reason;
        Handling = handling;
    }

    /// <summary>The clause's number in the document.</summary>
    public string Clause { get; }

    /// <summary>Whether only a part of the clause is no line, while lines say the rest.</summary>
    public bool IsPart { get; }

    /// <summary>Why it is no line; of a part, what it is as well.</summary>
    public LocalizedText Reason { get; }

    /// <summary>Who handles it all the same.</summary>
    public ClauseHandling Handling { get; }

    /// <summary>A clause that nothing expresses.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static UnscoredClause Of(string clause, LocalizedText reason) => Of(clause, reason, ClauseHandling.NotExpressed);

    /// <summary>A clause that is no line, and who handles it.</summary>
    /// <exception cref="ArgumentNullException">A clause or reason is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The handling is none of the declared ones.</exception>
    public static UnscoredClause Of(string clause, LocalizedText reason, ClauseHandling handling) => new UnscoredClause(
        clause ?? throw new ArgumentNullException(nameof(clause)),
        false,
        reason ?? throw new ArgumentNullException(nameof(reason)),
        handling is >= ClauseHandling.NotExpressed and <= ClauseHandling.Policy
            ? handling
            : throw new ArgumentOutOfRangeException(nameof(handling), handling, "The handling is none of the declared ones."));

    /// <summary>The same for a part of the clause, of which lines say the rest; a clause may have several such parts.</summary>
    public UnscoredClause InPart() => new UnscoredClause(Clause, true, Reason, Handling);
}
