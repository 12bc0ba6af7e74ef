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
            if (Due(course, step) is RunningLimit limit && RunningLimit.Of(course, step.EarliestLimits).All(first => first.Date.Date <= day))
            {
                owed.Add(new StepDue(course.Subject, step, limit.Date, limit.Since, LastDay(course, step), day, null));
            }

            owed.AddRange(Slots(course, step, day));
        }

        return [.. owed.OrderBy(due => due.Due.Date)];
    }

    /// <summary>The slots of recurring steps that went by without the step, in every stay in the states it may be taken in.</summary>
    internal static IReadOnlyList<StepDue> Missed(Course course, LocalDate day)
    {
        List<StepDue> missed = [];
        foreach (ProcedureStep step in course.Procedure.Steps.Where(step => step.Interval is not null))
        {
            for (int end = 1; end <= course.Count; end++)
            {
                if (IsIn(course, step, end - 1) && !IsIn(course, step, end))
                {
                    missed.AddRange(Slots(course, step, end, course.TakenAt(end - 1).On).Where(slot => slot.IsOverdue));
                }
            }

            if (IsIn(course, step, course.Count))
            {
                missed.AddRange(Slots(course, step, day).Where(slot => slot.IsOverdue));
            }
        }

        return [.. missed.OrderBy(due => due.Due.Date)];
    }

    /// <summary>The slots of the stay that lasts, missed ones and the one that runs; none for a step that does not recur.</summary>
    internal static IEnumerable<StepDue> Slots(Course course, ProcedureStep step, LocalDate day) => Slots(course, step, course.Count, day);

    private static bool IsIn(Course course, ProcedureStep step, int place) => step.Leaves(course.Procedure.FindState(course.StateBefore(place))!);

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

    /// <summary>The slots of the stay to which the steps before this place belong.</summary>
    private static IEnumerable<StepDue> Slots(Course course, ProcedureStep step, int end, LocalDate day)
    {
        if (step.Interval is not DateLength interval)
        {
            yield break;
        }

        int first = end;
        while (first > 0 && IsIn(course, step, first - 1))
        {
            first--;
        }

        // The stay begins with the step that led into it; steps after that one are within it.
        LocalDate anchor = first == 0 ? course.Began : course.TakenAt(first - 1).On;
        Queue<LocalDate> taken = new(Enumerable.Range(first, end - first).Select(course.TakenAt).Where(one => one.Step == step.Code).Select(one => one.On));
        LocalDate since = anchor;
        for (int slot = 1; ; slot++)
        {
            ReckonedDate until = interval.Times(slot).After(anchor, course.Calendar);
            bool isMet = false;
            while (taken.Count > 0 && taken.Peek() <= until.Date)
            {
                taken.Dequeue();
                isMet = true;
            }

            if (!isMet)
            {
                yield return new StepDue(course.Subject, step, until, since, LastDay(course, step), day, slot);
            }

            if (until.Date >= day || until.Date <= since)
            {
                yield break;
            }

            since = until.Date;
        }
    }
}
