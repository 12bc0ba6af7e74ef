using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;
using Steps = PartyBuilding.Domain.CadreSelectionProcedures;

namespace PartyBuilding.Domain.Tests.Procedures;

/// <summary>The figures of the regulations of 2014: one level at a time, one year, two thirds, one half, five working days, one month, one year.</summary>
public sealed class CadreSelectionTests
{
    private static readonly OrganizationId Body = OrganizationId.Of("b");
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Of(DateSpan.Year(2014), [], []).ValueOrThrow();

    [Fact]
    public void From_the_vacancy_to_the_end_of_the_trial()
    {
        // Published on Monday 3 March for five working days, Friday 7 March is the last of them. Filed on 28 February, a month before 28 March.
        Course course = Decided().Then(By(Steps.File, Steps.Department, 2, 28)).Then(By(Steps.Publish, Steps.Department, 3, 3))
            .Then(OnTrial(3, 28)).Then(Of(Steps.Train, 9, 1));

        course.State.Should().Be("onTrial");
        course.Then(Ended(Steps.Confirm, 2015, true)).State.Should().Be("inPost");
        course.Then(Ended(Steps.Remove, 2015, false)).State.Should().Be("removed");
        course.StateOn(new LocalDate(2014, 3, 3)).Should().Be("published");
    }

    [Fact]
    public void No_step_is_skipped()
    {
        Course course = Begin();
        foreach (string step in new[] { Steps.Gather, Steps.Recommend, Steps.Inspect, Steps.Deliberate, Steps.Decide, Steps.Publish, Steps.AppointOnTrial, Steps.Appoint, Steps.Confirm })
        {
            course.Against(By(step, Steps.PartyCommittee, 1, 2)).Should().Contain(DomainFindings.StepInOtherState, step);
        }

        Decided().Against(Of(Steps.Confirm, 3, 1).By(Body, Steps.PartyCommittee).With(Steps.Fit, true)).Should().Contain(DomainFindings.StepInOtherState);
    }

    [Fact]
    public void Publicity_alone_may_be_left_out_and_only_on_a_stated_ground()
    {
        StepTaken appointed = By(Steps.AppointOnTrial, Steps.PartyCommittee, 3, 1).With(Steps.FilingOwed, false);

        Decided().Against(appointed).Should().Equal(DomainFindings.NeedNotMet);
        Decided().Then(appointed.With(Steps.WithoutPublicity, "specialPost")).State.Should().Be("onTrial");
    }

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    public void Made_public_for_five_full_working_days(int day, bool possible) =>
        Decided().Then(By(Steps.Publish, Steps.Department, 3, 3)).CanDo(By(Steps.AppointOnTrial, Steps.PartyCommittee, 3, day).With(Steps.FilingOwed, false))
            .Any(finding => finding.Kind == DomainFindings.StepTooEarly).Should().Be(!possible);

    [Theory]
    [InlineData(2, 28, 27, false)]
    [InlineData(2, 28, 28, true)]
    public void Filed_a_month_before_the_trial_where_filing_is_owed(int month, int filed, int appointed, bool possible)
    {
        Course published = Decided().Then(By(Steps.Publish, Steps.Department, 3, 3));
        StepTaken trial = OnTrial(3, appointed);

        published.Against(trial).Should().Equal(DomainFindings.NeedNotMet);
        Course of = Decided().Then(By(Steps.File, Steps.Department, month, filed)).Then(By(Steps.Publish, Steps.Department, 3, 3));
        of.Against(trial).Should().Equal(possible ? [] : [DomainFindings.StepTooEarly]);
    }

    [Theory]
    [InlineData(0, false, true)]
    [InlineData(1, false, false)]
    [InlineData(1, true, true)]
    [InlineData(2, true, false)]
    public void One_level_may_be_skipped_with_consent_before_the_inspection_and_two_never(int skipped, bool consented, bool possible)
    {
        Course recommended = Recommended();
        recommended = consented ? recommended.Then(By(Steps.Consent, Steps.SuperiorDepartment, 1, 20).With(Steps.Exception, "outstanding")) : recommended;

        recommended.CanDo(Inspected(2, 1).With(Steps.SkippedLevels, skipped)).Any(finding => finding.Severity == Severity.Error).Should().Be(!possible);
    }

    [Fact]
    public void An_exception_needs_consent_before_the_decision()
    {
        Course deliberated = Deliberated();
        StepTaken decided = Decision(9, 6, 5).With(Steps.Exception, "specialSkill");

        deliberated.Against(decided).Should().Equal(DomainFindings.NeedNotMet);
        deliberated.Then(By(Steps.Consent, Steps.SuperiorDepartment, 2, 14).With(Steps.Exception, "specialSkill")).Then(decided).State.Should().Be("decided");
    }

