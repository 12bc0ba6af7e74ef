using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;
using static PartyBuilding.Domain.Tests.Members.Files;

namespace PartyBuilding.Domain.Tests.Members;

/// <summary>Service periods, sanctions and refresher training: what they bar until when.</summary>
public sealed class BarTests
{
    private static readonly ServicePeriod FiveYears = ServicePeriod.Of(Item("appointed"), DateSpan.Of(Day(2020, 9, 1), Day(2025, 8, 31)));

    [Fact]
    public void Service_period_bars_exam_transfer_and_secondment_and_names_its_end()
    {
        MemberFile file = Full.Then(FiveYears);

        file.RefusalOf(ActionTaken.Of(Item("exam"), MemberActions.SelectionExam, Day(2025, 8, 31))).Should().Equal("PB1604");
        file.RefusalOf(CadreMove.Of(Item("out"), MoveDirections.Out, Other, Day(2022, 1, 1))).Should().Equal("PB1604");
        file.RefusalOf(CadreMove.Of(Item("up"), MoveDirections.Up, Committee, Day(2022, 1, 1)).SecondedUntil(Day(2022, 12, 31))).Should().Equal("PB1604");
        file.CanEnter(ActionTaken.Of(Item("exam"), MemberActions.SelectionExam, Day(2025, 9, 1))).Should().BeEmpty();
        file.CanEnter(ActionTaken.Of(Item("raise"), MemberActions.Promotion, Day(2022, 1, 1))).Should().BeEmpty();
        Finding refusal = file.May(MemberActions.SelectionExam, Day(2021, 1, 1)).Single();
        refusal.Text(Language.Chinese).Should().Contain("2025-08-31");
        refusal.Text(Language.English).Should().Contain("2025-08-31");
        file.BarsOn(Day(2021, 1, 1)).Should().OnlyContain(bar => bar.FreeFrom == Day(2025, 9, 1));
    }

    [Fact]
    public void Record_of_a_member_who_is_bound_to_a_post_may_be_transferred_all_the_same()
    {
        MemberFile file = Full.Then(FiveYears, RefresherTraining.Of(Item("r1"), Day(2024, 3, 1), "unfit.03"));

        file.CanEnter(Transfer.Issue(Branch, Other, Day(2024, 3, 20))).Should().BeEmpty();
        Full.Then(FiveYears.Bars(MemberActions.RelationTransfer)).RefusalOf(Transfer.Issue(Branch, Other, Day(2022, 1, 1))).Should().Equal("PB1604");
    }

    [Fact]
    public void Service_period_may_bar_other_actions() =>
        Full.Then(FiveYears.Bars(MemberActions.SelectionExam)).May(MemberActions.Transfer, Day(2021, 1, 1)).Should().BeEmpty();

