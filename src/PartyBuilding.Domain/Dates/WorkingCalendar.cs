using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Which days are worked on, as the authority publishes it year by year (工作日历).</summary>
/// <remarks>Immutable; equal by content. Outside the days it knows, Monday to Friday are assumed, and every date reckoned so is provisional.</remarks>
public sealed class WorkingCalendar : IEquatable<WorkingCalendar>
{
    private readonly DateSpan? _known;
    private readonly HashSet<LocalDate> _exceptions;

    private WorkingCalendar(DateSpan? known, HashSet<LocalDate> exceptions)
    {
        _known = known;
        _exceptions = exceptions;
    }

    /// <summary>A calendar that knows no day: whatever is reckoned with it in working days is provisional.</summary>
    public static WorkingCalendar None { get; } = new(null, []);

    /// <summary>The days that the calendar knows, both ends included; null when it knows none.</summary>
    public DateSpan? Known => _known;

    /// <summary>The days that are not what their weekday says: weekdays off and weekends worked, in order.</summary>
    public IReadOnlyList<LocalDate> Exceptions => Array.AsReadOnly(_exceptions.OrderBy(day => day).ToArray());

    /// <summary>A calendar of these days off (放假) and these Saturdays and Sundays worked in exchange (调休上班), or every day that cannot be so.</summary>
    /// <remarks>
    /// Days off on a weekend change nothing and may be listed. A day listed again counts once. Refused when a day lies outside <paramref name="known"/>, is listed both as off and as
    /// worked, or when a working weekend is neither a Saturday nor a Sunday.
    /// </remarks>
    public static Checked<WorkingCalendar> Of(DateSpan known, IEnumerable<LocalDate> holidays, IEnumerable<LocalDate> workingWeekends)
    {
        SortedSet<LocalDate> off = new(Require.NotNull(holidays, nameof(holidays)).Select(day => day.Iso()));
        SortedSet<LocalDate> worked = new(Require.NotNull(workingWeekends, nameof(workingWeekends)).Select(day => day.Iso()));
        List<Finding> findings =
        [
            .. off.Union(worked).Where(day => !known.Contains(day)).OrderBy(day => day).Select(day => On(DomainFindings.CalendarDayOutside, day).With("known", known)),
            .. worked.Where(IsWeekday).Select(day => On(DomainFindings.WorkingWeekendOnWeekday, day)),
            .. worked.Where(off.Contains).Select(day => On(DomainFindings.DayOffAndWorked, day)),
        ];
        return Checked.Unless<WorkingCalendar>(findings, () => new(known, [.. off.Where(IsWeekday), .. worked]));
    }

    /// <summary>Whether the calendar says anything about the day.</summary>
    public bool Knows(LocalDate date) => _known is DateSpan known && known.Contains(date);

    /// <summary>Whether the day is worked on; Monday to Friday where the calendar does not know.</summary>
    public bool IsWorkingDay(LocalDate date)
    {
        LocalDate day = date.Iso();
        return IsWeekday(day) != _exceptions.Contains(day);
    }

    /// <inheritdoc/>
    public bool Equals(WorkingCalendar? other) =>
        other is not null && Nullable.Equals(_known, other._known) && _exceptions.SetEquals(other._exceptions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkingCalendar);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyHash.Join(_known.GetHashCode(), _exceptions.Count);

    /// <summary>The days that it knows, such as "2025-01-01/2025-12-31", or "(none)".</summary>
    public override string ToString() => _known?.ToString() ?? Keys.None;

    private static bool IsWeekday(LocalDate day) => day.DayOfWeek < IsoDayOfWeek.Saturday;

    private static Finding On(FindingKind kind, LocalDate day) => Finding.Of(kind, FindingPlace.Nowhere).With("day", day);
}
