using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Xunit;
using static PartyBuilding.Domain.Tests.Members.Files;
using Words = PartyBuilding.Domain.AdmissionWords;

namespace PartyBuilding.Domain.Tests.Members;

public sealed class AdmissionTests
{
    // The year 2021 with its days off in early May and the Saturday worked for them.
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Of(
        DateSpan.Year(2021),
        [Day(2021, 5, 3), Day(2021, 5, 4), Day(2021, 5, 5)],
        [Day(2021, 5, 8)]).ValueOrThrow();

    [Fact]
    public void Whole_way_from_application_to_full_member()
    {
        Course course = OnProbation()
            .Then(StepTaken.Of(AdmissionSteps.Oath, Day(2021, 9, 1)).By(AdmissionRoles.Committee))
            .Then(StepTaken.Of(AdmissionSteps.ApplyConversion, Day(2022, 6, 20)).WithPaper(Words.Application))
            .Then(Vote(AdmissionSteps.Convert, Day(2022, 7, 5)))
            .Then(StepTaken.Of(AdmissionSteps.ApproveConversion, Day(2022, 8, 1)).By(AdmissionRoles.Committee));

        course.IsEnded.Should().BeTrue();
        course.State.Should().Be(MemberStandings.Full);
        MemberFile file = Party.Follow(course).ValueOrThrow();
        file.StandingOn(Day(2020, 3, 2)).Should().Be("applicant");
        file.StandingOn(Day(2020, 5, 1)).Should().Be("activist");
        file.StandingOn(Day(2021, 5, 11)).Should().Be("candidate");
        file.StandingOn(Day(2021, 7, 1)).Should().Be("probationary", "the probation runs from the branch meeting");
        file.StandingOn(Day(2022, 8, 1)).Should().Be("full");
        file.May(MemberActions.Vote, Day(2022, 7, 31)).Select(one => one.Code).Should().Equal(["PB1602"], "converted on 5 July, but not approved yet");
        file.May(MemberActions.Vote, Day(2022, 8, 1)).Should().BeEmpty();
        file.Follow(course).ValueOrThrow().Should().Be(file, "what is on the file is left as it is");
    }

    [Fact]
    public void Application_is_written_and_by_somebody_of_eighteen()
    {
        Course course = Course.Begin(AdmissionProcedures.Party2014, Who, Day(2020, 3, 2));

        Refused(course, StepTaken.Of(AdmissionSteps.Apply, Day(2020, 3, 2)).With(Words.Age, 17)).Should().BeEquivalentTo(["PB1407", "PB1408"]);
        course.CanDo(Application(Day(2020, 3, 2))).Should().BeEmpty();
    }

    [Fact]
    public void Talk_is_due_within_a_month_and_later_it_is_late()
    {
        // Received on 31 January 2020: a month later is 29 February.
        Course course = Course.Begin(AdmissionProcedures.Party2014, Who, Day(2020, 1, 31)).Then(Application(Day(2020, 1, 31)));

        course.DueOn(Day(2020, 2, 29)).Should().ContainSingle().Which.IsOverdue.Should().BeFalse();
        course.DueOn(Day(2020, 3, 1)).Should().ContainSingle().Which.IsOverdue.Should().BeTrue();
        course.CanDo(Talk(Day(2020, 2, 29))).Should().BeEmpty();
        course.CanDo(Talk(Day(2020, 3, 1))).Select(one => one.Code).Should().Equal("PB1415");
    }

    [Fact]
    public void Activist_needs_the_talk_and_who_decides()
    {
        Course course = Course.Begin(AdmissionProcedures.Party2014, Who, Day(2020, 3, 2)).Then(Application(Day(2020, 3, 2)));

        Refused(course, StepTaken.Of(AdmissionSteps.Activist, Day(2020, 4, 1)).With(Words.RecommendedBy, "members")).Should().BeEquivalentTo(["PB1405", "PB1409"]);
    }

    [Fact]
    public void Activist_is_checked_every_half_year()
    {
        Course course = Activist(AdmissionProcedures.Party2014);

        course.DueOn(Day(2020, 10, 31)).Should().OnlyContain(due => !due.IsOverdue);
        course.DueOn(Day(2020, 11, 2)).Where(due => due.IsOverdue).Should().ContainSingle().Which.Step.Code.Should().Be(AdmissionSteps.Check);
    }

    [Fact]
    public void Candidate_needs_a_full_year_and_five_full_working_days_of_publicity()
    {
        // Activist on 1 May 2020. Published on Friday 30 April 2021: worked on are 30 April, 6, 7, 8 (a Saturday) and 10 May (Monday), so 11 May is the first day.
        Course course = Checked(AdmissionProcedures.Party2014).Then(StepTaken.Of(AdmissionSteps.PublishCandidate, Day(2021, 4, 30)));
        StepTaken Listed(LocalDate day) => StepTaken.Of(AdmissionSteps.Candidate, day).By(AdmissionRoles.BranchCommittee);

        Finding early = course.CanDo(Listed(Day(2021, 5, 10))).Single();
        early.Code.Should().Be("PB1413");
        early.Text(Language.English).Should().Contain("2021-05-11");
        course.CanDo(Listed(Day(2021, 5, 11))).Should().BeEmpty();
        Refused(Checked(AdmissionProcedures.Party2014), Listed(Day(2021, 5, 11))).Should().Equal("PB1409");
    }

