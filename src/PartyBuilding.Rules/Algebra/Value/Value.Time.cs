using System;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>A date told by the time that has passed since it.</content>
public sealed partial class Value
{
    /// <summary>The date of the record at hand.</summary>
    public const string RecordDate = "recordDate";

    /// <summary>In what the time is told that has passed since the date; null for a value that is taken as it is.</summary>
    public SpellUnit? TimeUnit { get; private set; }

    /// <summary>The date up to which it has passed; null for the close of the period.</summary>
    public Value? TimeUpTo { get; private set; }

    /// <summary>
    /// The full days, months or years that have passed since the date, which is not counted itself, up to the close of the period; 0 where it lies later.
    /// From 10 March to 12 March are 2 days, from 1 July 1975 to 1 July 2025 50 years.
    /// </summary>
    /// <exception cref="InvalidOperationException">It is a value of several.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit is working days, which only <see cref="Spells"/> count.</exception>
    public Value TimeIn(SpellUnit unit)
    {
        if (unit is < SpellUnit.Days or > SpellUnit.Years)
        {
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "The time since a date is told in days, months or years.");
        }

        return Folding is null
            ? Change(v => v.TimeUnit = unit)
            : throw new InvalidOperationException("Time passes since a date of one; values of several have none.");
    }

    /// <summary>The same time, up to another date.</summary>
    /// <exception cref="ArgumentNullException">The date is null.</exception>
    /// <exception cref="InvalidOperationException">No unit is set, so that it is no time.</exception>
    public Value UpTo(Value date)
    {
        _ = date ?? throw new ArgumentNullException(nameof(date));
        return TimeUnit is not null
            ? Change(v => v.TimeUpTo = date)
            : throw new InvalidOperationException("Say first in which unit the time is told.");
    }

    /// <summary>The date by itself. A number that stands for a missing one stands for the time.</summary>
    internal Value AsDate()
    {
        var date = (Value)Of(Name).MarkedAs(Of(Name));
        date.Owner = Owner;
        date.Day = Day;
        date.FallbackCode = FallbackCode;
        return date;
    }
}
