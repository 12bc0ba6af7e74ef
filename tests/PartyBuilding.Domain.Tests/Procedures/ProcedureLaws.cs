using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyBuilding.Tests;

namespace PartyBuilding.Domain.Tests.Procedures;

/// <summary>Random procedures and random attempts at steps, most of which are refused.</summary>
public sealed class ProcedureLaws
{
    private static readonly LocalDate Origin = new(2024, 12, 1);

    private static readonly Gen<string> StateCode = Gen.Elements("s0", "s1", "s2", "end");
    private static readonly Gen<string> StepCode = Gen.Elements("a", "b", "c", "d");

    private static readonly Gen<DateLength> Length = Gen.OneOf(
        from count in Gen.Choose(0, 40) select DateLength.Days(count),
        from count in Gen.Choose(0, 15) select DateLength.WorkingDays(count),
        from count in Gen.Choose(0, 2) select DateLength.Months(count));

    private static readonly Gen<TimeLimit> Limit =
        from kind in Gen.Choose(0, 5)
        from step in StepCode
        from length in Length
        from extending in StepCode
        from isExtended in Gen.Elements(true, false, false)
        let limit = kind switch
        {
            0 => TimeLimit.AfterFull(step, length),
            1 => TimeLimit.AfterFirst(step, length),
            2 => TimeLimit.FromBeginning(length),
            3 => TimeLimit.AfterDate("day", length),
            _ => TimeLimit.After(step, length),
        }
        select isExtended ? limit.ExtendedBy(extending, length) : limit;

    private static readonly Gen<Need> SomeNeed = Gen.OneOf(
        Gen.Constant(Need.Paper("paper")),
        Gen.Constant(Need.Any(Need.AtLeast("days", 3), Need.Yes("flag"))),
        from step in StepCode select Need.Done(step),
        from step in StepCode select Need.Done(step, 2),
        from step in StepCode select Need.NotBy(step));

    private static readonly Gen<ProcedureStep> SomeStep =
        from code in StepCode
        from origins in Gen.SubListOf(new[] { "s0", "s1", "s2" })
        from target in Gen.OneOf(Gen.Constant<string?>(null), StateCode.Select(state => (string?)state))
        from needs in SomeNeed.ListOf().Resize(2)
        from sort in Gen.Choose(0, 3)
        from limits in Limit.ArrayOf(2)
        from extras in Gen.Choose(0, 7)
        select Make(code, origins.ToArray(), target, needs.ToArray(), sort, limits, extras);

    private static readonly Gen<Procedure> SomeProcedure =
        (from steps in SomeStep.ArrayOf(4) select Build(steps)).Where(built => built.IsUsable).Select(built => built.Value!);

    private static readonly Gen<StepTaken> Attempt =
        from step in Gen.Frequency((12, StepCode), (1, Gen.Constant("unknown")), (3, Gen.Constant("finish")))
        from days in Gen.Choose(-20, 120)
        from actor in Gen.Choose(0, 3)
        from role in Gen.Elements("r1", "r2")
        from paper in Gen.Elements(true, true, false)
        from count in Gen.Choose(1, 5)
        select Take(step, Origin.PlusDays(days), actor, role, paper, count);

    [Law]
    public Property Steps_are_taken_exactly_when_a_plain_reading_allows_them_and_a_refusal_changes_nothing() => Prop.ForAll(Cases(), given =>
    {
        Course course = given.Begin();
        foreach (StepTaken taken in given.Attempts)
        {
            Course before = course;
            IReadOnlyList<Finding> reasons = course.CanDo(taken);
            Checked<Course> done = course.Do(taken);

            done.Findings.Should().Equal(reasons);
            done.IsUsable.Should().Be(reasons.All(finding => finding.Severity != Severity.Error));
            reasons.Any(finding => finding.Place.Subject != course.Subject || finding.ToString().Contains('{')).Should().BeFalse();
            (PlainReading.Allows(course, taken) ?? done.IsUsable).Should().Be(done.IsUsable, taken.ToString());
            course.Should().Be(before);
            if (done.Value is Course next)
            {
                next.History.Should().Equal([.. before.History, taken]);
                course = next;
            }
        }

        course.State.Should().Be(PlainReading.State(course));
    });

    [Law]
    public Property State_on_a_day_is_the_fold_of_the_steps_up_to_it() => Prop.ForAll(Cases(), given =>
    {
        Course course = given.Run();
        for (LocalDate day = Origin.PlusDays(-25); day <= Origin.PlusDays(130); day = day.PlusDays(5))
        {
            string state = course.Procedure.StartState;
            foreach (StepTaken taken in course.History.Where(taken => taken.On <= day))
            {
                state = course.Procedure.FindStep(taken.Step)!.Target ?? state;
            }

            course.StateOn(day).Should().Be(state);
            course.AsOf(day).History.Should().Equal(course.History.Where(taken => taken.On <= day));
        }
    });

    [Law]
    public Property Restoring_gives_an_equal_course() => Prop.ForAll(Cases(), given =>
    {
        Course course = given.Run();

        Checked<Course> again = Course.Restore(course.Procedure, course.Subject, course.Began, course.History, course.Calendar, course.Dates);

        again.HasErrors.Should().BeFalse();
        again.Value.Should().Be(course);
        again.Value!.Mermaid(Language.Chinese).Should().Be(course.Mermaid(Language.Chinese));
    });

