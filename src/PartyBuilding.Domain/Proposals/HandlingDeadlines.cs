using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>The limits of time that one body sets for the handling of proposals (提案办理时限).</summary>
/// <remarks>
/// Immutable; equal by content. A length runs from the day after the event and ends with its last day, which is still in time.
/// Where a length and a fixed date both hold, the earlier one counts. What is not set is not limited.
/// A fixed date binds what began by it: what is assigned or handled again after it is limited by the lengths alone, so that nothing is late before it begins.
/// </remarks>
public sealed record HandlingDeadlines
{
    private HandlingDeadlines()
    {
    }

    /// <summary>No limits at all.</summary>
    public static HandlingDeadlines None { get; } = new();

    /// <summary>The day by which every reply is due that was assigned, or handled again, by then, whatever was agreed; null when there is none.</summary>
    public LocalDate? LastDay { get; private init; }

    /// <summary>How long a reply may take with all extensions; null when that is not limited.</summary>
    public DateLength? Longest { get; private init; }

    /// <summary>Whether what is given back too late stays where it is (逾期不再受理).</summary>
    public bool RefusesLateReturns { get; private init; }

    private CodeTable<DateLength> Lengths { get; init; } = CodeTable<DateLength>.Empty;

    private CodeTable<LocalDate> Dates { get; init; } = CodeTable<LocalDate>.Empty;

    private CodeTable<DateLength> Extensions { get; init; } = CodeTable<DateLength>.Empty;

    /// <summary>The same limits, and this one for a duty of <see cref="HandlingDuties"/>.</summary>
    /// <exception cref="ArgumentException">The duty is no code.</exception>
    public HandlingDeadlines Within(string duty, DateLength length) => this with
    {
        Lengths = Lengths.Put(Code.Check(duty, nameof(duty)), Require.NotNull(length, nameof(length))),
    };

    /// <summary>The same limits, and a reply this much later when it was agreed on these grounds, such as a heavy workload (延期).</summary>
    /// <exception cref="ArgumentException">The grounds are no code.</exception>
    public HandlingDeadlines ExtendedFor(string grounds, DateLength length) => this with
    {
        Extensions = Extensions.Put(Code.Check(grounds, nameof(grounds)), Require.NotNull(length, nameof(length))),
    };

    /// <summary>The same limits, and a reply never later than this after the assignment.</summary>
    public HandlingDeadlines NeverBeyond(DateLength longest) => this with { Longest = Require.NotNull(longest, nameof(longest)) };

    /// <summary>The same limits, and every reply by this day at the latest.</summary>
    public HandlingDeadlines ReplyBy(LocalDate lastDay) => this with { LastDay = lastDay.Iso() };

    /// <summary>The same limits, and replies to proposals of this origin by this day, in the place of a length.</summary>
    /// <exception cref="ArgumentException">The origin is no code.</exception>
    public HandlingDeadlines ReplyBy(string origin, LocalDate lastDay) => this with
    {
        Dates = Dates.Put(Code.Check(origin, nameof(origin)), lastDay.Iso()),
    };

    /// <summary>As <see cref="ReplyBy(LocalDate)"/>, from the numbers that a regulation prints; a day that does not exist is refused.</summary>
    public Checked<HandlingDeadlines> ReplyBy(int year, int month, int day) =>
        CalendarDay.Read(year, month, day) is LocalDate date ? Checked.Of(ReplyBy(date), []) : Refused(year, month, day);

    /// <summary>As <see cref="ReplyBy(string, LocalDate)"/>, from the numbers that a regulation prints; a day that does not exist is refused.</summary>
    /// <exception cref="ArgumentException">The origin is no code.</exception>
    public Checked<HandlingDeadlines> ReplyBy(string origin, int year, int month, int day)
    {
        Code.Check(origin, nameof(origin));
        return CalendarDay.Read(year, month, day) is LocalDate date ? Checked.Of(ReplyBy(origin, date), []) : Refused(year, month, day);
    }

