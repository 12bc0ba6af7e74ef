using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>How long something may take, bound: reckons days with the working calendar that the application gave.</summary>
internal sealed class BoundTime
{
    private readonly TimeAllowed time;
    private readonly WorkingCalendar calendar;
    private readonly Predicate[] extending;

    internal BoundTime(TimeAllowed time, Binder binder)
    {
        this.time = time;
        calendar = binder.Input.Calendar;
        extending = time.Extensions.Select(extension => extension.When.Bind(binder)).ToArray();
    }

    /// <summary>Whether it ends at all.</summary>
    internal bool HasEnd => time.HasEnd;

    /// <summary>The first day that counts.</summary>
    internal DayBounds Start(int day) => time.Earliest is null ? new DayBounds(day) : Add(new DayBounds(day), time.Earliest);

    /// <summary>The last days that there can be after a day: one, unless it is unknown what extends the time.</summary>
    internal IReadOnlyList<DayBounds> After(int day, Scan scan, Tracing? tracing)
    {
        var ends = new List<DayBounds> { time.Length is not null ? Add(new DayBounds(day), time.Length) : Next(time.Until!.Value, day) };
        for (var i = 0; i < extending.Length; i++)
        {
            var holds = Holds(extending[i], scan, tracing);
            if (holds != false)
            {
                var longer = ends.ConvertAll(end => Add(end, time.Extensions[i].By));
                ends = holds == true ? longer : ends.Concat(longer).ToList();
            }
        }

        return ends.Select(end => Limited(end, day)).Distinct().ToArray();
    }

    /// <summary>The day that lies so long before another one.</summary>
    internal DayBounds Before(int day)
    {
        var reckoned = time.Length!.Before(EpochDay.ToDate(day), calendar);
        return new DayBounds(reckoned.IsProvisional ? EpochDay.Of(YearDays.Earliest) : EpochDay.Of(reckoned.Date), EpochDay.Of(reckoned.Date));
    }

    /// <summary>Whether a condition holds for what is at hand, leaving the scan as it was.</summary>
    private static bool? Holds(Predicate when, Scan scan, Tracing? tracing)
    {
        var wasUnknown = scan.IsUnknown;
        scan.IsUnknown = false;
        bool? holds = when.Holds(scan);
        if (scan.IsUnknown || tracing is not null)
        {
            holds = when.Trace(scan, tracing ?? new Tracing());
        }

        scan.IsUnknown = wasUnknown;
        return holds;
    }

    private DayBounds Limited(DayBounds end, int day)
    {
        end = time.Longest is null ? end : DayBounds.Earlier(end, Add(new DayBounds(day), time.Longest));
        return time.NoLaterThan is AnnualDate last ? DayBounds.Earlier(end, Next(last, day)) : end;
    }

    private DayBounds Add(DayBounds from, DateLength length) => new DayBounds(
        EpochDay.Of(length.EarliestAfter(EpochDay.ToDate(from.Earliest), calendar)),
        from.Latest != DayBounds.Never && length.After(EpochDay.ToDate(from.Latest), calendar) is { IsProvisional: false } after
            ? EpochDay.Of(after.Date)
            : DayBounds.Never);

    private static DayBounds Next(AnnualDate end, int day) => new DayBounds(EpochDay.Of(YearDays.Next(end, EpochDay.ToDate(day))));
}
