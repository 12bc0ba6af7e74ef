using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Procedures;

public sealed class CourseTests
{
    private static readonly SubjectId Matter = ItemId.Of("m1");
    private static readonly OrganizationId Unit = OrganizationId.Of("unit");
    private static readonly OrganizationId Office = OrganizationId.Of("office");

    // Filed, assigned, replied within 3 months (1 longer when extended, never more than 4), rated; a rating of "poor" sends it back.
    private static readonly Procedure Handling = new ProcedureBuilder("handling", Text("handling"))
        .State("filed", Text("filed"))
        .State("assigned", Text("assigned"))
        .State("replied", Text("replied"))
        .End("closed", Text("closed"))
        .Add(ProcedureStep.Of("assign", Text("assign")).From("filed").To("assigned").By("office"))
        .Add(ProcedureStep.Of("extend", Text("extend")).From("assigned").By("office").AtMost(2))
        .Add(ProcedureStep.Of("reply", Text("reply")).From("assigned").To("replied").By("unit").Needs(Need.Paper("letter"))
            .DueBy(TimeLimit.After("assign", DateLength.Months(3)).ExtendedBy("extend", DateLength.Months(1)), TimeLimit.After("assign", DateLength.Months(4)), TimeLimit.On("endOfYear")))
        .Add(ProcedureStep.Of("sendBack", Text("send back")).From("replied").To("filed").Needs(Need.Is("rating", "poor")))
        .Add(ProcedureStep.Of("close", Text("close")).From("replied").To("closed")
            .NotBefore(TimeLimit.After("reply", DateLength.WorkingDays(5))).NotAfter(TimeLimit.After("reply", DateLength.Days(60))))
        .Build().ValueOrThrow();

