using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Conferences;

[Practice("PD-2", "党员常委履职点评", "Reviewed duty performance of party-member standing members", typeof(EvaluationProcedures), typeof(Course), typeof(StepDue), typeof(Proportion), typeof(AttendanceTotal))]
public sealed class Pd02DutyReviewTests
{
    private static readonly SubjectId PartyGroup = OrganizationId.Of("party-group");
    private static readonly SubjectId SpecialCommittee = OrganizationId.Of("special-committee-1");
    private static readonly LocalDate YearEnd = new(2013, 12, 31);

    /// <summary>The ready-made order, with the end of the year as last day for the comment.</summary>
    private static readonly Procedure Review = EvaluationProcedures.DutyReview.ToBuilder()
        .Replace(EvaluationProcedures.DutyReview.FindStep("comment")!.DueBy(TimeLimit.On("yearEnd")))
        .Build().ValueOrThrow();

    [Fact]
    public void Self_report_special_committees_view_and_party_groups_comment_follow_each_other()
    {
        Course course = Reviewed(Begun(1));

        course.State.Should().Be("commented");
        course.History.Single(taken => taken.Step == "comment").HasPaper("advice").Should().BeTrue("advice is given with the comment");
        Begun(1).CanDo(Comment(7)).Kinds().Should().Equal(DomainFindings.StepInOtherState);
        Begun(1).CanDo(StepTaken.Of("report", new LocalDate(2013, 5, 10)).By(MemberId.Of(1), "member")).Kinds().Should().Equal(DomainFindings.PaperMissing);
    }

    [Fact]
    public void The_share_covered_by_the_end_of_the_year_and_who_is_still_open_are_known()
    {
        // Twenty party-member standing members are ours, and that the last three were not commented on.
        Course[] reviews = [.. Enumerable.Range(1, 20).Select(member => member <= 17 ? Reviewed(Begun(member)) : Viewed(Begun(member)))];

        Proportion covered = Proportion.Of(reviews.Count(course => course.IsEnded), reviews.Length);
        covered.Rounded(2).Should().Be(0.85m);
        reviews.Where(course => !course.IsEnded).Select(course => course.Subject.Key).Should().Equal("18", "19", "20");
        reviews.SelectMany(course => course.DueOn(YearEnd)).Should().HaveCount(3).And.OnlyContain(due => due.Step.Code == "comment" && !due.IsOverdue);
        reviews.SelectMany(course => course.DueOn(YearEnd.PlusDays(1))).Should().HaveCount(3).And.OnlyContain(due => due.IsOverdue);
    }

    [Fact]
    public void Full_attendance_is_noted()
    {
        // Four standing meetings (ours); member 3 missed one.
        MeetingBook book = MeetingBook.Of(Enumerable.Range(1, 4).Select(number =>
            Meeting.Of(MeetingId.Of(number), OrganizationId.Of("conference"), MeetingKinds.Standing, new LocalDate(2013, 3 * number, 10))
                .Take(Roll.Of(Enumerable.Range(1, 5).Select(member =>
                    member == 3 && number == 2 ? Attendance.Absent(MemberId.Of(member)) : Attendance.Present(MemberId.Of(member)))).ValueOrThrow())
                .ValueOrThrow())).ValueOrThrow();

        IEnumerable<string> full = book.AttendanceByMember(DateSpan.Year(2013), MeetingKinds.Standing)
            .Where(total => total.Full == total.Due).Select(total => total.Subject.Key);

        full.Should().Equal("1", "2", "4", "5");
    }

    private static Course Begun(int member) => Course.Begin(Review, MemberId.Of(member), new LocalDate(2013, 3, 1)).WithDate("yearEnd", YearEnd);

    private static Course Viewed(Course course) => course.After(
        StepTaken.Of("report", new LocalDate(2013, 5, 10)).By(course.Subject, "member").WithPaper("report"),
        StepTaken.Of("view", new LocalDate(2013, 6, 3)).By(SpecialCommittee, "specialCommittee"));

    private static Course Reviewed(Course course) => Viewed(course).After(Comment(7).WithPaper("advice"));

    private static StepTaken Comment(int month) => StepTaken.Of("comment", new LocalDate(2013, month, 15)).By(PartyGroup, "partyGroup");
}
