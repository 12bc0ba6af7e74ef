using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyBuilding.Tests;
using Xunit;

namespace PartyBuilding.Domain.Tests.Procedures;

/// <summary>Random walks through every procedure that the package has ready: admission, proposals, instruments, campaigns, topics, rounds, refresher training, selection.</summary>
public sealed class KnownProcedureLaws
{
    [Law(Cost = 2)]
    public Property A_refused_step_changes_nothing_and_what_is_taken_follows_the_procedure() => Prop.ForAll(Cases(), given =>
    {
        Course course = given.Begin();
        foreach (Func<Course, StepTaken> attempt in given.Attempts())
        {
            StepTaken taken = attempt(course);
            Course before = course;
            IReadOnlyList<Finding> reasons = course.CanDo(taken);
            Checked<Course> done = course.Do(taken);

            done.Findings.Should().Equal(reasons);
            done.IsUsable.Should().Be(!done.HasErrors);
            course.Should().Be(before);
            reasons.Where(finding => finding.Text(Language.Chinese).Contains('{') || finding.Text(Language.English).Contains('{')).Should().BeEmpty();
            if (done.Value is Course next)
            {
                next.History.Should().Equal([.. before.History, taken]);
                ShouldFollow(before, taken);
                course = next;
            }
        }
    });

    [Law(Cost = 2)]
    public Property State_on_a_day_is_the_fold_of_the_steps_up_to_it() => Prop.ForAll(Cases(), given =>
    {
        Course course = given.Run();
        foreach (LocalDate day in course.History.Select(taken => taken.On).Append(course.Began.PlusDays(-1)).Append(new LocalDate(2100, 1, 1)))
        {
            string state = course.Procedure.StartState;
            foreach (StepTaken taken in course.History.Where(taken => taken.On <= day))
            {
                state = course.Procedure.FindStep(taken.Step)!.Target ?? state;
            }

            course.StateOn(day).Should().Be(state);
            course.AsOf(day).DueOn(day).Should().Equal(course.DueOn(day));
        }
    });

    [Law(Cost = 2)]
    public Property Parts_give_an_equal_course() => Prop.ForAll(Cases(), given =>
    {
        Course course = given.Run();

        Checked<Course> again = Course.Restore(course.Procedure, course.Subject, course.Began, course.History, course.Calendar, course.Dates);

        again.ValueOrThrow().Should().Be(course);
        again.Value!.Mermaid(Language.English).Should().Be(course.Mermaid(Language.English));
    });

    [Law(Cost = 2)]
    public Property Records_written_twice_change_nothing_and_taken_back_leave_none() => Prop.ForAll(Cases(), given =>
    {
        Course course = given.Run();
        WorkLedgerBuilder builder = new();
        course.WriteRecords(builder, "c1", 0);
        WorkLedger once = builder.Build().ValueOrThrow();
        course.WriteRecords(builder, "c1", 0);
        WorkLedger twice = builder.Build().ValueOrThrow();
        course.WithdrawRecords(builder, "c1", 0);

        twice.RecordsOf(course.Subject).Should().Equal(once.RecordsOf(course.Subject)).And.HaveCount(course.History.Count);
        builder.Build().ValueOrThrow().Count.Should().Be(0);
    });

