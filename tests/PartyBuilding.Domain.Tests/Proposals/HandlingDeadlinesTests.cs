using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Proposals;

/// <summary>The limits of seven places, as their regulations print them.</summary>
public sealed class HandlingDeadlinesTests
{
    private const string Agreed = "agreed";
    private const string Hard = "hard";

    [Fact]
    public void Chongyi_counts_working_days_to_the_first_talk_and_the_opinion()
    {
        HandlingDeadlines chongyi = HandlingDeadlines.None
            .Within(HandlingDuties.FirstContact, DateLength.WorkingDays(15))
            .Within(HandlingDuties.Reply, DateLength.Months(3))
            .Within(HandlingDuties.Opinion, DateLength.WorkingDays(15));

        // Friday 1 March 2013: the working days of 4–8, 11–15 and 18–22 March.
        chongyi.DueOn(HandlingDuties.FirstContact, new(2013, 3, 1), WorkingCalendar.None).Should().Be(ReckonedDate.Provisional(new(2013, 3, 22)));
        chongyi.ReplyDueOn(new(2013, 3, 1), null, [], WorkingCalendar.None).Should().Be(ReckonedDate.Certain(new(2013, 6, 1)));

        // From Monday 3 June, with 10 to 12 June off for the Dragon Boat Festival and the two days before worked in exchange: 4–7, 8, 9, 13, 14, 17–21, 24, 25.
        WorkingCalendar calendar = WorkingCalendar.Of(DateSpan.Year(2013), [new(2013, 6, 10), new(2013, 6, 11), new(2013, 6, 12)], [new(2013, 6, 8), new(2013, 6, 9)]).ValueOrThrow();
        chongyi.DueOn(HandlingDuties.Opinion, new(2013, 6, 3), calendar).Should().Be(ReckonedDate.Certain(new(2013, 6, 25)));
    }

    [Fact]
    public void End_date_that_does_not_exist_is_refused()
    {
        Checked<HandlingDeadlines> printed = HandlingDeadlines.None.ReplyBy(2008, 9, 31);

        printed.Value.Should().BeNull();
        printed.Findings.Single().Kind.Should().Be(DomainFindings.DayNotOnCalendar);
        printed.Findings.Single().Text(Language.English).Should().StartWith("there is no day 2008-9-31");
        HandlingDeadlines.None.ReplyBy("city", 2009, 2, 29).HasErrors.Should().BeTrue();
        HandlingDeadlines.None.ReplyBy("city", 2008, 2, 29).HasErrors.Should().BeFalse();
        HandlingDeadlines.None.ReplyBy(10_000, 13, 0).HasErrors.Should().BeTrue();
    }

    [Fact]
    public void City_of_2008_takes_the_earlier_of_length_and_end_date()
    {
        HandlingDeadlines city = HandlingDeadlines.None.Within(HandlingDuties.Reply, DateLength.Months(3)).ExtendedFor(Agreed, DateLength.Months(1))
            .Within(HandlingDuties.JointLetter, DateLength.Months(1)).Within(HandlingDuties.GiveBack, DateLength.Days(10))
            .ReplyBy(2008, 9, 30).ValueOrThrow();

        Due(city, new(2008, 4, 10)).Should().Be(new LocalDate(2008, 7, 10));
        Due(city, new(2008, 4, 10), null, Agreed).Should().Be(new LocalDate(2008, 8, 10));
        Due(city, new(2008, 7, 15)).Should().Be(new LocalDate(2008, 9, 30), "three months would end on 15 October");
        Due(city, new(2008, 9, 30)).Should().Be(new LocalDate(2008, 9, 30), "it began by the last day");
        Due(city, new(2008, 10, 8)).Should().Be(new LocalDate(2009, 1, 8), "what begins after the last day has its three months");
        city.DueOn(HandlingDuties.JointLetter, new(2008, 1, 31), WorkingCalendar.None)!.Value.Date.Should().Be(new LocalDate(2008, 2, 29));
        city.DueOn(HandlingDuties.GiveBack, new(2008, 4, 10), WorkingCalendar.None)!.Value.Date.Should().Be(new LocalDate(2008, 4, 20));
    }