    [Fact]
    public void Full_year_from_a_leap_day_is_over_on_the_first_of_March()
    {
        Course course = Course.Begin(AdmissionProcedures.Party2014, Who, Day(2020, 1, 2)).Then(Application(Day(2020, 1, 2)))
            .Then(Talk(Day(2020, 1, 3)))
            .Then(Decided(AdmissionSteps.Activist, Day(2020, 2, 29)))
            .Then(StepTaken.Of(AdmissionSteps.PublishCandidate, Day(2021, 1, 4)));

        Refused(course, StepTaken.Of(AdmissionSteps.Candidate, Day(2021, 2, 28)).By(AdmissionRoles.BranchCommittee)).Should().Equal("PB1413");
        course.CanDo(StepTaken.Of(AdmissionSteps.Candidate, Day(2021, 3, 1)).By(AdmissionRoles.BranchCommittee))
            .Should().OnlyContain(one => one.Severity != Severity.Error);
    }

    [Fact]
    public void Publicity_without_a_calendar_is_provisional()
    {
        Course course = Checked(AdmissionProcedures.Party2014).With(WorkingCalendar.None).Then(StepTaken.Of(AdmissionSteps.PublishCandidate, Day(2021, 5, 10)));

        course.CanDo(StepTaken.Of(AdmissionSteps.Candidate, Day(2021, 5, 17)).By(AdmissionRoles.BranchCommittee))
            .Select(one => one.Code).Should().Equal("PB1416");
    }

    [Theory]
    [InlineData(3, 0, true)]
    [InlineData(0, 24, true)]
    [InlineData(2, 23, false)]
    public void Training_takes_three_days_or_twenty_four_hours(int days, int hours, bool enough) =>
        Candidate().CanDo(StepTaken.Of(AdmissionSteps.Train, Day(2021, 6, 1)).With(Words.Days, days).With(Words.Hours, hours))
            .Any().Should().Be(!enough);

    [Fact]
    public void Pre_review_needs_political_review_and_training()
    {
        Refused(Candidate(), PreReview(Day(2021, 6, 10))).Should().Equal("PB1409", "PB1409");
        Refused(Candidate(), StepTaken.Of(AdmissionSteps.Review, Day(2021, 6, 1)).With(Words.Passed, false)).Should().Equal("PB1408");
    }

    [Fact]
    public void Branch_meeting_is_due_within_a_month_of_the_pre_review()
    {
        Refused(Candidate(), Vote(AdmissionSteps.Admit, Day(2021, 7, 1))).Should().NotBeEmpty("there was no pre-review");
        Reviewed().CanDo(Vote(AdmissionSteps.Admit, Day(2021, 7, 10))).Should().BeEmpty();
        Reviewed().CanDo(Vote(AdmissionSteps.Admit, Day(2021, 7, 11))).Select(one => one.Code).Should().Equal("PB1415");
    }

    [Theory]
    [InlineData(12, 7, 7, true)]
    [InlineData(12, 6, 7, false)]
    [InlineData(12, 9, 6, false)]
    [InlineData(13, 7, 7, true)]
    public void Vote_counts_against_all_who_are_due(int due, int present, int yes, bool passed) =>
        Reviewed().CanDo(Vote(AdmissionSteps.Admit, Day(2021, 7, 1), due, present, yes)).Any().Should().Be(!passed);

    [Fact]
    public void Approval_is_due_after_three_months_and_then_needs_that_the_branch_discussed_again()
    {
        // Branch meeting on 1 July 2021: due by 1 October 2021, possible until 1 January 2022.
        Course course = Reviewed().Then(Vote(AdmissionSteps.Admit, Day(2021, 7, 1)));

        course.CanDo(Approval(Day(2021, 10, 1))).Should().BeEmpty();
        Refused(course, Approval(Day(2021, 10, 2))).Should().Equal("PB1408");
        Refused(course, Vote(AdmissionSteps.DiscussAgain, Day(2021, 9, 30))).Should().Equal("PB1413");
        Refused(course, StepTaken.Of(AdmissionSteps.DiscussAgain, Day(2021, 10, 8)).By(AdmissionRoles.BranchMeeting)).Should().OnlyContain(code => code == "PB1408");
        course.DueOn(Day(2021, 9, 30)).Select(due => due.Step.Code).Should().Equal(AdmissionSteps.Approve);
        course.DueOn(Day(2021, 10, 2)).Select(due => due.Step.Code).Should().Equal(AdmissionSteps.Approve, AdmissionSteps.DiscussAgain);
        Course again = course.Then(Vote(AdmissionSteps.DiscussAgain, Day(2021, 10, 8)));
        again.CanDo(Approval(Day(2021, 10, 20))).Select(one => one.Code).Should().Equal("PB1415");
        again.CanDo(Approval(Day(2022, 1, 1))).Should().OnlyContain(one => one.Severity == Severity.Warning);
        Refused(again, Approval(Day(2022, 1, 2))).Should().Equal("PB1414");
    }

