using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>What is owed in a course at the end of its last day.</summary>
internal static class StepsOwed
{
    internal static IReadOnlyList<StepDue> On(Course course, LocalDate day)
    {
        List<StepDue> owed = [];
        foreach (ProcedureStep step in course.Open())
        {
            if (Due(course, step) is RunningLimit limit)
            {
                owed.Add(new StepDue(course.Subject, step, limit.Date, limit.Since, LastDay(course, step), day, null));
            }

            if (step.Interval is DateLength interval)
            {
                owed.AddRange(Slots(course, step, interval, day));
            }
        }

        return [.. owed.OrderBy(due => due.Due.Date)];
    }

    /// <summary>The earliest limit by which the step is owed; null when none runs, or it was taken since each began to run.</summary>
    internal static RunningLimit? Due(Course course, ProcedureStep step)
    {
        int last = course.LastIndex(taken => taken.Step == step.Code);
        RunningLimit? earliest = null;
        foreach (RunningLimit limit in RunningLimit.Of(course, step.DueLimits))
        {
            // A limit that runs from the step itself is owed again each time.
            bool isMet = last > limit.After;
            if (!isMet && (earliest is not RunningLimit other || limit.Date.Date < other.Date.Date))
            {
                earliest = limit;
            }
        }

        return earliest;
    }

    /// <summary>The earliest of the days after which the step is refused.</summary>
    private static ReckonedDate? LastDay(Course course, ProcedureStep step)
    {
        RunningLimit[] limits = [.. RunningLimit.Of(course, step.LatestLimits).OrderBy(limit => limit.Date.Date)];
        return limits.Length == 0 ? null : limits[0].Date;
    }

    private static IEnumerable<StepDue> Slots(Course course, ProcedureStep step, DateLength interval, LocalDate day)
    {
        int first = course.Count;
        while (first > 0 && step.Leaves(course.Procedure.FindState(course.StateBefore(first - 1))!))
        {
            first--;
        }

        // The stay begins with the step that led into it; steps after that one are within it.
        LocalDate anchor = first == 0 ? course.Began : course.TakenAt(first - 1).On;
        Queue<LocalDate> taken = new(Enumerable.Range(first, course.Count - first).Select(course.TakenAt).Where(one => one.Step == step.Code).Select(one => one.On));
        LocalDate since = anchor;
        for (int slot = 1; ; slot++)
        {
            ReckonedDate end = interval.Times(slot).After(anchor, course.Calendar);
            bool isMet = false;
            while (taken.Count > 0 && taken.Peek() <= end.Date)
            {
                taken.Dequeue();
                isMet = true;
            }

            if (!isMet)
            {
                yield return new StepDue(course.Subject, step, end, since, LastDay(course, step), day, slot);
            }

            if (end.Date >= day || end.Date <= since)
            {
                yield break;
            }

            since = end.Date;
        }
    }
}
