using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;
using static PartyBuilding.Domain.Tests.Procedures.One;

namespace PartyBuilding.Domain.Tests.Procedures;

public sealed class RecurringDutyTests
{
    // An activist is checked every half year; the course goes to and fro between training and activist.
    private static readonly Procedure Checked = new ProcedureBuilder("checks", Text("checks"))
        .State("applicant", Text("applicant")).State("activist", Text("activist")).End("candidate", Text("candidate"))
        .Add(Step("choose").From("applicant").To("activist"))
        .Add(Step("drop").From("activist").To("applicant"))
        .Add(Step("check").From("activist").Every(DateLength.Months(6)))
        .Add(Step("list").From("activist").To("candidate"))
        .Build().ValueOrThrow();

    [Fact]
    public void Half_yearly_checks_with_missed_slots()
    {
        // Chosen on 31 August 2023: slots end on 29 February, 31 August, 28 February, 31 August, always counted from the first day.
        Course course = Begin().Then(Taken("choose", 2023, 8, 31))
            .Then(Taken("check", 2024, 2, 29))
            .Then(Taken("check", 2025, 3, 1))
            .Then(Taken("check", 2025, 3, 2));

        course.DueOn(new LocalDate(2025, 9, 1)).Select(due => (due.Slot, due.Due.Date.Text(), due.Since.Text(), due.IsOverdue)).Should().Equal(
            (2, "2024-08-31", "2024-02-29", true),
            (3, "2025-02-28", "2024-08-31", true),
            (5, "2026-02-28", "2025-08-31", false));
    }

    [Fact]
    public void Before_the_state_and_after_it_nothing_is_owed()
    {
        Begin().DueOn(new LocalDate(2030, 1, 1)).Should().BeEmpty();
        Begin().Then(Taken("choose", 2023, 8, 31)).Then(Taken("list", 2025, 1, 1)).DueOn(new LocalDate(2030, 1, 1)).Should().BeEmpty();
    }

    [Fact]
    public void On_the_last_day_it_is_owed_and_not_overdue()
    {
        Course course = Begin().Then(Taken("choose", 2023, 1, 10));

        course.DueOn(new LocalDate(2023, 7, 10)).Single().IsOverdue.Should().BeFalse();
        course.DueOn(new LocalDate(2023, 7, 11)).Select(due => due.IsOverdue).Should().Equal(true, false);
        course.DueOn(new LocalDate(2023, 7, 11))[0].ToFinding().Text(Language.English).Should().Be(
            "item:m1: the step check was owed by 2023-07-10, counted from 2023-01-10, and is overdue: take it now.");
    }

    [Fact]
    public void A_second_stay_begins_to_count_anew()
    {
        Course course = Begin().Then(Taken("choose", 2023, 1, 10)).Then(Taken("check", 2023, 2, 1)).Then(Taken("drop", 2024, 1, 1)).Then(Taken("choose", 2024, 5, 5));

        course.DueOn(new LocalDate(2024, 6, 1)).Single().Should().Match<StepDue>(due => due.Slot == 1 && due.Due.Date == new LocalDate(2024, 11, 5) && !due.IsOverdue);
    }

    [Fact]
    public void The_last_date_there_is_ends_the_slots()
    {
        Course course = Course(Step("visit").Every(DateLength.Years(4000)));

        course.DueOn(LocalDate.MaxIsoValue).Select(due => due.Slot).Should().Equal(1, 2);
    }

    [Fact]
    public void A_yearly_report_owed_again_after_each_one()
    {
        Course course = Course(Step("report").DueBy(TimeLimit.FromBeginning(DateLength.Years(1)), TimeLimit.After("report", DateLength.Years(1))));

        course.DueOn(Began).Single().Due.Date.Should().Be(new LocalDate(2026, 1, 6));
        course.Then("report", 12, 1).DueOn(new LocalDate(2025, 12, 1)).Single().Due.Date.Should().Be(new LocalDate(2026, 12, 1));
    }

    private static Course Begin() => Domain.Course.Begin(Checked, Matter, new LocalDate(2023, 1, 1));

    private static StepTaken Taken(string step, int year, int month, int day) => StepTaken.Of(step, new LocalDate(year, month, day));
}