    [Fact]
    public void At_exactly_six_months_it_is_approved_and_only_later_does_it_start_again()
    {
        Course course = Reviewed().Then(Vote(AdmissionSteps.Admit, Day(2021, 7, 1))).Then(Vote(AdmissionSteps.DiscussAgain, Day(2021, 10, 8)));
        StepTaken Again(LocalDate day) => StepTaken.Of(AdmissionSteps.StartAgain, day).By(AdmissionRoles.BranchMeeting);

        course.Do(Approval(Day(2022, 1, 1))).IsUsable.Should().BeTrue();
        Refused(course, Again(Day(2022, 1, 1))).Should().Equal("PB1413");
        course.CanDo(Again(Day(2022, 1, 2))).Should().BeEmpty();
        Refused(course, StepTaken.Of(AdmissionSteps.StartAgain, Day(2022, 1, 2))).Should().Equal("PB1405");
        course.DueOn(Day(2022, 1, 2)).Select(due => due.Step.Code).Should().Equal(AdmissionSteps.Approve, AdmissionSteps.StartAgain);
    }

    [Fact]
    public void After_six_months_it_starts_again_with_a_new_pre_review()
    {
        Course again = Reviewed().Then(Vote(AdmissionSteps.Admit, Day(2021, 7, 1))).Then(StepTaken.Of(AdmissionSteps.StartAgain, Day(2022, 1, 5)).By(AdmissionRoles.BranchMeeting));

        again.State.Should().Be(MemberStandings.Candidate);
        Refused(again, Vote(AdmissionSteps.Admit, Day(2022, 2, 1))).Should().NotBeEmpty("the old pre-review is spent");
        Course admitted = again.Then(PreReview(Day(2022, 1, 20))).Then(Vote(AdmissionSteps.Admit, Day(2022, 2, 1)));
        admitted.CanDo(Approval(Day(2022, 5, 1))).Should().BeEmpty("the months run from the new meeting");
        Party.Follow(admitted.Then(Approval(Day(2022, 4, 1)))).ValueOrThrow().StandingOn(Day(2022, 2, 1)).Should().Be("probationary");
    }

    [Fact]
    public void Oath_is_due_a_month_after_the_approval()
    {
        OnProbation().CanDo(StepTaken.Of(AdmissionSteps.Oath, Day(2021, 9, 20)).By(AdmissionRoles.Committee)).Should().BeEmpty();
        OnProbation().CanDo(StepTaken.Of(AdmissionSteps.Oath, Day(2021, 9, 21)).By(AdmissionRoles.Committee)).Select(one => one.Code).Should().Equal("PB1415");
    }

    [Fact]
    public void Probation_lasts_a_year_from_the_branch_meeting()
    {
        Course course = OnProbation().Then(StepTaken.Of(AdmissionSteps.ApplyConversion, Day(2022, 6, 1)).WithPaper(Words.Application));

        Refused(course, Vote(AdmissionSteps.Convert, Day(2022, 6, 30))).Should().Equal("PB1413");
        course.CanDo(Vote(AdmissionSteps.Convert, Day(2022, 7, 1))).Should().BeEmpty();
        Refused(OnProbation(), Vote(AdmissionSteps.Convert, Day(2022, 7, 1))).Should().Equal("PB1409");
        Refused(OnProbation(), StepTaken.Of(AdmissionSteps.ApplyConversion, Day(2022, 6, 1))).Should().Equal("PB1407");
    }

    [Fact]
    public void Probation_is_extended_once_by_half_a_year_to_a_year()
    {
        Course course = OnProbation().Then(StepTaken.Of(AdmissionSteps.ApplyConversion, Day(2022, 6, 1)).WithPaper(Words.Application));
        StepTaken By(int months) => AdmissionProcedures.Extension(course, Day(2022, 7, 1), months).By(AdmissionRoles.BranchMeeting);

        Refused(course, By(5)).Should().Equal("PB1408");
        Refused(course, By(13)).Should().Equal("PB1408");
        course.CanDo(By(12)).Should().BeEmpty();

        // Branch meeting on 1 July 2021, a year, and six months more: 1 January 2023.
        Course extended = course.Then(By(6));
        Refused(extended, By(6)).Should().Contain("PB1406");
        Refused(extended, Vote(AdmissionSteps.Convert, Day(2022, 12, 31))).Should().Equal("PB1413");
        extended.CanDo(Vote(AdmissionSteps.Convert, Day(2023, 1, 1))).Should().BeEmpty();
        Action none = () => AdmissionProcedures.Extension(Candidate(), Day(2022, 7, 1), 6);
        none.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(12, "2022-07-02", "PB1408")] // the end must be 1 July 2023: a year, and twelve months
    [InlineData(12, "2023-07-01", "")]
    [InlineData(6, "2023-01-01", "")]
    [InlineData(6, "2023-07-01", "PB1408")]
    public void Extended_probation_ends_when_its_months_do(int months, string ends, string code) =>
        string.Join(" ", OnProbation().CanDo(StepTaken.Of(AdmissionSteps.Extend, Day(2022, 7, 1)).By(AdmissionRoles.BranchMeeting)
            .With(Words.Months, months).With(Words.ProbationEnds, LocalDatePattern.Iso.Parse(ends).Value)).Select(one => one.Code)).Should().Be(code);

