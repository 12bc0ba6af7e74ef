using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;
using static PartyBuilding.Domain.Tests.Members.Files;

namespace PartyBuilding.Domain.Tests.Members;

public sealed class MemberFileTests
{
    [Fact]
    public void Entry_of_an_earlier_day_takes_its_place()
    {
        MemberFile file = Full.Then(
            PostGrade.Of("secretary", 10, Day(2024, 1, 1)),
            PostGrade.Of("deputy", 8, Day(2020, 1, 1)));

        file.GradeFixedOn(Day(2023, 12, 31))!.Grade.Should().Be(8);
        file.GradeFixedOn(Day(2024, 1, 1))!.Grade.Should().Be(10);
        file.Entries.Select(entry => entry.Date).Should().BeInAscendingOrder();
    }

    [Fact]
    public void Entry_that_would_upset_a_later_one_is_refused_and_names_it()
    {
        MemberFile file = Full.Then(ActionTaken.Of(Item("raise"), MemberActions.Promotion, Day(2024, 6, 1)));
        Sanction sanction = SanctionRules.Party.Impose(Item("case"), SanctionKinds.Warning, Day(2024, 3, 1), Committee, WorkingCalendar.None);

        file.RefusalOf(sanction).Should().Equal("PB1618", "PB1605");
        file.CanEnter(sanction).First().Text(Language.English).Should().Contain("2024-06-01");
    }

    [Fact]
    public void Entry_that_is_wrong_itself_is_told_what_it_would_upset_as_well()
    {
        MemberFile file = Full.Then(
            MemberEvent.Of(Item("case"), MemberEvents.FellIll, Day(2024, 1, 1)),
            ActionTaken.Of(Item("raise"), MemberActions.Promotion, Day(2024, 6, 1)));
        Sanction sanction = SanctionRules.Party.Impose(Item("case"), SanctionKinds.Warning, Day(2024, 3, 1), Committee, WorkingCalendar.None);

        file.RefusalOf(sanction).Should().Equal("PB1613", "PB1618", "PB1605");
    }

    [Fact]
    public void Matter_is_opened_once_and_ends_once()
    {
        MemberFile file = Full.Then(FloatingSpell.Of(Item("away"), Day(2024, 1, 1)));

        file.RefusalOf(MemberEvent.Of(Item("away"), MemberEvents.FellIll, Day(2024, 2, 1))).Should().Equal("PB1613");
        file.RefusalOf(MatterEnded.Of(Item("other"), Day(2024, 2, 1), MatterOutcomes.Completed)).Should().Equal("PB1615");
        file.RefusalOf(MatterEnded.Of(Item("away"), Day(2023, 12, 31), MatterOutcomes.Completed)).Should().Equal("PB1615");
        file.Then(MatterEnded.Of(Item("away"), Day(2024, 2, 1), MatterOutcomes.Employed))
            .RefusalOf(MatterEnded.Of(Item("away"), Day(2024, 3, 1), MatterOutcomes.Completed)).Should().Equal("PB1616");
    }

    [Fact]
    public void Same_entry_twice_is_refused() =>
        Full.RefusalOf(Transfer.Register(Branch, Day(2010, 7, 1))).Should().Contain("PB1614");

    [Fact]
    public void Floating_member_is_away_until_the_spell_ends()
    {
        FloatingSpell away = FloatingSpell.Of(Item("away"), Day(2024, 1, 1)).AttachedTo(OrganizationId.Of("point7"));
        MemberFile file = Full.Then(
            away,
            CareGiven.Of(Item("away"), CareKinds.Visit, Day(2024, 2, 10)).GivenBy(MemberId.Of("m9")),
            CareGiven.Of(Item("away"), CareKinds.EmploymentHelp, Day(2024, 3, 1)),
            MatterEnded.Of(Item("away"), Day(2024, 12, 1), MatterOutcomes.Employed));

        file.FloatingOn(Day(2023, 12, 31)).Should().BeNull();
        file.FloatingOn(Day(2024, 11, 30)).Should().Be(away);
        file.FloatingOn(Day(2024, 12, 1)).Should().BeNull();
        file.OutcomeOf(Item("away"))!.Outcome.Should().Be("employed");
        file.AsOf(Day(2024, 6, 1)).OutcomeOf(Item("away")).Should().BeNull();
        file.RefusalOf(FloatingSpell.Of(Item("again"), Day(2024, 11, 30))).Should().Equal("PB1617");
        file.CanEnter(FloatingSpell.Of(Item("again"), Day(2024, 12, 1))).Should().BeEmpty();
    }

    [Fact]
    public void One_secondment_runs_at_a_time_and_is_overdue_after_its_planned_end()
    {
        CadreMove village = CadreMove.Of(Item("v1"), MoveDirections.Down, OrganizationId.Of("village7"), Day(2022, 3, 1))
            .SentBy(Committee).ToLevel("village").As("secretary").SecondedUntil(Day(2024, 2, 29));
        MemberFile file = Full.Then(village);

        file.SecondedOn(Day(2022, 3, 1)).Should().Be(village);
        file.RefusalOf(CadreMove.Of(Item("v2"), MoveDirections.Out, Other, Day(2023, 1, 1)).SecondedUntil(Day(2023, 6, 1))).Should().Equal("PB1617");
        file.ConditionsOn(Day(2024, 3, 1)).Select(met => met.Name).Should().Equal(MemberConditions.SecondmentOverdue);
        MemberFile back = file.Then(MatterEnded.Of(Item("v1"), Day(2024, 3, 1), MatterOutcomes.Promoted));
        back.ConditionsOn(Day(2024, 3, 1)).Should().BeEmpty();
        back.SecondedOn(Day(2024, 3, 1)).Should().BeNull();
    }

