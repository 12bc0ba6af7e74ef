using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using NodaTime;

namespace PartyBuilding.Domain.Tests.Procedures;

/// <summary>Every procedure that the package has ready, and random attempts at its steps that meet most of what they need.</summary>
internal static class Walks
{
    internal static readonly LocalDate Began = new(2020, 1, 15);

    internal static IReadOnlyDictionary<string, Procedure> Procedures { get; } = typeof(Procedure).Assembly.GetExportedTypes()
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
        .Where(property => property.PropertyType == typeof(Procedure))
        .Select(property => (Name: $"{property.DeclaringType!.Name}.{property.Name}", Procedure: (Procedure)property.GetValue(null)!))
        .Append((Name: "EvaluationProcedures.Round", Procedure: EvaluationProcedures.Round(DateLength.WorkingDays(5))))
        .Append((Name: "AdmissionProcedures.TwoGatesWithin", Procedure: AdmissionProcedures.TwoGatesWithin(
            GateTimes.Any.NotBefore(DateLength.Months(1)).NotAfter(DateLength.Years(1)),
            GateTimes.Any.NotBefore(DateLength.Days(8)).NotAfter(DateLength.Months(6)))))
        .ToDictionary(one => one.Name, one => one.Procedure);

    // The long way to a branch meeting, which chance alone does not find: each step on a day on which it is in time, in both sets of rules.
    private static readonly (string Step, LocalDate On)[] ToProbation =
    [
        (AdmissionSteps.Apply, new(2020, 3, 2)),
        (AdmissionSteps.Talk, new(2020, 3, 20)),
        (AdmissionSteps.PublishActivist, new(2020, 9, 10)),
        (AdmissionSteps.Activist, new(2020, 9, 25)),
        (AdmissionSteps.Check, new(2021, 3, 20)),
        (AdmissionSteps.PublishCandidate, new(2021, 9, 20)),
        (AdmissionSteps.Candidate, new(2021, 10, 15)),
        (AdmissionSteps.Review, new(2021, 10, 20)),
        (AdmissionSteps.Train, new(2021, 10, 25)),
        (AdmissionSteps.PreReview, new(2021, 11, 1)),
        (AdmissionSteps.PublishAdmission, new(2021, 11, 2)),
        (AdmissionSteps.Admit, new(2021, 11, 20)),
        (AdmissionSteps.Approve, new(2022, 1, 10)),
    ];

    /// <summary>A course that has not begun, or for an admission one that has come some way.</summary>
    internal static Course Begin(Procedure procedure, int choice)
    {
        Course course = Course.Begin(procedure, MemberId.Of("m1"), Began)
            .With(WorkingCalendar.Of(DateSpan.Of(Began, new(2022, 12, 31)), [new(2020, 1, 24)], []).ValueOrThrow());
        (string Step, LocalDate On)[] way = procedure.FindStep(AdmissionSteps.PreReview) is null ? [] : ToProbation;
        Queue<int> ones = new(Enumerable.Repeat(1, 1000));
        return way.Take(choice % (way.Length + 1)).Aggregate(course, (now, next) => procedure.FindStep(next.Step) is ProcedureStep step
            ? now.Do(step.Conditions.Aggregate(By(StepTaken.Of(next.Step, next.On), step, ones), (taken, need) => Meeting(taken, need, ones))).ValueOrThrow()
            : now);
    }

    /// <summary>One attempt: mostly at a step that is open, mostly with what it needs, on the day of the last one or later.</summary>
    internal static StepTaken Attempt(Course course, Queue<int> choices)
    {
        IReadOnlyList<ProcedureStep> open = course.Open();
        ProcedureStep[] among = open.Count > 0 && choices.Dequeue() % 8 != 0 ? [.. open] : [.. course.Procedure.Steps];
        ProcedureStep step = among[choices.Dequeue() % among.Length];
        LocalDate last = course.History.Count == 0 ? course.Began : course.History[course.History.Count - 1].On;
        int[] gaps = [0, 0, 1, 8, 15, 32, 100, 185, 366, -1];
        LocalDate on = last.PlusDays(gaps[choices.Dequeue() % gaps.Length]);
        if (step.Code == AdmissionSteps.Extend && course.History.Any(one => one.Step == AdmissionSteps.Admit))
        {
            return By(AdmissionProcedures.Extension(course, on, 6), step, choices);
        }

        StepTaken taken = By(StepTaken.Of(step.Code, on), step, choices);
        int lacking = choices.Dequeue() % 12;
        Need[] needs = [.. step.Conditions];
        for (int i = 0; i < needs.Length; i++)
        {
            taken = i == lacking ? taken : Meeting(taken, needs[i], choices);
        }

        return taken;
    }

    private static StepTaken By(StepTaken taken, ProcedureStep step, Queue<int> choices)
    {
        string role = step.Roles.Count == 0 || choices.Dequeue() % 12 == 0 ? "anyone" : step.Roles[choices.Dequeue() % step.Roles.Count];
        return taken.By(OrganizationId.Of(1 + (choices.Dequeue() % 6)), role);
    }

    private static StepTaken Meeting(StepTaken taken, Need need, Queue<int> choices) => need.Kind switch
    {
        NeedKind.Paper => taken.HasPaper(need.Name) ? taken : taken.WithPaper(need.Name),
        NeedKind.Given => Set(taken, need.Name) ? taken : taken.With(need.Name, "some"),
        NeedKind.Is => Set(taken, need.Name) ? taken : taken.With(need.Name, need.Other),
        NeedKind.AtLeast or NeedKind.AtMost => Set(taken, need.Name) ? taken : taken.With(need.Name, need.Number),
        NeedKind.Whole => Set(taken, need.Name) ? taken : taken.With(need.Name, choices.Dequeue() % 5 == 0 ? 1 : 10),
        NeedKind.MoreThanShare or NeedKind.AtLeastShare => Shared(Shared(taken, need.Name), need.Other),
        NeedKind.Any => Meeting(taken, need.Parts[choices.Dequeue() % need.Parts.Length], choices),
        NeedKind.All => need.Parts.Aggregate(taken, (now, part) => Meeting(now, part, choices)),
        _ => taken,
    };

    private static StepTaken Shared(StepTaken taken, string name) => Set(taken, name) ? taken : taken.With(name, 10);

    private static bool Set(StepTaken taken, string name) => taken.Find(name) is not null;
}