    [Law]
    public Property Restoring_with_another_calendar_never_refuses() => Prop.ForAll(Cases(), given =>
    {
        Course course = given.Run();
        WorkingCalendar later = WorkingCalendar.Of(DateSpan.Year(2025), Enumerable.Range(0, 40).Select(Origin.PlusMonths(1).PlusDays), []).ValueOrThrow();

        Course.Restore(course.Procedure, course.Subject, course.Began, course.History, later, course.Dates).Value.Should().Be(course.With(later));
    });

    [Law]
    public Property Records_written_twice_change_nothing() => Prop.ForAll(Cases(), given =>
    {
        Course course = given.Run();
        WorkLedgerBuilder once = new();
        WorkLedgerBuilder twice = new();
        course.WriteRecords(once, "c1", 0);
        course.WriteRecords(twice, "c1", 0);
        course.WriteRecords(twice, "c1", 0);

        WorkLedger ledger = twice.Build().Value!;

        ledger.Count.Should().Be(course.History.Count);
        Enumerable.Range(0, ledger.Count).Select(ledger.Record).Should().Equal(Enumerable.Range(0, ledger.Count).Select(once.Build().Value!.Record));
    });

    [Law]
    public Property What_is_owed_is_open_ordered_and_overdue_after_its_day() => Prop.ForAll(Cases(), given =>
    {
        Course course = given.Run();
        for (LocalDate day = Origin.PlusDays(-25); day <= Origin.PlusDays(200); day = day.PlusDays(15))
        {
            IReadOnlyList<StepDue> owed = course.DueOn(day);

            owed.Should().Equal(course.AsOf(day).DueOn(day));
            owed.Select(due => due.Due.Date).Should().BeInAscendingOrder();
            owed.Any(due => due.IsOverdue != (day > due.Due.Date)).Should().BeFalse();
            owed.Select(due => due.Step).Should().BeSubsetOf(course.AsOf(day).Open());
            owed.Select(due => (due.Step.Code, due.Slot)).Should().OnlyHaveUniqueItems();
        }
    });

    [Law]
    public Property A_procedure_is_built_or_every_fault_has_its_text() => Prop.ForAll(SomeStep.ArrayOf(5).ToArbitrary(), steps =>
    {
        Checked<Procedure> built = Build(steps);

        built.IsUsable.Should().Be(!built.HasErrors);
        built.Findings.Any(finding => finding.Text(Language.Chinese).Contains('{') || finding.Text(Language.English).Contains('{')).Should().BeFalse();
        built.Findings.Should().OnlyHaveUniqueItems();
        if (built.Value is Procedure procedure)
        {
            Build(steps).Value.Should().Be(procedure);
            procedure.ToBuilder().Build().Value.Should().Be(procedure);
        }
    });

    private static Arbitrary<Given> Cases() =>
        (from procedure in SomeProcedure
         from attempts in Attempt.ArrayOf(25)
         from sorted in Gen.Elements(true, true, false)
         from day in Gen.Choose(-5, 60)
         from isKnown in Gen.Elements(true, false)
         select new Given(procedure, sorted ? [.. attempts.OrderBy(taken => taken.On)] : attempts, Origin.PlusDays(day), isKnown)).ToArbitrary();

    private static ProcedureStep Make(string code, string[] origins, string? target, Need[] needs, int sort, TimeLimit[] limits, int extras)
    {
        ProcedureStep step = One.Step(code).From(origins).Needs(needs);
        step = target is null ? step : step.To(target);
        step = sort switch
        {
            0 => step.NotBefore(limits),
            1 => step.NotAfter(limits),
            2 => step.DueBy(limits),
            _ => step,
        };
        step = (extras & 1) == 1 ? step.By("r1") : step;
        step = (extras & 2) == 2 ? step.AtMost(2) : step;
        return (extras & 4) == 4 ? step.Every(DateLength.Days(10)) : step;
    }

    private static Checked<Procedure> Build(ProcedureStep[] steps)
    {
        ProcedureBuilder builder = new ProcedureBuilder("random", One.Text("random"))
            .State("s0", One.Text("0")).State("s1", One.Text("1")).State("s2", One.Text("2")).End("end", One.Text("end"))
            .Add(One.Step("finish").To("end"))
            .Add(One.Step("next").From("s0").To("s1")).Add(One.Step("further").From("s1").To("s2"));
        foreach (ProcedureStep step in steps.GroupBy(step => step.Code).Select(same => same.First()))
        {
            builder.Add(step);
        }

        foreach (string missing in new[] { "a", "b", "c", "d" }.Except(steps.Select(step => step.Code)))
        {
            builder.Add(One.Step(missing));
        }

        return builder.Build();
    }

    private static StepTaken Take(string step, LocalDate on, int actor, string role, bool paper, int count)
    {
        StepTaken taken = StepTaken.Of(step, on).With("days", count).With("flag", count == 1);
        taken = actor == 0 ? taken.By(role) : taken.By(MemberId.Of(actor), role);
        taken = paper ? taken.WithPaper("paper") : taken;
        return count == 5 ? taken.With("day", on.PlusDays(count)) : taken;
    }

    private sealed record Given(Procedure Procedure, StepTaken[] Attempts, LocalDate Date, bool IsKnown)
    {
        public Course Begin() => Course.Begin(Procedure, ItemId.Of("m1"), Origin).WithDate("day", Date)
            .With(IsKnown ? WorkingCalendar.Of(DateSpan.Year(2024), [new LocalDate(2024, 12, 30)], []).ValueOrThrow() : WorkingCalendar.None);

        public Course Run() => Attempts.Aggregate(Begin(), (course, taken) => course.Do(taken).Value ?? course);
    }
}
