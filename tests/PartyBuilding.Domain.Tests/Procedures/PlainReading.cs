using System;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain.Tests.Procedures;

/// <summary>Reads a history step by step against the procedure, without any of the library's own judging.</summary>
internal static class PlainReading
{
    /// <summary>Whether the step may follow what was done; null when one of its limits is of a sort that is not read here.</summary>
    public static bool? Allows(Course course, StepTaken taken)
    {
        ProcedureStep? step = course.Procedure.Steps.SingleOrDefault(one => one.Code == taken.Step);
        if (step is null)
        {
            return false;
        }

        if (step.EarliestLimits.Concat(step.LatestLimits).Any(limit => !IsPlain(limit)))
        {
            return null;
        }

        StepTaken[] before = course.History.ToArray();
        string state = State(course);
        return !course.Procedure.States.Single(one => one.Code == state).IsEnd
            && (step.Origins.Count == 0 || step.Origins.Contains(state))
            && (step.Roles.Count == 0 || step.Roles.Contains(taken.Role!))
            && (taken.Actor is not null || !course.Procedure.Steps.SelectMany(one => one.Conditions).Any(need => need.ToString() == "not-by:" + step.Code))
            && taken.On >= (before.Length == 0 ? course.Began : before[^1].On)
            && before.Count(one => one.Step == step.Code) < (step.MostTimes ?? int.MaxValue)
            && step.Conditions.All(need => Meets(need.ToString(), taken, before))
            && step.EarliestLimits.All(limit => Date(limit, course, before) is not LocalDate date || date <= taken.On)
            && step.LatestLimits.All(limit => Date(limit, course, before) is not LocalDate date || date >= taken.On);
    }

    /// <summary>The state after all steps.</summary>
    public static string State(Course course) => course.History.Aggregate(
        course.Procedure.StartState,
        (state, taken) => course.Procedure.Steps.Single(one => one.Code == taken.Step).Target ?? state);

    private static bool Meets(string need, StepTaken taken, StepTaken[] before)
    {
        string step = need.Substring(need.IndexOf(':', StringComparison.Ordinal) + 1).Replace("*2", string.Empty, StringComparison.Ordinal);
        StepTaken[] same = before.Where(one => one.Step == step).ToArray();
        return need switch
        {
            "paper:paper" => taken.Papers.Contains("paper"),
            "days>=3 | flag=yes" => taken.Values.Any(value => (value.Name == "days" && value.Number >= 3) || (value.Name == "flag" && value.Code == "yes")),
            _ when need.StartsWith("not-by:", StringComparison.Ordinal) => same.Length == 0 || (taken.Actor is not null && same.All(one => one.Actor != taken.Actor)),
            _ when need.EndsWith("*2", StringComparison.Ordinal) => same.Select(one => one.Actor).Where(actor => actor is not null).Distinct().Count() >= 2,
            _ => same.Length > 0,
        };
    }

    /// <summary>Whether it reads "12 days after a" or "2 months after the beginning".</summary>
    private static bool IsPlain(TimeLimit limit)
    {
        string[] words = limit.ToString().Split(' ');
        return words[1] is "day" or "days" or "month" or "months" && words[2] == "after"
            && (words.Length == 4 || (words.Length == 5 && words[4] == "beginning"));
    }

    private static LocalDate? Date(TimeLimit limit, Course course, StepTaken[] before)
    {
        string[] words = limit.ToString().Split(' ');
        LocalDate? from = words.Length == 5 ? course.Began : before.LastOrDefault(one => one.Step == words[3])?.On;
        int count = int.Parse(words[0]);
        return words[1].StartsWith("day", StringComparison.Ordinal) ? from?.PlusDays(count) : from?.PlusMonths(count);
    }
}