    [Fact]
    public void Extension_is_decided_near_the_end_of_the_probation()
    {
        // The year ends on 1 July 2022: from 1 June on, until the least extension would be over on 1 January 2023.
        Course course = OnProbation();
        StepTaken By(LocalDate day) => AdmissionProcedures.Extension(course, day, 6).By(AdmissionRoles.BranchMeeting);

        Refused(course, By(Day(2022, 5, 31))).Should().Equal("PB1413");
        course.CanDo(By(Day(2022, 6, 1))).Should().BeEmpty();
        course.CanDo(By(Day(2023, 1, 1))).Should().BeEmpty();
        Refused(course, By(Day(2023, 1, 2))).Should().Equal("PB1414");
        Refused(course, StepTaken.Of(AdmissionSteps.Extend, Day(2022, 7, 1)).By(AdmissionRoles.BranchMeeting)
            .With(Words.Months, 6.5m).With(Words.ProbationEnds, Day(2023, 1, 15))).Should().OnlyContain(one => one == "PB1408");
    }

    [Theory]
    [InlineData("12", "10", "13")] // more votes than members
    [InlineData("12", "13", "7")] // more present than due
    [InlineData("12.5", "7", "7")]
    [InlineData("12", "7.5", "7")]
    [InlineData("12", "7", "6.5")]
    public void Impossible_votes_are_refused(string due, string present, string yes) => Refused(Reviewed(), StepTaken.Of(AdmissionSteps.Admit, Day(2021, 7, 1))
        .By(AdmissionRoles.BranchMeeting).With(Words.Due, Number(due)).With(Words.Present, Number(present)).With(Words.Yes, Number(yes))).Should().Equal("PB1408");

    [Fact]
    public void Refusals_speak_in_words_with_titles_and_keep_their_codes_as_evidence()
    {
        Finding few = Reviewed().CanDo(Vote(AdmissionSteps.Admit, Day(2021, 7, 1), 12, 6, 7)).Single();
        few.Text(Language.Chinese).Should().Contain("步骤 支部大会接收（admit）").And.Contain("实到人数（present） 超过 应到人数（due） 的 1/2");
        few.Text(Language.English).Should().Contain("members present (present) exceeds 1/2 of members due (due)");
        few.Find("need")!.Value.Value.Should().Be("present>1/2*due");
        few.Find("step")!.Value.Value.Should().Be("admit");

        Finding unreviewed = Candidate().CanDo(Vote(AdmissionSteps.Admit, Day(2021, 7, 1))).Single();
        unreviewed.Text(Language.Chinese).Should().Contain("已办理 党委预审（preReview）").And.NotContain("done:").And.NotContain("|");
        unreviewed.Text(Language.English).Should().NotContain("done:").And.NotContain("|");

        Finding elsewhere = Candidate().CanDo(Approval(Day(2022, 7, 1))).First(one => one.Code == "PB1403");
        elsewhere.Text(Language.Chinese).Should().Contain("发展对象（candidate）").And.Contain("待审批（admitted）");
        OnProbation().CanDo(StepTaken.Of(AdmissionSteps.Oath, Day(2021, 9, 1))).Single().Text(Language.Chinese)
            .Should().Contain("支部委员会（branchCommittee）、委员会（committee）").And.Contain("未注明").And.NotContain("(none)");
    }

    [Fact]
    public void Early_application_for_conversion_is_warned_of()
    {
        StepTaken Applied(LocalDate day) => StepTaken.Of(AdmissionSteps.ApplyConversion, day).WithPaper(Words.Application);

        OnProbation().CanDo(Applied(Day(2022, 6, 30))).Select(one => (one.Code, one.Severity)).Should().Equal(("PB1421", Severity.Warning));
        OnProbation().CanDo(Applied(Day(2022, 7, 1))).Should().BeEmpty();
    }

    [Fact]
    public void Conversion_is_owed_when_the_probation_is_over()
    {
        Course course = OnProbation().Then(StepTaken.Of(AdmissionSteps.Oath, Day(2021, 9, 1)).By(AdmissionRoles.Committee));

        course.DueOn(Day(2022, 6, 30)).Should().BeEmpty();
        StepDue owed = course.DueOn(Day(2022, 7, 1)).Single();
        (owed.Step.Code, owed.Due.Date, owed.IsOverdue).Should().Be((AdmissionSteps.Convert, Day(2022, 8, 1), false));
        Course extended = course.Then(AdmissionProcedures.Extension(course, Day(2022, 7, 1), 6).By(AdmissionRoles.BranchMeeting));
        extended.DueOn(Day(2022, 12, 31)).Should().BeEmpty();
        extended.DueOn(Day(2023, 1, 1)).Single().Due.Date.Should().Be(Day(2023, 2, 1));
    }