    [Fact]
    public void Trainings_add_up_by_the_day_they_began()
    {
        MemberFile file = Full.Then(
            Training.Of(Item("class1"), DateSpan.Of(Day(2024, 5, 6), Day(2024, 5, 8))).OfDays(3).OfHours(24).For("cadre"),
            Training.Of(Item("class2"), DateSpan.Of(Day(2024, 12, 31), Day(2025, 1, 1))).OfHours(12.5m));

        file.TrainingHours(DateSpan.Year(2024)).Should().Be(36.5m);
        file.TrainingDays(DateSpan.Year(2024)).Should().Be(3);
        file.TrainingHours(DateSpan.Year(2025)).Should().Be(0);
        file.RefusalOf(Training.Of(Item("class1"), DateSpan.Day(Day(2024, 6, 1)))).Should().Equal("PB1613");
    }

    [Fact]
    public void Care_needs_its_matter_and_another_person()
    {
        Full.RefusalOf(CareGiven.Of(Item("ill"), CareKinds.Visit, Day(2024, 2, 1)).GivenBy(Who)).Should().Equal("PB1615", "PB1619");
    }

    [Fact]
    public void Restore_leaves_out_what_is_not_allowed_and_reports_it()
    {
        MemberFile file = Full.Then(PostGrade.Of("secretary", 10, Day(2024, 1, 1)));
        MemberEntry wrong = Transfer.Receive(Other, Day(2023, 1, 1));

        Checked<MemberFile> restored = MemberFile.Restore(Who, StandingRules.Party, file.Entries.Append(wrong));

        restored.Value.Should().Be(file);
        restored.Findings.Select(finding => finding.Code).Should().Equal("PB1610");
        Action gap = () => MemberFile.Restore(Who, StandingRules.Party, [null!]);
        gap.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void What_lasts_on_a_day_is_listed_until_it_is_over_or_ended()
    {
        MemberFile file = Full.Then(
            ServicePeriod.Of(Item("bound"), DateSpan.Of(Day(2020, 9, 1), Day(2025, 8, 31))),
            FloatingSpell.Of(Item("away"), Day(2021, 1, 1)),
            MatterEnded.Of(Item("away"), Day(2022, 1, 1), MatterOutcomes.Completed),
            ActionTaken.Of(Item("raise"), MemberActions.Promotion, Day(2021, 5, 1)),
            MemberEvent.Of(Item("ill"), MemberEvents.FellIll, Day(2021, 6, 1)),
            Sanction.Of(Item("case"), SanctionKinds.Warning, Day(2024, 1, 1), Committee).Bars(Day(2024, 12, 31), MemberActions.Promotion));

        file.OpenOn(Day(2021, 12, 31)).Select(entry => entry.Matter).Should().Equal(Item("bound"), Item("away"));
        file.OpenOn(Day(2022, 1, 1)).Select(entry => entry.Matter).Should().Equal(Item("bound"));
        file.OpenOn(Day(2024, 12, 31)).Select(entry => entry.Matter).Should().Equal(Item("bound"), Item("case"));
        file.OpenOn(Day(2025, 9, 1)).Should().BeEmpty();
    }

    [Fact]
    public void Content_of_an_entry_is_found_by_its_type()
    {
        MemberEntry entry = PostGrade.Of("secretary", 10, Day(2024, 1, 1));

        entry.As<PostGrade>()!.Grade.Should().Be(10);
        entry.As<Sanction>().Should().BeNull();
        entry.Kind.Should().Be(MemberEntryKinds.Grade);
        entry.Should().Be((MemberEntry)PostGrade.Of("secretary", 10, Day(2024, 1, 1)));
    }

    [Fact]
    public void Records_say_what_the_file_says_and_are_the_same_when_written_again()
    {
        MemberFile file = Full.Then(
            RefresherTraining.Of(Item("r1"), Day(2024, 3, 1), "unfit.03"),
            MatterEnded.Of(Item("r1"), Day(2024, 4, 1), MatterOutcomes.Passed),
            MemberEvent.Of(Item("fund"), MemberEvents.Rewarded, Day(2024, 5, 1)).WithAmount(4_000m));
        WorkLedgerBuilder builder = new();
        file.WriteRecords(builder, "file-m3", 1);
        WorkLedger once = builder.Build().ValueOrThrow();
        file.WriteRecords(builder, "file-m3", 1);
        Checked<WorkLedger> twice = builder.Build();

        once.Count.Should().Be(4, "the end of the training stands in its own record");
        twice.Value!.Count.Should().Be(4);
        twice.Findings.Select(finding => finding.Code).Should().Equal("PB1206");
        WorkRecord training = once.RecordsOf(Who).Single(one => one.Kind == RecordKinds.MemberRefresher);
        training.Entry.Key.Should().Be("memberFile:file-m3@1/refresher.2024-03-01.1");
        training.End.Should().Be(Day(2024, 3, 31));
        training.Attributes.Select(one => one.ToString()).Should().Equal("endedOn=2024-04-01", "outcome=passed", "situation=unfit.03");
        once.RecordsOf(Who).Single(one => one.Kind == RecordKinds.MemberEvent).Amount.Should().Be(4_000m);
    }
}
