using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Holds while no more than so much time has passed since a record (影响期): a sanction that keeps from being rated for two years.</summary>
/// <remarks>
/// The date of the record is not counted and the last day is within the time: two years after 10 January 2024 end with 10 January 2026. A record
/// that has an end of its own lasts to that end instead. Asked is the last day of the period, unless <see cref="OnAnyDay"/> says otherwise.
/// </remarks>
public sealed partial class Aftermath : Condition
{
    private Aftermath(DateLength length, string[] kinds)
    {
        Length = length;
        Kinds = kinds;
    }

    /// <summary>Kinds of record.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>Which records; null for all.</summary>
    public Condition? Filter { get; private set; }

    /// <summary>How long after the date of the record.</summary>
    public DateLength Length { get; }

    /// <summary>Whether any day of the period is enough, and not its last alone.</summary>
    public bool AsksAnyDay { get; private set; }

    /// <summary>So long after records of these kinds.</summary>
    /// <exception cref="ArgumentNullException">The length is null.</exception>
    /// <exception cref="ArgumentException">No kind is given.</exception>
    public static Aftermath Of(DateLength length, params string[] kinds) => kinds is null || kinds.Length == 0
        ? throw new ArgumentException("At least one kind of record is needed.", nameof(kinds))
        : new Aftermath(length ?? throw new ArgumentNullException(nameof(length)), kinds.ToArray());

    /// <summary>The same, after those records for which the condition holds.</summary>
    public Aftermath Where(Condition filter) => Change(a => a.Filter = filter);

    /// <summary>The same, which holds where it does on any day of the period.</summary>
    public Aftermath OnAnyDay() => Change(a => a.AsksAnyDay = true);

    internal override IEnumerable<Child> Parts() => Filter is null ? Enumerable.Empty<Child>() : new[] { new Child(".where", Filter) };

    internal override Condition Plain()
    {
        var spells = Spells.InDays((string[])Kinds).Lasting(Length);
        spells = Filter is null ? spells : spells.Where(Filter);
        spells = AsksAnyDay ? spells.During(Window.OfPeriod) : spells.Taking(SpellTake.Current);
        return spells.IsAtLeast(1).MarkedLike(this);
    }

    internal override Predicate Bind(Binder binder) => Plain().Bind(binder);

    private Aftermath Change(Action<Aftermath> change)
    {
        var copy = (Aftermath)MemberwiseClone();
        change(copy);
        return copy;
    }
}