    [Fact]
    public void Candidate_without_half_yearly_checks_is_warned_of_and_the_missed_slots_stay_named()
    {
        // Slots from 1 May 2020 end on 1 November 2020 and 1 May 2021.
        Course course = Activist(AdmissionProcedures.Party2014).Then(StepTaken.Of(AdmissionSteps.PublishCandidate, Day(2021, 4, 30)));
        StepTaken listed = StepTaken.Of(AdmissionSteps.Candidate, Day(2021, 5, 11)).By(AdmissionRoles.BranchCommittee);

        Finding missed = course.CanDo(listed).Single();
        (missed.Code, missed.Severity).Should().Be(("PB1422", Severity.Warning));
        missed.Text(Language.English).Should().Contain("2 times").And.Contain("2020-11-01");
        Course candidate = course.Then(listed);
        candidate.DueOn(Day(2022, 1, 1)).Should().BeEmpty("they cannot be made up for");
        candidate.MissedOn(Day(2022, 1, 1)).Select(slot => (slot.Step.Code, slot.Slot, slot.Due.Date)).Should().Equal(
            (AdmissionSteps.Check, 1, Day(2020, 11, 1)),
            (AdmissionSteps.Check, 2, Day(2021, 5, 1)));
        candidate.MissedOn(Day(2020, 12, 1)).Should().ContainSingle();
        Candidate().MissedOn(Day(2022, 1, 1)).Should().BeEmpty();
    }

    [Fact]
    public void Publicity_of_an_earlier_stage_does_not_count()
    {
        Course course = Checked(AdmissionProcedures.Party2014);
        Course early = Activist(AdmissionProcedures.Party2014).Then(StepTaken.Of(AdmissionSteps.PublishCandidate, Day(2020, 5, 1)));
        StepTaken listed = StepTaken.Of(AdmissionSteps.Candidate, Day(2021, 5, 11)).By(AdmissionRoles.BranchCommittee);

        Refused(early, listed).Should().Equal("PB1414");
        early.Then(StepTaken.Of(AdmissionSteps.PublishCandidate, Day(2021, 4, 30))).Do(listed).IsUsable.Should().BeTrue();
        Refused(course, listed).Should().Equal("PB1409");
    }

    [Fact]
    public void College_publishes_again_when_the_admission_starts_again()
    {
        Course again = Checked(AdmissionProcedures.College.ToBuilder()
                .Replace(AdmissionProcedures.Party2014.FindStep(AdmissionSteps.Activist)!).Build().ValueOrThrow())
            .Then(StepTaken.Of(AdmissionSteps.PublishCandidate, Day(2021, 4, 30)))
            .Then(Decided(AdmissionSteps.Candidate, Day(2021, 5, 11)))
            .Then(StepTaken.Of(AdmissionSteps.Review, Day(2021, 6, 1)).With(Words.Passed, true))
            .Then(StepTaken.Of(AdmissionSteps.Train, Day(2021, 6, 5)).With(Words.Hours, 24))
            .Then(PreReview(Day(2021, 6, 10)))
            .Then(StepTaken.Of(AdmissionSteps.PublishAdmission, Day(2021, 6, 15)))
            .Then(Vote(AdmissionSteps.Admit, Day(2021, 7, 1)))
            .Then(StepTaken.Of(AdmissionSteps.StartAgain, Day(2022, 1, 5)).By(AdmissionRoles.BranchMeeting))
            .Then(PreReview(Day(2022, 1, 20)));

        Refused(again, Vote(AdmissionSteps.Admit, Day(2022, 2, 1))).Should().Equal("PB1408", "PB1414");
        again.Then(StepTaken.Of(AdmissionSteps.PublishAdmission, Day(2022, 1, 21))).Do(Vote(AdmissionSteps.Admit, Day(2022, 2, 1))).IsUsable.Should().BeTrue();
    }

    [Fact]
    public void Talk_and_oath_name_who_took_them()
    {
        Course applied = Course.Begin(AdmissionProcedures.Party2014, Who, Day(2020, 1, 31)).Then(Application(Day(2020, 1, 31)));

        Refused(applied, StepTaken.Of(AdmissionSteps.Talk, Day(2020, 2, 3))).Should().Equal("PB1405");
        Refused(OnProbation(), StepTaken.Of(AdmissionSteps.Oath, Day(2021, 9, 1))).Should().Equal("PB1405");
    }

    [Fact]
    public void Conversion_is_approved_within_three_months()
    {
        Course course = OnProbation().Then(StepTaken.Of(AdmissionSteps.ApplyConversion, Day(2022, 6, 1)).WithPaper(Words.Application))
            .Then(Vote(AdmissionSteps.Convert, Day(2022, 7, 1)));
        StepTaken Approved(LocalDate day) => StepTaken.Of(AdmissionSteps.ApproveConversion, day).By(AdmissionRoles.Committee);

        course.CanDo(Approved(Day(2022, 10, 1))).Should().BeEmpty();
        course.CanDo(Approved(Day(2022, 10, 2))).Select(one => one.Code).Should().Equal("PB1415");
        Party.Follow(course).ValueOrThrow().StandingOn(Day(2022, 7, 1)).Should().Be("probationary", "it is not approved yet");
    }