    public static TheoryData<string> Names => new(Walks.Procedures.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Walks_reach_the_end_and_take_most_steps(string name)
    {
        Procedure procedure = Walks.Procedures[name];
        Course[] walked = [.. Enumerable.Range(1, 300).Select(number => new Walk(procedure, Fixed(number)).Run())];

        walked.Should().Contain(course => course.IsEnded);
        string[] taken = [.. walked.SelectMany(course => course.History).Select(step => step.Step).Distinct()];
        taken.Length.Should().BeGreaterThanOrEqualTo(procedure.Steps.Count * 2 / 3, "never taken: {0}", string.Join(", ", procedure.Steps.Select(step => step.Code).Except(taken)));
    }

    // Read beside the library's own judging: the step is the procedure's, taken from a state it may be taken in, by a role it asks for, in order and not too often.
    private static void ShouldFollow(Course before, StepTaken taken)
    {
        ProcedureStep step = before.Procedure.Steps.Single(one => one.Code == taken.Step);
        string state = PlainReading.State(before);
        before.Procedure.States.Single(one => one.Code == state).IsEnd.Should().BeFalse();
        (step.Origins.Count == 0 || step.Origins.Contains(state)).Should().BeTrue();
        (step.Roles.Count == 0 || step.Roles.Contains(taken.Role!)).Should().BeTrue();
        before.History.Select(one => one.On).Append(taken.On).Should().BeInAscendingOrder();
        before.History.Count(one => one.Step == taken.Step).Should().BeLessThan(step.MostTimes ?? int.MaxValue);
        foreach (Need need in step.Conditions)
        {
            Meets(need, taken, before).Should().NotBe(false, need.ToString());
        }
    }

    /// <summary>Whether a need of papers, values, steps or actors is met; null for those that rest on a limit.</summary>
    private static bool? Meets(Need need, StepTaken taken, Course before)
    {
        StepTaken[] same = [.. before.History.Where(one => one.Step == need.Name)];
        decimal? number = taken.Values.SingleOrDefault(value => value.Name == need.Name && value.Type == AttributeType.Number)?.Number;
        return need.Kind switch
        {
            NeedKind.Paper => taken.Papers.Contains(need.Name),
            NeedKind.Given => taken.Values.Any(value => value.Name == need.Name),
            NeedKind.Is => taken.Values.Any(value => value.Name == need.Name && value.Type == AttributeType.Code && value.Code == need.Other),
            NeedKind.AtLeast => number >= need.Number,
            NeedKind.AtMost => number <= need.Number,
            NeedKind.Whole => number % 1 == 0,
            NeedKind.Done when need.Other.Length == 0 && need.Number == 1 => same.Length > 0,
            NeedKind.DoneIn => need.Roles.All(role => same.Any(one => one.Role == role)),
            NeedKind.SameActor => same.Any(one => one.Actor == taken.Actor),
            NeedKind.OtherActor => same.All(one => one.Actor != taken.Actor),
            NeedKind.Not => !Meets(need.Parts[0], taken, before),
            NeedKind.Any => need.Parts.Select(part => Meets(part, taken, before)).Aggregate((bool?)false, (met, part) => met | part),
            NeedKind.All => need.Parts.Select(part => Meets(part, taken, before)).Aggregate((bool?)true, (met, part) => met & part),
            _ => null,
        };
    }

    // The same choices in every run, so that what is reached does not depend on chance.
    private static int[] Fixed(int number)
    {
        ulong state = (ulong)number;
        int[] choices = new int[900];
        for (int i = 0; i < choices.Length; i++)
        {
            state = unchecked((state * 6364136223846793005UL) + 1442695040888963407UL);
            choices[i] = (int)((state >> 33) % 10000);
        }

        return choices;
    }

    private static Gen<int[]> Choices => Gen.Choose(0, 9999).ArrayOf(900);

    private static Arbitrary<Walk> Cases() =>
        (from procedure in Gen.Elements(Walks.Procedures.Values.ToArray()) from choices in Choices select new Walk(procedure, choices)).ToArbitrary();

    private sealed class Walk(Procedure procedure, int[] choices)
    {
        // No attempt takes as many choices as this.
        private const int Most = 15;

        public Course Begin() => Walks.Begin(procedure, choices[0]);

        public IEnumerable<Func<Course, StepTaken>> Attempts()
        {
            Queue<int> left = new(choices);
            while (left.Count >= Most)
            {
                yield return course => Walks.Attempt(course, left);
            }
        }

        public Course Run()
        {
            Course course = Begin();
            foreach (Func<Course, StepTaken> attempt in Attempts())
            {
                course = course.Do(attempt(course)).Value ?? course;
            }

            return course;
        }

        public override string ToString() => $"{procedure.Code}: {string.Join(",", choices.Take(40))}";
    }
}