    [Fact]
    public void Shanghai_gives_hard_ones_a_month_more_and_never_more_than_three()
    {
        HandlingDeadlines shanghai = HandlingDeadlines.None.Within(HandlingDuties.Reply, DateLength.Months(2))
            .ExtendedFor(Hard, DateLength.Months(1)).ExtendedFor("workload", DateLength.Months(1)).NeverBeyond(DateLength.Months(3));

        Due(shanghai, new(2007, 2, 10)).Should().Be(new LocalDate(2007, 4, 10));
        Due(shanghai, new(2007, 2, 10), null, Hard).Should().Be(new LocalDate(2007, 5, 10));
        Due(shanghai, new(2007, 2, 10), null, Hard, "workload").Should().Be(new LocalDate(2007, 5, 10), "four months would end on 10 June");
        Due(shanghai, new(2007, 12, 31), null, Hard).Should().Be(new LocalDate(2008, 3, 29), "an extension runs on from 29 February");
        Due(shanghai, new(2007, 2, 10), null, "unknown").Should().Be(new LocalDate(2007, 4, 10));
    }

    [Fact]
    public void Dates_by_origin_stand_in_the_place_of_a_length()
    {
        HandlingDeadlines fixedDates = HandlingDeadlines.None.Within(HandlingDuties.Reply, DateLength.Months(3)).Within(HandlingDuties.GiveBack, DateLength.WorkingDays(3))
            .ReplyBy("province", new(2010, 4, 16)).ReplyBy("city", new(2010, 6, 30)).ReplyBy("party", new(2010, 5, 10));

        Due(fixedDates, new(2010, 3, 1), "province").Should().Be(new LocalDate(2010, 4, 16));
        Due(fixedDates, new(2010, 3, 1), "city").Should().Be(new LocalDate(2010, 6, 30), "three months would end on 1 June");
        Due(fixedDates, new(2010, 3, 1), "party").Should().Be(new LocalDate(2010, 5, 10));
        Due(fixedDates, new(2010, 4, 20), "province").Should().Be(new LocalDate(2010, 7, 20), "the day of the province had passed");
        Due(fixedDates, new(2010, 8, 20), "betweenSessions").Should().Be(new LocalDate(2010, 11, 20));
    }

    [Fact]
    public void Guangzhou_answers_the_unit_within_seven_days_and_hears_of_its_head_within_ten()
    {
        ProposalRegulation guangzhou = ProposalRegulation.For(ProposalKinds.Proposal).With(HandlingDeadlines.None
            .Within(HandlingDuties.AnswerToUnit, DateLength.Days(7)).Within(HandlingDuties.HeadNotice, DateLength.Days(10)));
        Proposal asked = Files.WithWater(null, guangzhou).After(ProposalActions.AskToGiveBack(Files.Water, Files.Day(2, 5)));

        asked.DueOn(Files.Day(2, 12)).Single().Should().Match<HandlingDue>(due => due.Duty == HandlingDuties.AnswerToUnit && due.Who == null && !due.IsOverdue);
        asked.DueOn(Files.Day(2, 12)).Single().ToFinding().Kind.Should().Be(DomainFindings.HandlingOwed);
        Finding overdue = asked.DueOn(Files.Day(2, 13)).Single().ToFinding();
        overdue.Should().Match<Finding>(finding => finding.Kind == DomainFindings.HandlingOverdue && finding.Severity == Severity.Warning);
        overdue.Find("due")!.Value.Date.Should().Be(Files.Day(2, 12));
        asked.Take(ProposalActions.AnswerGiveBack(Files.Water, false, Files.Day(2, 13))).Findings.Single().Kind.Should().Be(DomainFindings.HandlingLate);
        asked.Take(ProposalActions.LedByHead(Files.Water, Files.Day(2, 13))).Findings.Should().BeEmpty("10 days after 3 February is the 13th");
        asked.Take(ProposalActions.LedByHead(Files.Water, Files.Day(2, 14))).Findings.Single().Text(Language.English).Should().Contain("the notice of the head by 2025-02-13");
    }

