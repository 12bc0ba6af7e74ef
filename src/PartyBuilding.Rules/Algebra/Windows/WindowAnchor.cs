using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>The day from which a window runs, or up to which it runs: that of a record, or a date that is stated (起算日). Immutable.</summary>
/// <remarks>
/// Among the records of a part only these are looked at, otherwise all of the subject up to the close of the period. Where there is no such
/// record there is no window, and nothing counts; where a date is missing it is unknown what counts.
/// </remarks>
public sealed partial class WindowAnchor
{
    private WindowAnchor(string[] kinds, Value? date)
    {
        Kinds = kinds;
        Date = date;
    }

    /// <summary>Kinds of record whose day it is; empty where a date is stated.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>Which records; null for all.</summary>
    public Condition? Filter { get; private set; }

    /// <summary>Whether the earliest of several records is meant, and not the latest.</summary>
    public bool IsFirst { get; private set; }

    /// <summary>The date; null where it is that of a record.</summary>
    public Value? Date { get; }

    /// <summary>The day of the latest record of these kinds.</summary>
    /// <exception cref="ArgumentException">No kind is given.</exception>
    public static WindowAnchor Of(params string[] kinds) => kinds is null || kinds.Length == 0
        ? throw new ArgumentException("At least one kind of record is needed.", nameof(kinds))
        : new WindowAnchor(kinds.ToArray(), null);

    /// <summary>A date: a fact, or an attribute of the record at hand.</summary>
    /// <exception cref="ArgumentNullException">The date is null.</exception>
    public static WindowAnchor On(Value date) =>
        new WindowAnchor(Array.Empty<string>(), date ?? throw new ArgumentNullException(nameof(date)));

    /// <summary>The same, only records for which the condition holds.</summary>
    /// <exception cref="InvalidOperationException">It is a date, not that of a record.</exception>
    public WindowAnchor Where(Condition filter) => OfRecords(anchor => anchor.Filter = filter);

    /// <summary>The same, the earliest record instead of the latest.</summary>
    /// <exception cref="InvalidOperationException">It is a date, not that of a record.</exception>
    public WindowAnchor First() => OfRecords(anchor => anchor.IsFirst = true);

    internal IEnumerable<Child> Parts(string path)
    {
        if (Date is not null)
        {
            yield return new Child(path, Date);
        }

        if (Filter is not null)
        {
            yield return new Child(path + ".where", Filter);
        }
    }

    private WindowAnchor OfRecords(Action<WindowAnchor> change)
    {
        if (Date is not null)
        {
            throw new InvalidOperationException("A date is no record, of which there could be several.");
        }

        var copy = (WindowAnchor)MemberwiseClone();
        change(copy);
        return copy;
    }
}
