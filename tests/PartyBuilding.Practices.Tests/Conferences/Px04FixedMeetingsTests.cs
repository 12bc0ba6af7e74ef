using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Conferences;

[Practice("PX-4", "双月协商、每月微调研、每季进社区，三会一课", "Forum, micro-survey, community action; three meetings and one class", typeof(MeetingDuty), typeof(MeetingDuties), typeof(MeetingBook), typeof(MeetingSlot))]
public sealed class Px04FixedMeetingsTests
{
    private const string MicroSurvey = "microSurvey";
    private const string Suggestion = "suggestion";

    private static readonly DateSpan Year = DateSpan.Year(2019);
    private static readonly LocalDate AfterTheYear = new(2020, 1, 1);
    private static readonly Organization Conference = Organization.Of(OrganizationId.Of("conference"), OrganizationKinds.PartyGroup, new LocalDate(2017, 1, 1));
    private static readonly Organization Branch = Organization.Of(OrganizationId.Of("branch-1"), OrganizationKinds.Branch, new LocalDate(2017, 1, 1));

    private static readonly MeetingDuty[] Duties =
    [
        MeetingDuty.Every(Cadence.TwoMonths, MeetingKinds.Forum),
        MeetingDuty.Every(Cadence.Month, MicroSurvey),
        MeetingDuty.Every(Cadence.Quarter, MeetingKinds.Activity),
    ];

    /// <summary>How often a class is given is for the body to say; every quarter is ours.</summary>
    private static readonly MeetingDuty[] ThreeMeetingsAndOneClass = [.. MeetingDuties.Branch, MeetingDuty.Every(Cadence.Quarter, MeetingKinds.PartyClass)];

    [Fact]
    public void A_year_has_six_forums_twelve_surveys_and_four_actions()
    {
        IReadOnlyList<MeetingSlot> slots = Book(Held(Conference, Duties)).Slots(Duties, [Conference], Year, AfterTheYear);

        slots.GroupBy(slot => slot.Duty).Select(duty => duty.Count()).Should().Equal(6, 12, 4);
        slots.Should().OnlyContain(slot => slot.State == MeetingSlotState.Met);
    }

    [Fact]
    public void A_slot_without_its_meeting_is_named()
    {
        MeetingBook book = Book(Held(Conference, Duties).Where(meeting => meeting.Kind != MicroSurvey || meeting.Date.Month != 8));

        MeetingSlot missed = book.Slots(Duties, [Conference], Year, AfterTheYear).Single(slot => slot.State == MeetingSlotState.Missed);

        missed.Span.Should().Be(DateSpan.Month(2019, 8));
        missed.AsFinding()!.Kind.Should().Be(DomainFindings.MeetingSlotMissed);
    }

    [Fact]
    public void Six_forums_bring_three_hundred_and_sixteen_suggestions()
    {
        // 52 at the first two and 53 at the other four: 104 + 212 = 316; this spread is ours.
        IEnumerable<Meeting> forums = Held(Conference, [Duties[0]])
            .Select((forum, index) => Enumerable.Range(1, index < 2 ? 52 : 53).Aggregate(forum, (one, number) => one.WithPaper(Suggestion, ItemId.Of($"{forum.Id.Key}-{number}"))));

        Book(forums).Totals(Year, MeetingKinds.Forum).Single().Papers.Should().Be(316);
    }

    [Fact]
    public void A_branch_holds_three_meetings_one_class_and_a_fixed_study_day()
    {
        IReadOnlyList<MeetingSlot> slots = Book(Held(Branch, ThreeMeetingsAndOneClass)).Slots(ThreeMeetingsAndOneClass, [Branch], Year, AfterTheYear);

        // Assembly 4, committee 12, groups 12, fixed day 12, class 4.
        slots.GroupBy(slot => slot.Duty).Select(duty => duty.Count()).Should().Equal(4, 12, 12, 12, 4);
        slots.Should().OnlyContain(slot => slot.State == MeetingSlotState.Met);
    }

    /// <summary>A meeting on the tenth day of every slot.</summary>
    private static IEnumerable<Meeting> Held(Organization organization, MeetingDuty[] duties) => duties.SelectMany(duty => duty.Cadence.SlotsIn(Year)
        .Select((slot, index) => Meeting.Of(MeetingId.Of($"{duty.Kinds[0]}-{index + 1}"), organization.Id, duty.Kinds[0], slot.Start.PlusDays(9))));

    private static MeetingBook Book(IEnumerable<Meeting> meetings) => MeetingBook.Of(meetings).ValueOrThrow();
}