    [Fact]
    public void Steps_in_order_lead_to_the_end()
    {
        Course course = Replied().Do(StepTaken.Of("close", Day(3, 20))).ValueOrThrow();

        course.State.Should().Be("closed");
        course.IsEnded.Should().BeTrue();
        course.StateOn(Day(1, 9)).Should().Be("filed");
        course.StateOn(Day(1, 10)).Should().Be("assigned");
        course.StateOn(Day(3, 19)).Should().Be("replied");
        course.Open().Should().BeEmpty();
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once_and_nothing_changes()
    {
        Course course = Assigned();
        Course before = course;

        Checked<Course> refused = course.Do(StepTaken.Of("close", Day(1, 2)).By(Unit, "unit"));

        refused.Value.Should().BeNull();
        refused.Findings.Select(finding => finding.Code).Should().Equal("PB1402", "PB1403");
        refused.Findings.Should().Equal(course.CanDo(StepTaken.Of("close", Day(1, 2)).By(Unit, "unit")));
        course.Should().Be(before);
    }

    [Fact]
    public void Role_paper_and_date_are_each_named()
    {
        IReadOnlyList<Finding> reasons = Assigned().CanDo(StepTaken.Of("reply", Day(1, 5)).By(Office, "office"));

        reasons.Select(finding => finding.Kind).Should().Equal(DomainFindings.StepBeforePrevious, DomainFindings.RoleNotAllowed, DomainFindings.PaperMissing);
        reasons[1].Text(Language.English).Should().Be(
            "item:m1: the step reply (2025-01-05) is taken by handling unit (unit), and the role given is office; it was refused: have it taken by who may.");
    }

    [Fact]
    public void A_late_reply_is_taken_with_a_warning()
    {
        // Assigned on 10 January: due by 10 April.
        Assigned().Do(Reply(Day(4, 10))).Findings.Should().BeEmpty();
        Checked<Course> late = Assigned().Do(Reply(Day(4, 11)));

        late.Value!.State.Should().Be("replied");
        late.Findings.Single().Kind.Should().Be(DomainFindings.StepLate);
        late.Findings.Single().Text(Language.English).Should().Contain("due by 2025-04-10");
    }

    [Theory]
    [InlineData(0, 4, 10)]
    [InlineData(1, 5, 10)]
    [InlineData(2, 5, 10)] // 5 months, but never more than 4
    public void An_extension_moves_the_due_date_up_to_the_limit_beside_it(int extensions, int month, int day)
    {
        Course course = Assigned();
        for (int i = 0; i < extensions; i++)
        {
            course = course.Do(StepTaken.Of("extend", Day(2, 1 + i)).By(Office, "office")).ValueOrThrow();
        }

        course.DueOn(Day(3, 1)).Single().Due.Date.Should().Be(Day(month, day));
    }

    [Fact]
    public void The_earlier_of_two_limits_counts()
    {
        Course course = Begun().WithDate("endOfYear", Day(2, 28)).Do(StepTaken.Of("assign", Day(1, 10)).By(Office, "office")).ValueOrThrow();

        StepDue due = course.DueOn(Day(3, 1)).Single();

        due.Due.Date.Should().Be(Day(2, 28));
        due.IsOverdue.Should().BeTrue();
        due.ToFinding().Kind.Should().Be(DomainFindings.StepOverdue);
    }

    [Fact]
    public void A_second_round_has_its_own_due_date_and_its_own_extensions()
    {
        Course second = Replied()
            .Do(StepTaken.Of("sendBack", Day(3, 5)).With("rating", "poor")).ValueOrThrow()
            .Do(StepTaken.Of("assign", Day(3, 6)).By(Office, "office")).ValueOrThrow();

        second.DueOn(Day(3, 6)).Single().Due.Date.Should().Be(Day(6, 6));
        second.Do(StepTaken.Of("extend", Day(3, 7)).By(Office, "office")).ValueOrThrow()
            .DueOn(Day(3, 7)).Single().Due.Date.Should().Be(Day(7, 6));
        second.DueOn(Day(2, 1)).Single().Due.Date.Should().Be(Day(4, 10), "the view of that day knows nothing of the second round");
    }

    [Fact]
    public void Too_early_says_from_when_and_that_the_calendar_did_not_know()
    {
        // Replied on Monday 3 March: five working days later is Monday 10 March.
        IReadOnlyList<Finding> reasons = Replied().CanDo(StepTaken.Of("close", Day(3, 9)));

        reasons.Select(finding => finding.Kind).Should().Equal(DomainFindings.StepTooEarly, DomainFindings.LimitProvisional);
        reasons[0].Text(Language.English).Should().Contain("may be taken from 2025-03-10 on");
        Replied().With(WorkingCalendar.Of(DateSpan.Year(2025), [], []).ValueOrThrow()).CanDo(StepTaken.Of("close", Day(3, 10))).Should().BeEmpty();
    }

    [Fact]
    public void Too_late_is_refused()
    {
        // 3 March and 60 days is 2 May.
        Replied().Do(StepTaken.Of("close", Day(5, 2))).HasErrors.Should().BeFalse();
        Replied().CanDo(StepTaken.Of("close", Day(5, 3))).First().Kind.Should().Be(DomainFindings.StepTooLate);
    }

    [Fact]
    public void Too_often_is_refused()
    {
        StepTaken extend = StepTaken.Of("extend", Day(2, 1)).By(Office, "office");
        Course twice = Assigned().Do(extend).ValueOrThrow().Do(extend).ValueOrThrow();

        twice.CanDo(extend).Single().Kind.Should().Be(DomainFindings.StepTooOften);
        twice.Open().Select(step => step.Code).Should().Equal("reply");
    }

    [Fact]
    public void A_step_that_is_not_there_is_unknown() =>
        Begun().CanDo(StepTaken.Of("fly", Day(1, 9))).Single().Kind.Should().Be(DomainFindings.StepUnknown);

    [Fact]
    public void After_the_end_nothing_is_taken() =>
        Replied().Do(StepTaken.Of("close", Day(3, 20))).ValueOrThrow().CanDo(Reply(Day(3, 21)))
            .First().Kind.Should().Be(DomainFindings.CourseEnded);

    [Fact]
    public void Restoring_gives_an_equal_course()
    {
        Course course = Begun().WithDate("endOfYear", Day(12, 31)).Do(StepTaken.Of("assign", Day(1, 10)).By(Office, "office")).ValueOrThrow()
            .Do(Reply(Day(3, 3)).With("pages", 3)).ValueOrThrow();

        Course again = Course.Restore(Handling, Matter, course.Began, course.History, course.Calendar, course.Dates).ValueOrThrow();

        again.Should().Be(course);
        again.GetHashCode().Should().Be(course.GetHashCode());
    }

    [Fact]
    public void Restoring_refuses_what_was_never_allowed() =>
        Course.Restore(Handling, Matter, Day(1, 8), [Reply(Day(1, 9))], WorkingCalendar.None, new Dictionary<string, LocalDate>())
            .Findings.Single().Kind.Should().Be(DomainFindings.StepInOtherState);

    [Fact]
    public void A_calendar_that_came_later_does_not_refuse_what_was_done()
    {
        // Closed on Monday 10 March, which was the fifth working day as far as was known; then the 7th turned out to be a day off.
        Course closed = Replied().Do(StepTaken.Of("close", Day(3, 10))).ValueOrThrow();
        WorkingCalendar calendar = WorkingCalendar.Of(DateSpan.Year(2025), [Day(3, 7)], []).ValueOrThrow();

        Checked<Course> restored = Course.Restore(Handling, Matter, closed.Began, closed.History, calendar, closed.Dates);

        restored.Value.Should().Be(closed.With(calendar));
        restored.Findings.Single().Kind.Should().Be(DomainFindings.StepOutsideCalendar);
    }

    [Fact]
    public void A_date_is_set_before_the_first_step()
    {
        Action late = () => Assigned().WithDate("endOfYear", Day(12, 31));

        late.Should().Throw<InvalidOperationException>().WithMessage("*'endOfYear'*");
    }

    [Fact]
    public void Records_written_twice_change_nothing()
    {
        WorkLedgerBuilder once = new();
        WorkLedgerBuilder twice = new();
        Replied().WriteRecords(once, "course-1", 0);
        Replied().WriteRecords(twice, "course-1", 0);
        Replied().WriteRecords(twice, "course-1", 0);

        WorkLedger ledger = twice.Build().Value!;

        ledger.Count.Should().Be(2).And.Be(once.Build().Value!.Count);
    }

    private static Course Begun() => Course.Begin(Handling, Matter, Day(1, 8));

    private static Course Assigned() => Begun().Do(StepTaken.Of("assign", Day(1, 10)).By(Office, "office")).ValueOrThrow();

    private static Course Replied() => Assigned().Do(Reply(Day(3, 3))).ValueOrThrow();

    private static StepTaken Reply(LocalDate on) => StepTaken.Of("reply", on).By(Unit, "unit").WithPaper("letter");

    private static LocalDate Day(int month, int day) => new(2025, month, day);

    private static LocalizedText Text(string english) => LocalizedText.Of("文", english);
}
