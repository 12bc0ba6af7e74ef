using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Cities;

[Practice("SY-3", "四必谈、四必访", "Four talks and four visits", typeof(CareRules), typeof(CareOwed), typeof(CareGiven), typeof(MemberEvents))]
public sealed class Sy03TalksAndVisitsTests
{
    // Which events owe what, and within ten days, is the library's example.
    private static readonly CareRules Rules = CareRules.FourTalksFourVisits;
    private static readonly string[] ForTalks = [MemberEvents.PostChanged, MemberEvents.Sanctioned, MemberEvents.ComplainedAbout, MemberEvents.Slackened];
    private static readonly string[] ForVisits = [MemberEvents.FellIll, MemberEvents.InHardship, MemberEvents.Bereaved, MemberEvents.StruckByMishap];
    private static readonly LocalDate Day = new(2015, 5, 4);
    private static readonly ItemId Matter = ItemId.Of("event");

    [Fact]
    public void Four_events_owe_a_talk_and_four_a_visit()
    {
        ForTalks.Select(name => Owed(name).Care).Should().Equal(Enumerable.Repeat(CareKinds.Talk, 4));
        ForVisits.Select(name => Owed(name).Care).Should().Equal(Enumerable.Repeat(CareKinds.Visit, 4));
    }

    [Fact]
    public void Two_hundred_and_fifty_one_talks_and_seventy_one_reminders_are_given_and_nobody_is_owed_one()
    {
        MemberFile[] files = [.. Enumerable.Range(1, 251).Select(n => File(n, ForTalks[n % 4], n <= 71))];
        WorkLedgerBuilder ledger = new();
        foreach (MemberFile file in files)
        {
            file.WriteRecords(ledger, $"file-{file.Member}", 1);
        }

        IReadOnlyList<WorkRecord> given = ledger.Records();

        given.Count(record => record.CodeOf(RecordAttributes.Care) == CareKinds.Talk).Should().Be(251);
        given.Count(record => record.CodeOf(RecordAttributes.Care) == CareKinds.Reminder).Should().Be(71);
        Rules.OwedOn(files, Day.PlusMonths(1), WorkingCalendar.None).Should().HaveCount(251).And.OnlyContain(owed => owed.GivenOn != null);
    }

    [Fact]
    public void Sanction_and_move_on_the_file_owe_their_talks_by_themselves()
    {
        MemberFile file = MemberFile.Restore(MemberId.Of(8), StandingRules.None, new MemberEntry[]
        {
            CadreMove.Of(ItemId.Of("move"), MoveDirections.Out, OrganizationId.Of("bureau"), Day),
            Sanction.Of(ItemId.Of("case"), SanctionKinds.Warning, Day, OrganizationId.Of("committee")),
        }).ValueOrThrow();

        Rules.OwedOn([file], Day, WorkingCalendar.None).Select(owed => owed.Event).Should().BeEquivalentTo([MemberEvents.PostChanged, MemberEvents.Sanctioned]);
    }

    [Fact]
    public void Who_is_owed_one_is_named_and_overdue_after_the_last_day()
    {
        MemberFile waiting = MemberFile.Of(MemberId.Of(7), StandingRules.None).Enter(MemberEvent.Of(Matter, MemberEvents.FellIll, Day)).ValueOrThrow();

        // Ten days after 4 May.
        Rules.OwedOn([waiting], new LocalDate(2015, 5, 14), WorkingCalendar.None).Single().IsOverdue.Should().BeFalse();
        CareOwed owed = Rules.OwedOn([waiting], new LocalDate(2015, 5, 15), WorkingCalendar.None).Single();

        (owed.Member, owed.Care, owed.Due.Date, owed.IsOverdue).Should().Be((MemberId.Of(7), CareKinds.Visit, new LocalDate(2015, 5, 14), true));
        owed.ToFinding()!.Text(Language.Chinese).Should().Contain("2015-05-14");
    }

    private static CareOwed Owed(string name) => Rules.OwedOn(
        [MemberFile.Of(MemberId.Of(1), StandingRules.None).Enter(MemberEvent.Of(Matter, name, Day)).ValueOrThrow()], Day, WorkingCalendar.None).Single();

    private static MemberFile File(int n, string name, bool isReminded)
    {
        List<MemberEntry> entries = [MemberEvent.Of(Matter, name, Day), CareGiven.Of(Matter, CareKinds.Talk, Day.PlusDays(5)).GivenBy(MemberId.Of(1000))];
        if (isReminded)
        {
            entries.Add(CareGiven.Of(Matter, CareKinds.Reminder, Day.PlusDays(5)));
        }

        return MemberFile.Restore(MemberId.Of(n), StandingRules.None, entries).ValueOrThrow();
    }
}
