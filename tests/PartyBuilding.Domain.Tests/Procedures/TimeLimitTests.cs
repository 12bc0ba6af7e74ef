using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;
using static PartyBuilding.Domain.Tests.Procedures.One;

namespace PartyBuilding.Domain.Tests.Procedures;

public sealed class TimeLimitTests
{
    [Fact]
    public void A_full_year_as_activist_before_the_next_step()
    {
        Course course = Course(Step("activist"), Step("candidate").NotBefore(TimeLimit.After("activist", DateLength.Months(12)))).Then("activist", 3, 1);

        course.Against(StepTaken.Of("candidate", new LocalDate(2026, 2, 28))).Should().Equal(DomainFindings.StepTooEarly);
        course.CanDo(StepTaken.Of("candidate", new LocalDate(2026, 3, 1))).Should().BeEmpty();
    }

    [Fact]
    public void Published_for_five_full_working_days()
    {
        // Published on Monday 3 March the five days end on Friday 7 March; on Friday it is too early, on Saturday it is not.
        Course course = Course(Step("publish"), Step("confirm").NotBefore(TimeLimit.AfterFull("publish", DateLength.WorkingDays(5)))).Then("publish", 3, 3);

        Earliest(course).Should().Be("2025-03-08");
        course.Against(StepTaken.Of("confirm", new LocalDate(2025, 3, 7))).Should().Equal(DomainFindings.StepTooEarly);
        course.CanDo(StepTaken.Of("confirm", new LocalDate(2025, 3, 8))).Should().BeEmpty();
    }

    [Fact]
    public void An_extended_publication_is_a_longer_stretch()
    {
        // Two working days more end on Tuesday 11 March.
        Course course = Course(
                Step("publish"),
                Step("prolong"),
                Step("confirm").NotBefore(TimeLimit.AfterFull("publish", DateLength.WorkingDays(5)).ExtendedBy("prolong", DateLength.WorkingDays(2))))
            .Then("publish", 3, 3).Then("prolong", 3, 5);

        Earliest(course).Should().Be("2025-03-12");
    }

    [Fact]
    public void The_first_time_and_the_latest_time_differ()
    {
        Course course = Course(
                Step("ask"),
                Step("latest").NotAfter(TimeLimit.After("ask", DateLength.Days(10))),
                Step("first").NotAfter(TimeLimit.AfterFirst("ask", DateLength.Days(10))))
            .Then("ask", 2, 1).Then("ask", 3, 1);

        course.CanDo(StepTaken.Of("latest", new LocalDate(2025, 3, 11))).Should().BeEmpty();
        course.CanDo(StepTaken.Of("first", new LocalDate(2025, 3, 2))).Single().Text(Language.English).Should().Contain("until 2025-02-11");
    }

    [Fact]
    public void Of_two_first_days_the_later_and_of_two_last_days_the_earlier_counts()
    {
        Course course = Course(Step("go")
            .NotBefore(TimeLimit.FromBeginning(DateLength.Days(10)), TimeLimit.FromBeginning(DateLength.Days(20)))
            .NotAfter(TimeLimit.FromBeginning(DateLength.Days(40)), TimeLimit.FromBeginning(DateLength.Days(30))));

        course.CanDo(StepTaken.Of("go", Began.PlusDays(5))).Single().Evidence.Last().Value.Should().Be("2025-01-26");
        course.CanDo(StepTaken.Of("go", Began.PlusDays(20))).Should().BeEmpty();
        course.CanDo(StepTaken.Of("go", Began.PlusDays(30))).Should().BeEmpty();
        course.CanDo(StepTaken.Of("go", Began.PlusDays(50))).Single().Evidence.Last().Value.Should().Be("2025-02-05");
        course.OpenOn(Began.PlusDays(19)).Select(step => step.Code).Should().Equal("close");
        course.OpenOn(Began.PlusDays(30)).Select(step => step.Code).Should().Equal("close", "go");
        course.OpenOn(Began.PlusDays(-1)).Should().BeEmpty();
    }

    [Fact]
    public void A_named_date_is_the_one_a_step_gave_last()
    {
        Course course = Course(Step("set"), Step("go").NotAfter(TimeLimit.On("deadline"))).WithDate("deadline", new LocalDate(2025, 2, 1));

        course.Against(StepTaken.Of("go", new LocalDate(2025, 2, 2))).Should().Equal(DomainFindings.StepTooLate);
        course.Then(StepTaken.Of("set", Began).With("deadline", new LocalDate(2025, 3, 1)))
            .CanDo(StepTaken.Of("go", new LocalDate(2025, 2, 2))).Should().BeEmpty();
    }