    [Theory]
    [InlineData(9, 6, 5, true)] // 6 of 9 are two thirds; 5 of 9 are more than half
    [InlineData(9, 5, 5, false)] // 5 of 9 are less than two thirds
    [InlineData(9, 6, 4, false)] // 4 of 9 are no majority of those due, although they are of those present
    [InlineData(10, 7, 5, false)] // 5 of 10 are exactly half
    [InlineData(9, 6, 7, false)] // more votes than members present
    [InlineData(9, 10, 9, false)] // more present than due
    public void Two_thirds_are_present_and_more_than_half_of_those_due_are_for_it(int due, int present, int yes, bool possible) =>
        Deliberated().CanDo(Decision(due, present, yes)).Any(finding => finding.Severity == Severity.Error).Should().Be(!possible);

    [Theory]
    [InlineData(2015, 1, 10, true)]
    [InlineData(2015, 1, 11, false)]
    public void A_recommendation_counts_for_a_year_and_may_be_made_anew(int year, int month, int day, bool possible)
    {
        StepTaken inspected = StepTaken.Of(Steps.Inspect, new LocalDate(year, month, day)).By(Body, Steps.Department).With(Steps.SkippedLevels, 0);

        Recommended().Against(inspected).Should().Equal(possible ? [] : [DomainFindings.StepTooLate]);
        Recommended().Then(By(Steps.Recommend, Steps.Department, 12, 1)).Against(inspected).Should().BeEmpty();
    }

    [Fact]
    public void A_trial_lasts_a_year_and_needs_the_training_and_the_appraisal()
    {
        Course onTrial = Decided().Then(OnTrial(3, 28).With(Steps.WithoutPublicity, "specialPost").With(Steps.FilingOwed, false));

        onTrial.Against(Ended(Steps.Confirm, 2014, true)).Should().BeEquivalentTo([DomainFindings.StepTooEarly, DomainFindings.EarlierStepMissing]);
        onTrial.Then(Of(Steps.Train, 4, 1)).Against(Ended(Steps.Confirm, 2015, false)).Should().Equal(DomainFindings.NeedNotMet);
        onTrial.Against(Ended(Steps.Remove, 2015, true)).Should().ContainSingle();
    }

    [Fact]
    public void A_post_without_trial_says_why()
    {
        StepTaken appointed = By(Steps.Appoint, Steps.PartyCommittee, 3, 1).With(Steps.WithoutPublicity, "publishedBefore");

        Decided().CanDo(appointed).Single().Text(Language.Chinese).Should().Contain("不试用事由（withoutTrial）");
        Decided().Then(appointed.With(Steps.WithoutTrial, "elected")).State.Should().Be("inPost");
    }

    private static Course Begin() => Course.Begin(Steps.Cadres2014, MemberId.Of("m"), new LocalDate(2014, 1, 2)).With(Calendar);

    private static Course Recommended() => Begin().Then(By(Steps.Move, Steps.PartyCommittee, 1, 3))
        .Then(By(Steps.Gather, Steps.Department, 1, 6)).Then(By(Steps.Recommend, Steps.Department, 1, 10));

    private static Course Deliberated() => Recommended().Then(Inspected(2, 1)).Then(By(Steps.Deliberate, Steps.PartyCommittee, 2, 10));

    private static Course Decided() => Deliberated().Then(Decision(9, 6, 5));

    private static StepTaken Of(string step, int month, int day) => StepTaken.Of(step, new LocalDate(2014, month, day));

    private static StepTaken By(string step, string role, int month, int day) => Of(step, month, day).By(Body, role);

    private static StepTaken Inspected(int month, int day) => By(Steps.Inspect, Steps.Department, month, day).With(Steps.SkippedLevels, 0);

    private static StepTaken Decision(int due, int present, int yes) => By(Steps.Decide, Steps.PartyCommittee, 2, 20)
        .With(Steps.Due, due).With(Steps.Present, present).With(Steps.Yes, yes);

    private static StepTaken OnTrial(int month, int day) => By(Steps.AppointOnTrial, Steps.PartyCommittee, month, day).With(Steps.FilingOwed, true);

    private static StepTaken Ended(string step, int year, bool isFit) =>
        StepTaken.Of(step, new LocalDate(year, year == 2015 ? 3 : 12, 28)).By(Body, Steps.PartyCommittee).With(Steps.Fit, isFit);
}