    [Fact]
    public void Steps_out_of_order_are_refused_with_the_states_they_need()
    {
        Refused(Activist(AdmissionProcedures.Party2014), Vote(AdmissionSteps.Convert, Day(2022, 7, 1))).Should().Contain("PB1403");
        Refused(Candidate(), Approval(Day(2022, 7, 1))).Should().Contain("PB1403");
        OnProbation().Then(StepTaken.Of(AdmissionSteps.Cancel, Day(2022, 8, 1)).By(AdmissionRoles.BranchMeeting)).State.Should().Be(MemberStandings.Left);
    }

    [Fact]
    public void College_asks_for_six_months_and_publicity_before_an_activist()
    {
        // Application on 2 March 2020: activist from 2 September 2020, and five full working days after 25 August (a Tuesday): 31 August is the fifth.
        Course course = Course.Begin(AdmissionProcedures.College, Who, Day(2020, 3, 2)).Then(Application(Day(2020, 3, 2)))
            .Then(Talk(Day(2020, 3, 20)));

        Refused(course, Decided(AdmissionSteps.Activist, Day(2020, 9, 2))).Should().Equal("PB1409");
        Course published = course.Then(StepTaken.Of(AdmissionSteps.PublishActivist, Day(2020, 8, 25)));
        Refused(published, Decided(AdmissionSteps.Activist, Day(2020, 9, 1))).Should().Contain("PB1413");
        published.Do(Decided(AdmissionSteps.Activist, Day(2020, 9, 2))).IsUsable.Should().BeTrue();
    }

    [Fact]
    public void College_has_four_publicities_and_a_file_within_a_week()
    {
        AdmissionProcedures.College.Steps.Select(step => step.Code).Should().Contain(
            [AdmissionSteps.PublishActivist, AdmissionSteps.PublishCandidate, AdmissionSteps.PublishAdmission, AdmissionSteps.PublishConversion]);
        AdmissionProcedures.College.FindStep(AdmissionSteps.FilePapers)!.DueLimits.Should().Equal(TimeLimit.After(AdmissionSteps.ApproveConversion, DateLength.Weeks(1)));
        AdmissionProcedures.College.FindState(MemberStandings.Full)!.IsEnd.Should().BeFalse();
        AdmissionProcedures.Party2014.FindState(MemberStandings.Full)!.IsEnd.Should().BeTrue();
    }

    [Fact]
    public void Democratic_party_has_two_gates_by_different_bodies()
    {
        Course course = Course.Begin(AdmissionProcedures.TwoGates, Who, Day(2014, 3, 1))
            .Then(StepTaken.Of(AdmissionSteps.Apply, Day(2014, 3, 1)).WithPaper(Words.Application).With(Words.Introducers, 2))
            .Then(Talk(Day(2014, 3, 10)));
        StepTaken second = StepTaken.Of(AdmissionSteps.Approve, Day(2014, 6, 1)).By(AdmissionRoles.Committee);

        Refused(course, second).Should().Contain("PB1403", "the first gate comes first");
        Course first = course.Then(StepTaken.Of(AdmissionSteps.PutForward, Day(2014, 4, 1)).By(AdmissionRoles.BranchCommittee));
        Refused(first, second).Should().Equal("PB1409");
        Refused(first, StepTaken.Of(AdmissionSteps.Approve, Day(2014, 6, 1)).By(AdmissionRoles.BranchCommittee)).Should().Contain("PB1405");
        Course member = first.Then(StepTaken.Of(AdmissionSteps.Consult, Day(2014, 5, 1)).With(Words.Agreed, true)).Then(second);
        MemberFile.Of(Who, StandingRules.DemocraticParty).Follow(member).ValueOrThrow().StandingOn(Day(2014, 6, 1)).Should().Be("full");
    }

    // Half a year of acquaintance and a year at most before the first gate, one month to three between the gates: (ours).
    private static readonly Procedure Timed = AdmissionProcedures.TwoGatesWithin(
        GateTimes.Any.NotBefore(DateLength.Months(6)).NotAfter(DateLength.Years(1)),
        GateTimes.Any.NotBefore(DateLength.Months(1)).NotAfter(DateLength.Months(3)));

    [Theory]
    [InlineData(8, 31, "PB1413")] // applied on 1 March: open from 1 September
    [InlineData(9, 1, null)]
    public void First_gate_opens_on_its_day(int month, int day, string? code) =>
        Against(Applied(Timed), StepTaken.Of(AdmissionSteps.PutForward, Day(2014, month, day)).By(AdmissionRoles.BranchCommittee)).Should().Equal(code is null ? [] : [code]);

