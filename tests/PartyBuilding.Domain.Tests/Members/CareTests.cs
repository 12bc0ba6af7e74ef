using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;
using static PartyBuilding.Domain.Tests.Members.Files;

namespace PartyBuilding.Domain.Tests.Members;

public sealed class CareTests
{
    private static readonly MemberFile Sick = Full.Then(MemberEvent.Of(Item("ill"), MemberEvents.FellIll, Day(2024, 3, 1)));

    [Fact]
    public void Visit_is_owed_on_an_event_and_overdue_after_its_last_day()
    {
        // 1 March and 10 days: the last day is 11 March.
        CareOwed owed = Owed(Sick, Day(2024, 3, 11)).Single();

        (owed.Care, owed.Event, owed.Due.Date, owed.IsOverdue).Should().Be((CareKinds.Visit, MemberEvents.FellIll, Day(2024, 3, 11), false));
        owed.ToFinding()!.Code.Should().Be("PB1620");
        CareOwed overdue = Owed(Sick, Day(2024, 3, 12)).Single();
        overdue.IsOverdue.Should().BeTrue();
        overdue.ToFinding()!.Code.Should().Be("PB1621");
        overdue.ToFinding()!.Text(Language.Chinese).Should().Contain("2024-03-11");
        Owed(Sick, Day(2024, 2, 29)).Should().BeEmpty("the event has not happened yet");
    }

    [Fact]
    public void Given_care_is_no_longer_owed_and_may_have_been_late()
    {
        MemberFile file = Sick.Then(
            CareGiven.Of(Item("ill"), CareKinds.Talk, Day(2024, 3, 5)),
            CareGiven.Of(Item("ill"), CareKinds.Visit, Day(2024, 3, 12)));

        Owed(file, Day(2024, 3, 11)).Single().GivenOn.Should().BeNull("a talk is no visit");
        CareOwed given = Owed(file, Day(2024, 3, 31)).Single();
        (given.GivenOn, given.WasLate, given.IsOverdue).Should().Be((Day(2024, 3, 12), true, false));
        given.ToFinding().Should().BeNull();
    }

    [Fact]
    public void Sanction_owes_a_talk_by_the_kind_of_its_entry()
    {
        CareRules rules = CareRules.None.Owes(CareKinds.Talk, DateLength.WorkingDays(5), MemberEntryKinds.Sanction);
        MemberFile file = Full.Then(Sanction.Of(Item("case"), SanctionKinds.Warning, Day(2024, 3, 4), Committee));

        // Monday 4 March and 5 working days, Monday to Friday assumed: Monday 11 March, provisional.
        CareOwed owed = rules.OwedOn([file], Day(2024, 3, 5), WorkingCalendar.None).Single();
        owed.Due.Should().Be(ReckonedDate.Provisional(Day(2024, 3, 11)));
    }

    [Fact]
    public void Sanction_and_move_owe_the_talks_of_their_events()
    {
        MemberFile file = Full.Then(
            CadreMove.Of(Item("move"), MoveDirections.Out, Other, Day(2024, 3, 1)),
            Sanction.Of(Item("case"), SanctionKinds.Warning, Day(2024, 3, 4), Committee));

        // 1 and 4 March and 10 days.
        Owed(file, Day(2024, 3, 5)).Select(owed => (owed.About, owed.Event, owed.Care, owed.Due.Date)).Should().Equal(
            (Item("move"), MemberEvents.PostChanged, CareKinds.Talk, Day(2024, 3, 11)),
            (Item("case"), MemberEvents.Sanctioned, CareKinds.Talk, Day(2024, 3, 14)));
    }

    [Fact]
    public void Sanction_and_its_event_of_the_same_day_owe_one_talk_which_may_be_about_either()
    {
        Sanction sanction = Sanction.Of(Item("case"), SanctionKinds.Warning, Day(2024, 3, 4), Committee);
        MemberFile file = Full.Then(MemberEvent.Of(Item("told"), MemberEvents.Sanctioned, Day(2024, 3, 4)), sanction);

        CareOwed owed = Owed(file, Day(2024, 3, 5)).Single();
        (owed.About, owed.GivenOn).Should().Be((Item("case"), (LocalDate?)null));
        foreach (string about in new[] { "case", "told" })
        {
            Owed(file.Then(CareGiven.Of(Item(about), CareKinds.Talk, Day(2024, 3, 6))), Day(2024, 3, 7)).Single().GivenOn.Should().Be(Day(2024, 3, 6));
        }

        // Of another day, or another name, it is another occasion; and two sanctions of one day are two.
        Owed(file.Then(MemberEvent.Of(Item("again"), MemberEvents.Sanctioned, Day(2024, 3, 5))), Day(2024, 3, 5)).Should().HaveCount(2);
        Owed(file.Then(MemberEvent.Of(Item("moved"), MemberEvents.PostChanged, Day(2024, 3, 4))), Day(2024, 3, 5)).Should().HaveCount(2);
        Owed(file.Then(Sanction.Of(Item("case2"), SanctionKinds.Warning, Day(2024, 3, 4), Committee)), Day(2024, 3, 5)).Should().HaveCount(2);
    }

    [Fact]
    public void Sanction_to_which_two_lines_speak_owes_one_talk_by_the_earlier_day()
    {
        CareRules rules = CareRules.FourTalksFourVisits.Owes(CareKinds.Talk, DateLength.Days(3), MemberEntryKinds.Sanction);
        MemberFile file = Full.Then(Sanction.Of(Item("case"), SanctionKinds.Warning, Day(2024, 3, 4), Committee));

        CareOwed owed = rules.OwedOn([file], Day(2024, 3, 5), WorkingCalendar.None).Single();
        (owed.Event, owed.Due.Date).Should().Be((MemberEntryKinds.Sanction, Day(2024, 3, 7)));
    }

    [Fact]
    public void Who_left_is_owed_nothing_more() =>
        Owed(Sick.Then(StandingChange.Of(MemberStandings.Left, Day(2024, 3, 5))), Day(2024, 3, 31)).Should().BeEmpty();

    [Fact]
    public void Duties_of_many_members_are_listed_by_last_day_then_member()
    {
        MemberFile later = MemberFile.Of(MemberId.Of("m1"), StandingRules.None).Then(MemberEvent.Of(Item("e"), MemberEvents.PostChanged, Day(2024, 3, 2)));
        MemberFile same = MemberFile.Of(MemberId.Of("m2"), StandingRules.None).Then(MemberEvent.Of(Item("e"), MemberEvents.Bereaved, Day(2024, 3, 1)));

        IReadOnlyList<CareOwed> owed = CareRules.FourTalksFourVisits.OwedOn([later, Sick, same], Day(2024, 3, 3), WorkingCalendar.None);

        owed.Select(one => one.Member.Key).Should().Equal("m2", "m3", "m1");
    }

    [Fact]
    public void Rules_are_equal_by_content()
    {
        CareRules.None.Owes(CareKinds.Talk, DateLength.Days(3), "a", "b").Should().Be(CareRules.None.Owes(CareKinds.Talk, DateLength.Days(3), "b", "a"));
        CareRules.None.Should().NotBe(CareRules.FourTalksFourVisits);
    }

    private static IReadOnlyList<CareOwed> Owed(MemberFile file, LocalDate date) => CareRules.FourTalksFourVisits.OwedOn([file], date, WorkingCalendar.None);
}
