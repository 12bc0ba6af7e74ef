using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Records at whose date the count begins anew, such as a new term or a sanction. Immutable.</summary>
public sealed partial class Restart
{
    private Restart(string[] kinds) => Kinds = kinds;

    /// <summary>Kinds of record.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>Which records; null for all.</summary>
    public Condition? Filter { get; private set; }

    /// <summary>At each record of these kinds.</summary>
    /// <exception cref="ArgumentException">No kind is given.</exception>
    public static Restart At(params string[] kinds) => kinds is null || kinds.Length == 0
        ? throw new ArgumentException("At least one kind of record is needed.", nameof(kinds))
        : new Restart(kinds.ToArray());

    /// <summary>The same, only at records for which the condition holds.</summary>
    public Restart Where(Condition filter) => new Restart((string[])Kinds) { Filter = filter };
}