    [Theory]
    [InlineData(3, 1, null)] // a year after 1 March 2014
    [InlineData(3, 2, "PB1414")]
    public void First_gate_closes_after_its_day_and_the_application_comes_anew(int month, int day, string? code)
    {
        Course course = Applied(Timed);
        StepTaken anew = StepTaken.Of(AdmissionSteps.Apply, Day(2015, month, day)).WithPaper(Words.Application).With(Words.Introducers, 2);

        Against(course, StepTaken.Of(AdmissionSteps.PutForward, Day(2015, month, day)).By(AdmissionRoles.BranchCommittee)).Should().Equal(code is null ? [] : [code]);
        Against(course, anew).Should().Equal(code is null ? ["PB1413"] : []);
        if (code is not null)
        {
            Against(course.Then(anew), StepTaken.Of(AdmissionSteps.PutForward, Day(2015, 9, 1)).By(AdmissionRoles.BranchCommittee)).Should().Equal("PB1413");
            Against(course.Then(anew), StepTaken.Of(AdmissionSteps.PutForward, Day(2015, 9, 2)).By(AdmissionRoles.BranchCommittee)).Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData(2014, 10, 14, "PB1413")] // put forward on 15 September: open from 15 October
    [InlineData(2014, 10, 15, null)]
    [InlineData(2014, 12, 15, null)] // and until 15 December
    [InlineData(2014, 12, 16, "PB1414")]
    public void Second_gate_is_open_from_its_first_day_to_its_last(int year, int month, int day, string? code) =>
        Against(Consulted(), StepTaken.Of(AdmissionSteps.Approve, Day(year, month, day)).By(AdmissionRoles.Committee)).Should().Equal(code is null ? [] : [code]);

    [Fact]
    public void Second_gate_that_was_missed_sends_the_candidate_back_to_the_first()
    {
        StepTaken again = StepTaken.Of(AdmissionSteps.StartAgain, Day(2014, 12, 16)).By(AdmissionRoles.BranchCommittee);

        Against(Consulted(), StepTaken.Of(AdmissionSteps.StartAgain, Day(2014, 12, 15)).By(AdmissionRoles.BranchCommittee)).Should().Equal("PB1413");
        Course second = Consulted().Then(again).Then(StepTaken.Of(AdmissionSteps.PutForward, Day(2015, 1, 10)).By(AdmissionRoles.BranchMeeting));
        Against(second, StepTaken.Of(AdmissionSteps.Approve, Day(2015, 2, 10)).By(AdmissionRoles.Committee)).Should().Equal(["PB1409"], "the unit is consulted anew");
        Course member = second.Then(StepTaken.Of(AdmissionSteps.Consult, Day(2015, 1, 20)).With(Words.Agreed, true)).Then(StepTaken.Of(AdmissionSteps.Approve, Day(2015, 2, 10)).By(AdmissionRoles.Committee));
        MemberFile file = MemberFile.Of(Who, StandingRules.DemocraticParty).Follow(member).ValueOrThrow();
        (file.StandingOn(Day(2014, 12, 15)), file.StandingOn(Day(2014, 12, 16)), file.StandingOn(Day(2015, 2, 10))).Should().Be(("candidate", "applicant", "full"));
    }

    [Fact]
    public void Gate_that_would_never_open_throws_where_the_units_tell()
    {
        GateTimes never = GateTimes.Any.NotBefore(DateLength.Years(1)).NotAfter(DateLength.Months(11));
        Action first = () => AdmissionProcedures.TwoGatesWithin(never, GateTimes.Any);
        Action second = () => AdmissionProcedures.TwoGatesWithin(GateTimes.Any, GateTimes.Any.NotBefore(DateLength.Days(15)).NotAfter(DateLength.Weeks(2)));

        first.Should().Throw<ArgumentException>().WithParameterName("first").WithMessage("*from 1 year until 11 months*");
        second.Should().Throw<ArgumentException>().WithParameterName("second");

        // Open on one day is open; and working days are not held against calendar days.
        AdmissionProcedures.TwoGatesWithin(never.NotAfter(DateLength.Months(12)), GateTimes.Any.NotBefore(DateLength.WorkingDays(5)).NotAfter(DateLength.Days(7))).Should().NotBeNull();
    }

    [Fact]
    public void Gates_without_times_are_open_at_any_time()
    {
        AdmissionProcedures.TwoGatesWithin(GateTimes.Any, GateTimes.Any).Should().Be(AdmissionProcedures.TwoGates);
        AdmissionProcedures.TwoGates.Steps.SelectMany(step => step.EarliestLimits.Concat(step.LatestLimits)).Should().BeEmpty();
        GateTimes.Any.NotBefore(DateLength.Months(6)).ToString().Should().Be("from 6 months until ..");
    }

    [Fact]
    public void Course_of_somebody_else_is_not_followed()
    {
        Action follow = () => MemberFile.Of(MemberId.Of("m9"), StandingRules.Party).Follow(OnProbation());

        follow.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Refresher_is_decided_by_another_than_who_proposed_and_settled_by_the_body()
    {
        MemberId proposer = MemberId.Of("m8");
        Course course = Course.Begin(RefresherProcedures.Refresher, Who, Day(2024, 2, 1))
            .Then(StepTaken.Of(RefresherProcedures.Propose, Day(2024, 2, 1)).By(proposer, "inspector")
                .With(RefresherProcedures.Situation, "unfit.03").With(RefresherProcedures.FoundBy, "inspection"));

        Refused(course, StepTaken.Of(RefresherProcedures.Decide, Day(2024, 2, 10)).By(proposer, RefresherProcedures.Committee)).Should().Equal("PB1411");
        Course failed = course
            .Then(StepTaken.Of(RefresherProcedures.Decide, Day(2024, 2, 10)).By(Committee, RefresherProcedures.Committee))
            .Then(StepTaken.Of(RefresherProcedures.Begin, Day(2024, 3, 1)))
            .Then(StepTaken.Of(RefresherProcedures.Fail, Day(2024, 4, 1)));
        failed.IsEnded.Should().BeFalse("what follows is decided by people");
        Refused(failed, StepTaken.Of(RefresherProcedures.Settle, Day(2024, 4, 10)).By(RefresherProcedures.Committee)).Should().Equal("PB1408");
        failed.Then(StepTaken.Of(RefresherProcedures.Settle, Day(2024, 4, 10)).By(RefresherProcedures.Committee)
            .With(RefresherProcedures.Measure, "waiting")).IsEnded.Should().BeTrue();
    }

    private static Course Applied(Procedure procedure) => Course.Begin(procedure, Who, Day(2014, 3, 1))
        .Then(StepTaken.Of(AdmissionSteps.Apply, Day(2014, 3, 1)).WithPaper(Words.Application).With(Words.Introducers, 2))
        .Then(Talk(Day(2014, 3, 10)));

    private static Course Consulted() => Applied(Timed)
        .Then(StepTaken.Of(AdmissionSteps.PutForward, Day(2014, 9, 15)).By(AdmissionRoles.BranchCommittee))
        .Then(StepTaken.Of(AdmissionSteps.Consult, Day(2014, 10, 1)).With(Words.Agreed, true));

    /// <summary>The errors against a step, none when it may be taken.</summary>
    private static IEnumerable<string> Against(Course course, StepTaken step) => course.CanDo(step).Where(one => one.IsError).Select(one => one.Code);

    private static string[] Refused(Course course, StepTaken step)
    {
        Checked<Course> done = course.Do(step);
        done.IsUsable.Should().BeFalse();
        return done.Findings.Where(one => one.Severity == Severity.Error).Select(one => one.Code).ToArray();
    }

    private static Course Activist(Procedure procedure) => Course.Begin(procedure, Who, Day(2020, 3, 2)).With(Calendar)
        .Then(Application(Day(2020, 3, 2)))
        .Then(Talk(Day(2020, 3, 20)))
        .Then(Decided(AdmissionSteps.Activist, Day(2020, 5, 1)));

    private static Course Checked(Procedure procedure) => Activist(procedure)
        .Then(StepTaken.Of(AdmissionSteps.Check, Day(2020, 11, 1)))
        .Then(StepTaken.Of(AdmissionSteps.Check, Day(2021, 4, 20)));

    private static Course Candidate() => Checked(AdmissionProcedures.Party2014)
        .Then(StepTaken.Of(AdmissionSteps.PublishCandidate, Day(2021, 4, 30)))
        .Then(Decided(AdmissionSteps.Candidate, Day(2021, 5, 11)));

    private static Course Reviewed() => Candidate()
        .Then(StepTaken.Of(AdmissionSteps.Review, Day(2021, 6, 1)).With(Words.Passed, true))
        .Then(StepTaken.Of(AdmissionSteps.Train, Day(2021, 6, 5)).With(Words.Hours, 24))
        .Then(PreReview(Day(2021, 6, 10)));

    private static Course OnProbation() => Reviewed().Then(Vote(AdmissionSteps.Admit, Day(2021, 7, 1))).Then(Approval(Day(2021, 8, 20)));

    private static StepTaken Application(LocalDate day) => StepTaken.Of(AdmissionSteps.Apply, day).WithPaper(Words.Application).With(Words.Age, 20);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static StepTaken Talk(LocalDate day) => StepTaken.Of(AdmissionSteps.Talk, day).By(AdmissionRoles.BranchCommittee);

    private static StepTaken Decided(string step, LocalDate day) =>
        StepTaken.Of(step, day).By(AdmissionRoles.BranchCommittee).With(Words.RecommendedBy, "members");

    private static StepTaken PreReview(LocalDate day) => StepTaken.Of(AdmissionSteps.PreReview, day).By(AdmissionRoles.Committee).With(Words.Passed, true);

    private static StepTaken Approval(LocalDate day) => StepTaken.Of(AdmissionSteps.Approve, day).By(AdmissionRoles.Committee);

    private static StepTaken Vote(string step, LocalDate day, int due = 12, int present = 10, int yes = 9) => StepTaken.Of(step, day)
        .By(AdmissionRoles.BranchMeeting).With(Words.Due, due).With(Words.Present, present).With(Words.Yes, yes);
}