    [Fact]
    public void Yulin_does_not_accept_late_returns_and_Guoyang_does()
    {
        // Monday 3 February 2025: 7 working days end on Wednesday the 12th, 5 on Monday the 10th.
        HandlingDeadlines yulin = HandlingDeadlines.None.Within(HandlingDuties.GiveBack, DateLength.WorkingDays(7)).RefusingLateReturns();
        HandlingDeadlines guoyang = HandlingDeadlines.None.Within(HandlingDuties.GiveBack, DateLength.WorkingDays(5));
        ProposalRegulation plain = ProposalRegulation.For(ProposalKinds.Proposal);

        Files.WithWater(null, plain.With(yulin)).CanTake(ProposalActions.AskToGiveBack(Files.Water, Files.Day(2, 12))).Should().BeEmpty();
        Files.WithWater(null, plain.With(yulin)).Refusal(ProposalActions.AskToGiveBack(Files.Water, Files.Day(2, 13))).Should().Equal(DomainFindings.GiveBackTooLate);
        Files.WithWater(null, plain.With(guoyang)).CanTake(ProposalActions.AskToGiveBack(Files.Water, Files.Day(2, 11))).Codes()
            .Should().Equal(DomainFindings.HandlingLate.Code);
    }

    [Fact]
    public void Late_reply_is_taken_with_a_warning_and_an_extension_moves_its_last_day()
    {
        ProposalRegulation regulation = ProposalRegulation.For(ProposalKinds.Proposal).With(HandlingDeadlines.None
            .Within(HandlingDuties.FirstContact, DateLength.Days(15)).Within(HandlingDuties.Reply, DateLength.Months(2)).ExtendedFor(Hard, DateLength.Months(1)));
        Proposal handled = Files.WithWater(null, regulation);

        handled.DueOn(Files.Day(2, 3)).Select(due => (due.Duty, due.Due.Date)).Should().Equal(
            (HandlingDuties.FirstContact, Files.Day(2, 18)), (HandlingDuties.Reply, Files.Day(4, 3)));
        handled.Refusal(ProposalActions.Extend(Files.Water, "easy", Files.Day(3, 1))).Should().Equal(DomainFindings.ExtensionNotProvided);

        Checked<Proposal> late = handled.Take(ProposalActions.Reply(Files.Water, ReplyResults.Solved, Files.Day(4, 4)));
        late.Findings.Select(finding => finding.Kind).Should().Equal(DomainFindings.HandlingLate);
        late.Value!.Replies.Single().IsInTime.Should().BeFalse();

        Proposal extended = handled.After(ProposalActions.Extend(Files.Water, Hard, Files.Day(3, 1)));
        extended.Refusal(ProposalActions.Extend(Files.Water, Hard, Files.Day(3, 2))).Should().Equal(DomainFindings.ExtendedAlready);
        extended.After(ProposalActions.Reply(Files.Water, ReplyResults.Solved, Files.Day(5, 3))).Replies.Single().IsInTime.Should().BeTrue();
    }