    [Fact]
    public void A_limit_from_what_never_was_limits_nothing()
    {
        Course course = Course(Step("ask"), Step("go").NotBefore(TimeLimit.After("ask", DateLength.Years(9))).NotAfter(TimeLimit.AfterDate("deadline", DateLength.Days(1))));

        course.CanDo(StepTaken.Of("go", Began)).Should().BeEmpty();
    }

    [Fact]
    public void An_extension_before_the_limit_began_to_run_counts_for_nothing()
    {
        Course course = Course(Step("assign"), Step("extend"), Step("reply").DueBy(TimeLimit.After("assign", DateLength.Months(2)).ExtendedBy("extend", DateLength.Months(1))))
            .Then("extend", 1, 7).Then("assign", 1, 31);

        // 31 January and 2 months is 31 March; a month more is 30 April.
        course.DueOn(new LocalDate(2025, 2, 1)).Single().Due.Date.Should().Be(new LocalDate(2025, 3, 31));
        course.Then("extend", 2, 1).DueOn(new LocalDate(2025, 2, 1)).Single().Due.Date.Should().Be(new LocalDate(2025, 4, 30));
    }

    [Fact]
    public void Month_ends_in_a_limit()
    {
        Course course = Course(Step("ask"), Step("go").NotBefore(
            TimeLimit.After("ask", DateLength.Months(1).WithMonthEnd(MonthEnd.NextDay)))).Then("ask", 1, 31);

        course.CanDo(StepTaken.Of("go", new LocalDate(2025, 2, 28))).Single().Evidence.Last().Value.Should().Be("2025-03-01");
    }

    [Fact]
    public void A_due_date_beyond_the_calendar_is_provisional_and_says_so()
    {
        Course course = Course(Step("ask"), Step("answer").DueBy(TimeLimit.After("ask", DateLength.WorkingDays(5)))).Then("ask", 12, 29);

        course.DueOn(new LocalDate(2025, 12, 30)).Single().Due.Should().Be(ReckonedDate.Provisional(new LocalDate(2026, 1, 5)));
        course.Against(StepTaken.Of("answer", new LocalDate(2026, 1, 6))).Should().Equal(DomainFindings.StepLate, DomainFindings.LimitProvisional);
        course.Do(StepTaken.Of("answer", new LocalDate(2026, 1, 6))).HasErrors.Should().BeFalse();
    }

    [Fact]
    public void What_is_owed_and_can_no_longer_be_done_says_so()
    {
        // Normally within 3 months, at most 6.
        Course course = Course(Step("admit"), Step("approve").DueBy(TimeLimit.After("admit", DateLength.Months(3))).NotAfter(TimeLimit.After("admit", DateLength.Months(6))))
            .Then("admit", 1, 10);

        course.DueOn(new LocalDate(2025, 7, 10)).Single().Should().Match<StepDue>(due => due.IsOverdue && !due.IsLapsed && due.LastDay == ReckonedDate.Certain(new LocalDate(2025, 7, 10)));
        StepDue lapsed = course.DueOn(new LocalDate(2025, 7, 11)).Single();
        lapsed.IsLapsed.Should().BeTrue();
        lapsed.ToFinding().Kind.Should().Be(DomainFindings.StepLapsed);
        course.DueOn(new LocalDate(2025, 4, 10)).Single().ToFinding().Kind.Should().Be(DomainFindings.StepOwed);
        course.DueOn(new LocalDate(2025, 4, 11)).Single().ToFinding().Kind.Should().Be(DomainFindings.StepOverdue);
        lapsed.ToFinding().Text(Language.English).Should().Contain("owed by 2025-04-10").And.Contain("until 2025-07-10");
    }

    [Fact]
    public void Limits_are_equal_by_content()
    {
        TimeLimit limit = TimeLimit.After("a", DateLength.Days(1)).ExtendedBy("b", DateLength.Days(2));

        limit.Should().Be(TimeLimit.After("a", DateLength.Days(1)).ExtendedBy("b", DateLength.Days(2)));
        limit.Should().NotBe(TimeLimit.After("a", DateLength.Days(1))).And.NotBe(TimeLimit.AfterFirst("a", DateLength.Days(1)));
        TimeLimit.On("a").Should().Be(TimeLimit.AfterDate("a", DateLength.Days(0)));
        TimeLimit.After("a", DateLength.Days(1)).Should().NotBe(TimeLimit.AfterFull("a", DateLength.Days(1)));
    }

    private static string Earliest(Course course) =>
        course.CanDo(StepTaken.Of("confirm", course.History[course.Count - 1].On)).Single().Evidence.Last().Value;
}
