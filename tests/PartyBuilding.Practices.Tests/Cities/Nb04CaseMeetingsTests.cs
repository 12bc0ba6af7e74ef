using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Cities;

[Practice("NB-4", "社区每周案例会与案例汇编", "Weekly case meetings and casebooks", typeof(MeetingDuty), typeof(Cadences), typeof(MeetingBook), typeof(MeetingPaper))]
public sealed class Nb04CaseMeetingsTests
{
    private const string Casebook = "casebook";
    private static readonly DateSpan Year = DateSpan.Year(2013);
    private static readonly MeetingDuty Weekly = MeetingDuty.Every(Cadence.Week, MeetingKinds.Cases).OfEach("community");

    // Twelve casebooks: of which communities or years the report leaves open; here of twelve communities.
    private static readonly IReadOnlyList<Organization> Communities =
        [.. Enumerable.Range(1, 12).Select(n => Organization.Of(OrganizationId.Of($"community-{n:00}"), "community", new LocalDate(2010, 1, 1)))];

    [Fact]
    public void Year_owes_a_case_meeting_in_each_of_its_weeks()
    {
        // 2013 begins on a Tuesday and ends on a Tuesday: 51 full weeks, and of the two that it shares with its neighbours the first, of which it has six days; of the last it has two.
        IReadOnlyList<MeetingSlot> slots = MeetingBook.Of(Meetings()).ValueOrThrow().Slots([Weekly], Communities, Year, new LocalDate(2014, 1, 1));

        slots.Where(slot => slot.IsDue).Should().HaveCount(12 * 52).And.OnlyContain(slot => slot.State == MeetingSlotState.Met);
        slots.Where(slot => !slot.IsDue).Should().HaveCount(12).And.OnlyContain(slot => slot.Span == DateSpan.Of(new LocalDate(2013, 12, 30), new LocalDate(2013, 12, 31)));
    }

    [Fact]
    public void Week_without_a_case_meeting_is_named()
    {
        LocalDate skipped = new(2013, 8, 14);

        MeetingBook book = MeetingBook.Of(Meetings().Where(meeting => meeting.Date != skipped || meeting.Organization != Communities[3].Id)).ValueOrThrow();

        MeetingSlot missed = book.Slots([Weekly], Communities, Year, new LocalDate(2014, 1, 1)).Single(slot => slot.State == MeetingSlotState.Missed);
        (missed.Organization, missed.Span).Should().Be((Communities[3].Id, DateSpan.Of(new LocalDate(2013, 8, 12), new LocalDate(2013, 8, 18))));
    }

    [Theory]
    [InlineData(Cadence.TenDays, 36)]
    [InlineData(Cadence.HalfMonth, 24)]
    public void Year_has_shorter_slots_than_months(Cadence cadence, int slots) => cadence.SlotsIn(Year).Should().HaveCount(slots);

    [Fact]
    public void Every_community_leaves_a_casebook_of_the_year()
    {
        MeetingBook book = MeetingBook.Of(Meetings()).ValueOrThrow();

        book.Meetings.SelectMany(meeting => meeting.Papers).Count(paper => paper.Kind == Casebook).Should().Be(12);
        Communities.Should().OnlyContain(community => book.Of(community.Id, Year).Any(meeting => meeting.Papers.Any(paper => paper.Kind == Casebook)));
    }

    /// <summary>A meeting on every Wednesday; at the last one, on 25 December, the casebook is closed.</summary>
    private static IEnumerable<Meeting> Meetings() =>
        from community in Communities
        from day in Enumerable.Range(0, 52).Select(week => new LocalDate(2013, 1, 2).PlusWeeks(week))
        let meeting = Meeting.Of(MeetingId.Of($"{community.Id}-{day:uuuuMMdd}"), community.Id, MeetingKinds.Cases, day)
        select day == new LocalDate(2013, 12, 25) ? meeting.WithPaper(Casebook, ItemId.Of($"casebook-{community.Id}")) : meeting;
}