    [Fact]
    public void Proposer_owes_an_opinion_and_what_is_closed_owes_nothing()
    {
        ProposalRegulation regulation = ProposalRegulation.For(ProposalKinds.Proposal).With(HandlingDeadlines.None
            .Within(HandlingDuties.Reply, DateLength.Months(3)).Within(HandlingDuties.JointLetter, DateLength.Months(1)).Within(HandlingDuties.Opinion, DateLength.Days(15)));
        Proposal replied = Files.WithWater(null, regulation).After(
            ProposalActions.Assign(Files.Roads, HandlingRoles.Joint, Files.Day(2, 3)), ProposalActions.Reply(Files.Water, ReplyResults.Solved, Files.Day(4, 1)));

        replied.DueOn(Files.Day(4, 17)).Select(due => (due.Duty, due.Who, due.IsOverdue)).Should().Equal(
            (HandlingDuties.JointLetter, Files.Roads, true), (HandlingDuties.Opinion, Files.Member(1), true));
        replied.DueOn(Files.Day(2, 3)).Should().HaveCount(2, "a day is answered as it stood then");
        replied.After(ProposalActions.Close(Files.Day(4, 20))).DueOn(Files.Day(12, 31)).Should().BeEmpty();
    }

    [Fact]
    public void Handling_that_begins_after_the_last_day_has_a_time_of_its_own()
    {
        // Three months from 3 February would end on 3 May; three from 8 May end on 8 August, and with a month more on 8 September.
        Proposal handled = Files.WithWater(null, ProposalRegulation.For(ProposalKinds.Proposal).With(HandlingDeadlines.None
            .Within(HandlingDuties.Reply, DateLength.Months(3)).ExtendedFor(Agreed, DateLength.Months(1)).ReplyBy(Files.Day(4, 30))));

        Proposal again = handled.After(
            ProposalActions.Reply(Files.Water, ReplyResults.ForReference, Files.Day(4, 30)),
            ProposalActions.Rate(Files.Member(1), Files.Water, Satisfactions.Dissatisfied, Files.Day(5, 6)),
            ProposalActions.HandleAgain(Files.Water, Files.Day(5, 8)));
        Proposal elsewhere = handled.After(
            ProposalActions.AskToGiveBack(Files.Water, Files.Day(4, 28)),
            ProposalActions.AnswerGiveBack(Files.Water, true, Files.Day(5, 6)),
            ProposalActions.Assign(Files.Roads, HandlingRoles.Lead, Files.Day(5, 8)));

        handled.DueOn(Files.Day(2, 3)).Single().Due.Date.Should().Be(Files.Day(4, 30));
        again.DueOn(Files.Day(5, 9)).Single().Should().Match<HandlingDue>(due => due.Unit == Files.Water && due.Due.Date == Files.Day(8, 8) && !due.IsOverdue);
        elsewhere.DueOn(Files.Day(5, 9)).Single().Should().Match<HandlingDue>(due => due.Unit == Files.Roads && due.Due.Date == Files.Day(8, 8) && !due.IsOverdue);
        again.After(ProposalActions.Extend(Files.Water, Agreed, Files.Day(8, 1)), ProposalActions.Reply(Files.Water, ReplyResults.Solved, Files.Day(9, 8)))
            .Replies[1].IsInTime.Should().BeTrue();
    }

    [Fact]
    public void Deadlines_are_equal_by_content()
    {
        HandlingDeadlines one = HandlingDeadlines.None.Within("a", DateLength.Days(1)).Within("b", DateLength.Days(2)).ReplyBy(new LocalDate(2025, 1, 1));
        HandlingDeadlines other = HandlingDeadlines.None.ReplyBy(new LocalDate(2025, 1, 1)).Within("b", DateLength.Days(2)).Within("a", DateLength.Days(1));

        one.Should().Be(other);
        one.Should().NotBe(other.Within("a", DateLength.WorkingDays(1)));
        one.ToString().Should().Be("a 1 day, b 2 days, by 2025-01-01");
        Action noCode = () => HandlingDeadlines.None.Within("a b", DateLength.Days(1));
        noCode.Should().Throw<ArgumentException>().WithParameterName("duty");
    }

    private static LocalDate? Due(HandlingDeadlines deadlines, LocalDate assigned, string? origin = null, params string[] grounds) =>
        deadlines.ReplyDueOn(assigned, origin, grounds, WorkingCalendar.None)?.Date;
}