    [Fact]
    public void Sanction_bars_for_its_impact_period()
    {
        // A serious warning of 1 March 2024 bars promotion for 18 months: the last day is 31 August 2025.
        Sanction sanction = SanctionRules.Party.Impose(Item("case"), SanctionKinds.SeriousWarning, Day(2024, 3, 1), Committee, WorkingCalendar.None);
        MemberFile file = Full.Then(sanction);

        sanction.LastDay.Should().Be(Day(2025, 8, 31));
        file.RefusalOf(ActionTaken.Of(Item("raise"), MemberActions.Promotion, Day(2025, 8, 31))).Should().Equal("PB1605");
        file.CanEnter(ActionTaken.Of(Item("raise"), MemberActions.Promotion, Day(2025, 9, 1))).Should().BeEmpty();
        file.May(MemberActions.Vote, Day(2024, 6, 1)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(SanctionKinds.Warning, MemberActions.Promotion, "2025-02-28")]
    [InlineData(SanctionKinds.SeriousWarning, MemberActions.Promotion, "2025-08-31")]
    [InlineData(SanctionKinds.Removal, MemberActions.Promotion, "2026-02-28")]
    [InlineData(SanctionKinds.Removal, MemberActions.EqualPost, "2026-02-28")]
    [InlineData(SanctionKinds.OneYearOnProbation, MemberActions.Vote, "2025-02-28")]
    [InlineData(SanctionKinds.OneYearOnProbation, MemberActions.Promotion, "2027-02-28")]
    [InlineData(SanctionKinds.OneYearOnProbation, MemberActions.EqualPost, "2027-02-28")]
    [InlineData(SanctionKinds.TwoYearsOnProbation, MemberActions.Stand, "2026-02-28")]
    [InlineData(SanctionKinds.TwoYearsOnProbation, MemberActions.Promotion, "2028-02-29")]
    [InlineData(SanctionKinds.TwoYearsOnProbation, MemberActions.EqualPost, "2028-02-29")]
    [InlineData(SanctionKinds.Expulsion, MemberActions.EqualPost, "2029-02-28")]
    [InlineData(SanctionKinds.Expulsion, MemberActions.Readmission, "2029-02-28")]
    public void Impact_periods_of_the_party(string sanction, string action, string lastDay)
    {
        SanctionImpact impact = SanctionRules.Party.Impose(Item("case"), sanction, Day(2024, 3, 1), Committee, WorkingCalendar.None)
            .Impacts.Single(one => one.Action == action);

        impact.Span.ToString().Should().Be("2024-03-01/" + lastDay);
    }

    [Fact]
    public void Impact_in_working_days_that_the_calendar_does_not_know_stays_provisional()
    {
        // Ten working days from Monday 20 January 2025, the first counted: by Monday to Friday they end on 31 January. By the calendar the holiday from 28 January to 4 February is off
        // and Sunday the 26th is worked: 20 to 24, 26, 27 January are seven, 5 to 7 February three.
        SanctionRules rules = SanctionRules.None.Bars("reprimand", DateLength.WorkingDays(10), MemberActions.Honour);
        Sanction assumed = rules.Impose(Item("case"), "reprimand", Day(2025, 1, 20), Committee, WorkingCalendar.None);
        Sanction known = rules.Impose(Item("case"), "reprimand", Day(2025, 1, 20), Committee, Dates.SpringFestival.Of2025);

        assumed.Impacts.Single().ToString().Should().Be("honour 2025-01-20/2025-01-31?");
        known.Impacts.Single().ToString().Should().Be("honour 2025-01-20/2025-02-07");
        (assumed.Impacts.Single().IsProvisional, known.Impacts.Single().IsProvisional).Should().Be((true, false));
        MemberFile file = Full.Then(assumed);
        file.BarsOn(Day(2025, 1, 31)).Single().IsProvisional.Should().BeTrue();
        Finding refusal = file.May(MemberActions.Honour, Day(2025, 1, 31)).Single();
        refusal.Find("until")!.Value.Value.Should().Be("2025-01-31?");
        refusal.Text(Language.Chinese).Should().Contain("至 2025-01-31（暂定）");
        refusal.Text(Language.English).Should().Contain("to 2025-01-31 (provisional)");
        Full.Then(known).May(MemberActions.Honour, Day(2025, 2, 7)).Single().Text(Language.English).Should().Contain("to 2025-02-07 and");
        MemberFile.Restore(file.Member, file.Rules, file.Entries).ValueOrThrow().Should().Be(file).And.NotBe(Full.Then(known));
    }

    [Fact]
    public void What_is_lifted_ends_on_a_certain_day()
    {
        Sanction assumed = SanctionRules.None.Bars("reprimand", DateLength.WorkingDays(10), MemberActions.Honour)
            .Impose(Item("case"), "reprimand", Day(2025, 1, 20), Committee, WorkingCalendar.None);

        MemberBar bar = Full.Then(assumed, MatterEnded.Of(Item("case"), Day(2025, 1, 22), MatterOutcomes.Lifted)).BarsOn(Day(2025, 1, 21)).Single();

        (bar.Span.ToString(), bar.IsProvisional).Should().Be(("2025-01-20/2025-01-21", false));
    }

    [Fact]
    public void Lifted_sanction_bars_nothing_from_that_day_and_one_that_ran_out_keeps_its_impact()
    {
        Sanction sanction = Sanction.Of(Item("case"), SanctionKinds.Removal, Day(2024, 3, 1), Committee).Bars(Day(2026, 2, 28), MemberActions.Promotion);
        MemberFile file = Full.Then(sanction);

        MemberFile lifted = file.Then(MatterEnded.Of(Item("case"), Day(2024, 9, 1), MatterOutcomes.Lifted));
        lifted.May(MemberActions.Promotion, Day(2024, 8, 31)).Should().ContainSingle();
        lifted.May(MemberActions.Promotion, Day(2024, 9, 1)).Should().BeEmpty();
        file.Then(MatterEnded.Of(Item("case"), Day(2024, 9, 1), MatterOutcomes.Completed)).May(MemberActions.Promotion, Day(2024, 9, 1)).Should().ContainSingle();
    }

    [Fact]
    public void Expelled_member_may_not_apply_for_five_years()
    {
        MemberFile file = Full.Then(
            SanctionRules.Party.Impose(Item("case"), SanctionKinds.Expulsion, Day(2020, 5, 1), Committee, WorkingCalendar.None),
            StandingChange.Of(MemberStandings.Left, Day(2020, 5, 1)).Because(StandingCauses.Expelled));

        file.RefusalOf(StandingChange.Of(MemberStandings.Applicant, Day(2025, 4, 30))).Should().Equal("PB1605");
        file.CanEnter(StandingChange.Of(MemberStandings.Applicant, Day(2025, 5, 1))).Should().BeEmpty();
    }

    [Fact]
    public void Expelled_member_returns_in_no_other_standing_either()
    {
        MemberFile file = Full.Then(
            SanctionRules.Party.Impose(Item("case"), SanctionKinds.Expulsion, Day(2020, 5, 1), Committee, WorkingCalendar.None),
            StandingChange.Of(MemberStandings.Left, Day(2020, 5, 1)).Because(StandingCauses.Expelled));

        file.RefusalOf(StandingChange.Of(MemberStandings.Full, Day(2020, 6, 1))).Should().Equal("PB1605");
        file.RefusalOf(StandingChange.Of(MemberStandings.Full, Day(2025, 4, 30)).Because(StandingCauses.Restored)).Should().Equal("PB1605");
        MemberFile lifted = file.Then(MatterEnded.Of(Item("case"), Day(2021, 3, 1), MatterOutcomes.Lifted));
        lifted.CanEnter(StandingChange.Of(MemberStandings.Full, Day(2021, 3, 1)).Because(StandingCauses.Restored)).Should().BeEmpty();
    }

    [Fact]
    public void Expulsion_alone_ends_standing_rights_and_membership()
    {
        MemberFile file = Full.Then(SanctionRules.Party.Impose(Item("case"), SanctionKinds.Expulsion, Day(2020, 5, 1), Committee, WorkingCalendar.None));

        file.StandingOn(Day(2020, 4, 30)).Should().Be("full");
        file.StandingOn(Day(2020, 5, 1)).Should().Be("left");
        file.May(MemberActions.Vote, Day(2020, 5, 1)).Select(one => one.Code).Should().Equal("PB1602");
        file.Memberships().Should().Equal(Membership.Home(Who, Branch, DateSpan.Of(Day(2010, 7, 1), Day(2020, 4, 30))));
        file.RefusalOf(StandingChange.Of(MemberStandings.Applicant, Day(2025, 4, 30))).Should().Equal("PB1605");
        file.CanEnter(StandingChange.Of(MemberStandings.Applicant, Day(2025, 5, 1))).Should().BeEmpty();

        // The change of standing that says the same may be entered, once.
        MemberFile said = file.Then(StandingChange.Of(MemberStandings.Left, Day(2020, 5, 1)).Because(StandingCauses.Expelled));
        said.RefusalOf(StandingChange.Of(MemberStandings.Left, Day(2020, 6, 1))).Should().Equal("PB1601");
    }

    [Fact]
    public void Expulsion_without_its_sanction_is_warned_of_and_the_sanction_may_follow_on_its_day()
    {
        StandingChange left = StandingChange.Of(MemberStandings.Left, Day(2020, 5, 1)).Because(StandingCauses.Expelled);
        Sanction expulsion = SanctionRules.Party.Impose(Item("case"), SanctionKinds.Expulsion, Day(2020, 5, 1), Committee, WorkingCalendar.None);

        Full.CanEnter(left).Select(one => (one.Code, one.Severity)).Should().Equal(("PB1631", Severity.Warning));
        MemberFile file = Full.Enter(left).Value!.Then(expulsion);
        file.RefusalOf(StandingChange.Of(MemberStandings.Full, Day(2020, 6, 1))).Should().Equal("PB1605");
    }

    [Fact]
    public void Refusals_name_standing_and_open_ends_in_words()
    {
        Party.May(MemberActions.Vote, Day(2020, 5, 1)).Single().Text(Language.Chinese).Should().Contain("尚无身份").And.Contain("表决（vote）").And.Contain("正式（full）");
        Full.Then(RefresherTraining.Of(Item("r1"), Day(2024, 3, 1), "unfit.03")).May(MemberActions.Transfer, Day(2024, 3, 2)).Single().Text(Language.Chinese)
            .Should().Contain("至 未定之日").And.NotContain("..");
    }

    [Fact]
    public void Refresher_bars_transfer_meanwhile_and_promotion_honour_and_bonus_that_year()
    {
        MemberFile file = Full.Then(RefresherTraining.Of(Item("r1"), Day(2024, 3, 1), "unfit.03").Found("inspection"));

        file.RefusalOf(CadreMove.Of(Item("out"), MoveDirections.Out, Other, Day(2024, 3, 20))).Should().Equal("PB1606");
        MemberFile passed = file.Then(MatterEnded.Of(Item("r1"), Day(2024, 4, 1), MatterOutcomes.Passed));
        passed.CanEnter(CadreMove.Of(Item("out"), MoveDirections.Out, Other, Day(2024, 4, 1))).Should().BeEmpty();
        passed.RefusalOf(ActionTaken.Of(Item("h"), MemberActions.Honour, Day(2024, 12, 31))).Should().Equal("PB1607");
        passed.RefusalOf(ActionTaken.Of(Item("b"), MemberActions.Bonus, Day(2024, 6, 1))).Should().Equal("PB1607");
        passed.RefusalOf(ActionTaken.Of(Item("p"), MemberActions.Promotion, Day(2024, 6, 1))).Should().Equal("PB1607");
        passed.CanEnter(ActionTaken.Of(Item("h"), MemberActions.Honour, Day(2025, 1, 1))).Should().BeEmpty();
        passed.ConditionsOn(Day(2024, 12, 31)).Should().BeEmpty();
    }

    [Fact]
    public void Honour_given_in_January_on_account_of_the_year_of_a_refresher_is_refused()
    {
        MemberFile file = Full.Then(
            RefresherTraining.Of(Item("r1"), Day(2024, 3, 1), "unfit.03"),
            MatterEnded.Of(Item("r1"), Day(2024, 4, 1), MatterOutcomes.Passed));

        file.RefusalOf(ActionTaken.Of(Item("h"), MemberActions.Honour, Day(2025, 1, 20)).OnAccountOf(2024)).Should().Equal("PB1607");
        file.CanEnter(ActionTaken.Of(Item("h"), MemberActions.Honour, Day(2025, 1, 20)).OnAccountOf(2023)).Should().BeEmpty();
        file.RefusalOf(ActionTaken.Of(Item("h"), MemberActions.Honour, Day(2025, 1, 20)).OnAccountOf(2026)).Should().Equal("PB1066");
        file.RefusalOf(ActionTaken.Of(Item("h"), MemberActions.Honour, Day(2025, 1, 20)).OnAccountOf(0)).Should().Equal("PB1066");
    }

    [Fact]
    public void Second_refresher_within_a_year_and_a_failed_one_are_stated_for_people_to_decide()
    {
        MemberFile file = Full.Then(
            RefresherTraining.Of(Item("r1"), Day(2024, 3, 1), "unfit.03"),
            MatterEnded.Of(Item("r1"), Day(2024, 4, 1), MatterOutcomes.Passed),
            RefresherTraining.Of(Item("r2"), Day(2024, 10, 8), "unfit.11"),
            MatterEnded.Of(Item("r2"), Day(2024, 11, 1), MatterOutcomes.Failed));

        file.ConditionsOn(Day(2024, 10, 7)).Should().BeEmpty();
        file.ConditionsOn(Day(2024, 10, 8)).Select(met => met.Name).Should().Equal(MemberConditions.RefresherTwice);
        MemberCondition[] met = file.ConditionsOn(Day(2024, 11, 1)).ToArray();
        met.Select(one => (one.Name, one.Since)).Should().Equal(
            (MemberConditions.RefresherTwice, Day(2024, 10, 8)),
            (MemberConditions.RefresherFailed, Day(2024, 11, 1)));
        met[0].Matters.Should().Equal(Item("r1"), Item("r2"));
        file.StandingOn(Day(2024, 12, 1)).Should().Be("full", "nothing follows by itself");
    }

    [Fact]
    public void Refreshers_of_two_years_are_not_twice_within_one() => Full.Then(
        RefresherTraining.Of(Item("r1"), Day(2023, 12, 1), "unfit.03"),
        MatterEnded.Of(Item("r1"), Day(2024, 1, 10), MatterOutcomes.Passed),
        RefresherTraining.Of(Item("r2"), Day(2024, 2, 8), "unfit.11")).ConditionsOn(Day(2024, 3, 1)).Should().BeEmpty();

    [Fact]
    public void One_refresher_runs_at_a_time() => Full.Then(RefresherTraining.Of(Item("r1"), Day(2024, 3, 1), "unfit.03"))
        .RefusalOf(RefresherTraining.Of(Item("r2"), Day(2024, 3, 2), "unfit.03")).Should().Equal("PB1617");

    [Fact]
    public void All_reasons_are_given_at_once()
    {
        MemberFile file = Full.Then(FiveYears, RefresherTraining.Of(Item("r1"), Day(2024, 3, 1), "unfit.03"));

        file.RefusalOf(CadreMove.Of(Item("out"), MoveDirections.Out, Other, Day(2024, 3, 20)).SecondedUntil(Day(2024, 3, 19)))
            .Should().Equal("PB1062", "PB1604", "PB1606");
    }
}