    /// <summary>The same limits; what is given back too late stays where it is.</summary>
    public HandlingDeadlines RefusingLateReturns() => this with { RefusesLateReturns = true };

    /// <summary>The last day for a duty that runs from this day; null when it is not limited.</summary>
    /// <exception cref="ArgumentException">The duty is no code.</exception>
    public ReckonedDate? DueOn(string duty, LocalDate from, WorkingCalendar calendar)
    {
        Require.NotNull(calendar, nameof(calendar));
        return Lengths.TryFind(Code.Check(duty, nameof(duty)), out DateLength length) ? length.After(from, calendar) : (ReckonedDate?)null;
    }

    /// <summary>The last day for a reply to a proposal of this origin, assigned or handled again on this day and extended on these grounds; null when it is not limited.</summary>
    /// <remarks>An extension runs on from the day that was due without it. Grounds that are not provided for extend nothing, and a fixed date before this day limits nothing.</remarks>
    public ReckonedDate? ReplyDueOn(LocalDate assigned, string? origin, IEnumerable<string> grounds, WorkingCalendar calendar)
    {
        List<ReckonedDate> limits = [];
        if (origin is not null && Dates.TryFind(origin, out LocalDate fixedDay) && fixedDay >= assigned)
        {
            limits.Add(Extended(ReckonedDate.Certain(fixedDay), grounds, calendar));
        }
        else if (DueOn(HandlingDuties.Reply, assigned, calendar) is ReckonedDate due)
        {
            limits.Add(Extended(due, grounds, calendar));
        }

        if (Longest is not null)
        {
            limits.Add(Longest.After(assigned, calendar));
        }

        if (LastDay is LocalDate lastDay && lastDay >= assigned)
        {
            limits.Add(ReckonedDate.Certain(lastDay));
        }

        return Earliest(limits);
    }

    /// <summary>The limits in short, such as "reply 3 months, by 2008-09-30".</summary>
    public override string ToString() => string.Join(", ", Lengths.Rows.Select(row => $"{row.Key} {row.Value}")
        .Concat(Dates.Rows.Select(row => $"{row.Key} by {row.Value.Text()}"))
        .Concat(LastDay is LocalDate day ? [$"by {day.Text()}"] : Array.Empty<string>()));

    internal bool CountsWorkingDays(string duty) => Lengths.TryFind(duty, out DateLength length) && length.Unit == DateUnit.WorkingDay;

    /// <summary>Whether the last day of a reply may have moved when the calendar became known.</summary>
    internal bool RepliesCountWorkingDays => CountsWorkingDays(HandlingDuties.Reply) || Longest?.Unit == DateUnit.WorkingDay
        || Extensions.Rows.Any(row => row.Value.Unit == DateUnit.WorkingDay);

    internal bool Extends(string grounds) => Extensions.TryFind(grounds, out _);

    private static ReckonedDate? Earliest(List<ReckonedDate> limits)
    {
        if (limits.Count == 0)
        {
            return null;
        }

        // A provisional limit may yet become the earlier one, so that the result may move as well.
        LocalDate date = limits.Min(limit => limit.Date);
        return limits.Exists(limit => limit.IsProvisional) ? ReckonedDate.Provisional(date) : ReckonedDate.Certain(date);
    }

    private static Checked<HandlingDeadlines> Refused(int year, int month, int day) =>
        Checked.Refused<HandlingDeadlines>([Finding.Of(DomainFindings.DayNotOnCalendar, FindingPlace.Nowhere)
            .With("year", year).With("month", month).With("day", day)]);

    private ReckonedDate Extended(ReckonedDate due, IEnumerable<string> grounds, WorkingCalendar calendar)
    {
        foreach (string reason in grounds)
        {
            if (Extensions.TryFind(reason, out DateLength length))
            {
                ReckonedDate later = length.After(due.Date, calendar);
                due = due.IsProvisional ? ReckonedDate.Provisional(later.Date) : later;
            }
        }

        return due;
    }
}
