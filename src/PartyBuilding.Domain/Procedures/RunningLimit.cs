using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A time limit as it runs in a course.</summary>
internal readonly struct RunningLimit
{
    private RunningLimit(TimeLimit limit, ReckonedDate date, LocalDate since, int after)
    {
        Limit = limit;
        Date = date;
        Since = since;
        After = after;
    }

    internal TimeLimit Limit { get; }

    internal ReckonedDate Date { get; }

    /// <summary>The day it runs from.</summary>
    internal LocalDate Since { get; }

    /// <summary>The place in the history of the step that it runs from; -1 for what was there at the beginning.</summary>
    internal int After { get; }

    /// <summary>Those of the limits that run, in their order.</summary>
    internal static IEnumerable<RunningLimit> Of(Course course, IEnumerable<TimeLimit> limits) =>
        limits.Select(limit => Of(course, limit)).Where(running => running is not null).Select(running => running!.Value);

    private static RunningLimit? Of(Course course, TimeLimit limit)
    {
        if (!TryBase(course, limit, out LocalDate since, out int after))
        {
            return null;
        }

        ReckonedDate date = Reckon(course, limit, since, after);
        if (limit.Kind is TimeLimitKind.LatestFull or TimeLimitKind.Beyond)
        {
            date = ReckonedDate.Of(DateLength.Days(1).After(date.Date, course.Calendar).Date, date.IsProvisional);
        }

        return new RunningLimit(limit, date, since, after);
    }

    /// <summary>The date, and for a full stretch its last day, so that an extension lengthens the stretch.</summary>
    private static ReckonedDate Reckon(Course course, TimeLimit limit, LocalDate since, int after)
    {
        if (limit.Extended is null)
        {
            return limit.Kind == TimeLimitKind.LatestFull
                ? limit.Length.LastDayFrom(since, course.Calendar)
                : limit.Length.After(since, course.Calendar);
        }

        ReckonedDate date = Reckon(course, limit.Extended, since, after);
        for (int i = after + 1; i < course.Count; i++)
        {
            if (course.TakenAt(i).Step == limit.ExtendingStep)
            {
                ReckonedDate longer = By(limit, course.TakenAt(i)).After(date.Date, course.Calendar);
                date = ReckonedDate.Of(longer.Date, date.IsProvisional || longer.IsProvisional);
            }
        }

        return date;
    }

    private static DateLength By(TimeLimit limit, StepTaken taken) =>
        limit.ExtendingNumber.Length > 0 && taken.Find(limit.ExtendingNumber) is RecordAttribute { Type: AttributeType.Number } value
        && value.Number is >= 1 and <= 1200 && decimal.Truncate(value.Number) == value.Number
            ? DateLength.Months((int)value.Number)
            : limit.Length;

    private static bool TryBase(Course course, TimeLimit limit, out LocalDate since, out int after)
    {
        after = -1;
        since = course.Began;
        switch (limit.Kind)
        {
            case TimeLimitKind.Beginning:
                return true;
            case TimeLimitKind.Date:
                after = course.LastIndex(taken => taken.Find(limit.Name)?.Type == AttributeType.Date);
                return after >= 0
                    ? Set(course.TakenAt(after).Find(limit.Name)!.Date, out since)
                    : course.Dates.TryGetValue(limit.Name, out since);
            default:
                after = limit.Kind == TimeLimitKind.First
                    ? course.FirstIndex(limit.Name)
                    : course.LastIndex(taken => taken.Step == limit.Name);
                return after >= 0 && Set(course.TakenAt(after).On, out since);
        }
    }

    private static bool Set(LocalDate date, out LocalDate since)
    {
        since = date;
        return true;
    }
}
