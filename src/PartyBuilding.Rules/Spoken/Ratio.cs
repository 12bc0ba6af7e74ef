using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>A rate (率): present of due over records that carry both, or records that satisfy a condition over those not excused.</summary>
public sealed partial class Ratio : Spoken<Ratio>
{
    private Ratio(string[] kinds, IfNone none)
    {
        Kinds = kinds;
        None = none;
    }

    /// <summary>Kinds of record.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>Which records at all; null for all.</summary>
    public Condition? Filter { get; private set; }

    /// <summary>Which records count as present; null when each record says how many were present of those due.</summary>
    public Condition? Present { get; private set; }

    /// <summary>Which records do not count as due; null for none.</summary>
    public Condition? Excused { get; private set; }

    /// <summary>What stands for the rate when nothing was due.</summary>
    public IfNone None { get; }

    /// <summary>A rate over records of these kinds.</summary>
    /// <exception cref="ArgumentException">No kind is given.</exception>
    public static Ratio Of(IfNone none, params string[] kinds) => kinds is null || kinds.Length == 0
        ? throw new ArgumentException("At least one kind of record is needed.", nameof(kinds))
        : new Ratio(kinds.ToArray(), none ?? throw new ArgumentNullException(nameof(none)));

    /// <summary>The same rate over those records for which the condition holds.</summary>
    public Ratio Where(Condition filter) => Change(r => r.Filter = filter);

    /// <summary>The same rate, counting records for which the condition holds as present.</summary>
    public Ratio CountingPresent(Condition present) => Change(r => r.Present = present);

    /// <summary>The same rate, not counting records for which the condition holds as due.</summary>
    public Ratio Excusing(Condition excused) => Change(r => r.Excused = excused);

    internal override IEnumerable<Child> Parts()
    {
        if (Filter is not null)
        {
            yield return new Child(".where", Filter);
        }

        if (Present is not null)
        {
            yield return new Child(".present", Present);
        }

        if (Excused is not null)
        {
            yield return new Child(".excused", Excused);
        }

        if (None.Number is not null)
        {
            yield return new Child(".ifNone", None.Number);
        }
    }

    private protected override Number Rewrite()
    {
        var due = Excused is null ? null : Condition.Not(Excused);
        return (Present is null
            ? Combine.Divide(Over(due).Points(Value.Of("quantity")), Over(due).Points(Value.Of("outOf")))
            : Combine.Divide(Over(due, Present), Over(due))).WhenNone(None);
    }

    private Each Over(params Condition?[] further)
    {
        var each = Each.Of((string[])Kinds);
        var all = new[] { Filter }.Concat(further).Where(c => c is not null).Select(c => c!).ToArray();
        return all.Length switch
        {
            0 => each,
            1 => each.Where(all[0]),
            _ => each.Where(Condition.All(all)),
        };
    }
}
