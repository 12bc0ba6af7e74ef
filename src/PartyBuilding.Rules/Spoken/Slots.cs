using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Something due in every calendar slot: points for each slot in which it was done.</summary>
public sealed partial class Slots : Spoken<Slots>
{
    private Slots(string[] kinds, Cadence every, Number points)
    {
        Kinds = kinds;
        Every = every;
        Points = points;
    }

    /// <summary>Kinds of record that fill a slot.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>Which records; null for all.</summary>
    public Condition? Filter { get; private set; }

    /// <summary>The calendar slots.</summary>
    public Cadence Every { get; }

    /// <summary>What a filled slot earns.</summary>
    public Number Points { get; }

    /// <summary>What a missed slot earns; zero unless said.</summary>
    public Number Missing { get; private set; } = 0;

    /// <summary>Slots that records of these kinds fill.</summary>
    /// <exception cref="ArgumentException">No kind is given.</exception>
    public static Slots Of(Cadence every, Number points, params string[] kinds) => kinds is null || kinds.Length == 0
        ? throw new ArgumentException("At least one kind of record is needed.", nameof(kinds))
        : new Slots(kinds.ToArray(), every, points ?? throw new ArgumentNullException(nameof(points)));

    /// <summary>The same slots, filled only by records for which the condition holds.</summary>
    public Slots Where(Condition filter) => Change(s => s.Filter = filter);

    /// <summary>The same slots with what a missed one earns.</summary>
    public Slots MissingEarns(Number points) => Change(s => s.Missing = points);

    internal override IEnumerable<Child> Parts()
    {
        if (Filter is not null)
        {
            yield return new Child(".where", Filter);
        }

        yield return new Child(".points", Points);
        yield return new Child(".missing", Missing);
    }

    private protected override Number Rewrite()
    {
        var each = Each.Of((string[])Kinds).Per(PartKey.Every(Every)).Points(Points)
            .Owing(Due.EverySlot().MissingEarns(Missing));
        return Filter is null ? each : each.Where(Filter);
    }
}
