using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;
using static PartyBuilding.Domain.Tests.Meetings.Rolls;

namespace PartyBuilding.Domain.Tests.Meetings;

public sealed class RollTests
{
    private static readonly LocalDate Day = new(2025, 3, 8);

    private static readonly Leave Granted = Leave.For(LeaveReasons.Illness).GrantedBy(M(9), "secretary", Day);

    [Fact]
    public void Each_presence_counts_where_it_belongs()
    {
        Roll roll = Of(
            Attendance.Present(M(1)), Attendance.Sessions(M(2), 1, 2), Attendance.OnLeave(M(3), Granted),
            Attendance.Absent(M(4)), Attendance.NotRequired(M(5)), Attendance.Observer(M(6)), Attendance.Present(M(7)).WithoutVote());

        roll.DueCount.Should().Be(5); // 1, 2, 3, 4, 7
        roll.PresentCount.Should().Be(3); // 1, 2, 7
        roll.VotersDue.Should().Be(4);
        roll.VotersPresent.Should().Be(2);
        roll.Count(Presence.Excused).Should().Be(1);
        roll.ToString().Should().Be("3/5");
    }

    [Fact]
    public void Order_of_rows_does_not_matter() =>
        Of(Attendance.Present(M(2)), Attendance.Absent(M(1))).Should().Be(Of(Attendance.Absent(M(1)), Attendance.Present(M(2))));

    [Fact]
    public void The_same_row_twice_counts_once() => Of(Attendance.Present(M(1)), Attendance.Present(M(1))).DueCount.Should().Be(1);

    [Fact]
    public void One_member_in_two_ways_is_refused()
    {
        Checked<Roll> roll = Roll.Of([Attendance.Present(M(1)), Attendance.Absent(M(1)), Attendance.OnLeave(M(1), Granted), Attendance.Present(M(2))]);

        roll.IsUsable.Should().BeFalse();
        roll.Findings.Should().Equal(Finding.Of(DomainFindings.OnRollTwice, FindingPlace.OfSubject(M(1))));
    }

    [Fact]
    public void Nobody_throws() => new Action(() => Roll.Of([default])).Should().Throw<ArgumentException>();

    [Fact]
    public void Called_and_not_entered_is_absent_and_uncalled_is_an_observer()
    {
        Checked<Roll> roll = Roll.Called([M(1), M(2)], [Attendance.Present(M(1)), Attendance.Present(M(3)), Attendance.Absent(M(4)), Attendance.Observer(M(5))]);

        Codes(roll.Findings).Should().Equal(DomainFindings.PresentUncalled.Code, DomainFindings.PresentUncalled.Code);
        roll.Value!.Find(M(2))!.Value.Presence.Should().Be(Presence.Absent);
        roll.Value.Find(M(3))!.Value.Presence.Should().Be(Presence.Observer);
        roll.Value.Find(M(4)).Should().BeNull();
        roll.Value.Find(M(5))!.Value.Presence.Should().Be(Presence.Observer);
        roll.Value.DueCount.Should().Be(2);
    }

    [Fact]
    public void Leave_that_was_refused_or_not_answered_is_absence()
    {
        Leave asked = Leave.For(LeaveReasons.Private).Asked(Day, "phone");

        Attendance.OnLeave(M(1), asked).Presence.Should().Be(Presence.Absent);
        Attendance.OnLeave(M(1), asked.GrantedBy(M(9), "convener", Day)).Presence.Should().Be(Presence.Excused);
        Attendance.OnLeave(M(1), asked.GrantedBy(M(9), "convener", Day).RefusedBy(M(8), "secretary", Day)).Presence.Should().Be(Presence.Absent);
    }

    [Theory]
    [InlineData(0, Presence.Absent)]
    [InlineData(3, Presence.Part)]
    [InlineData(6, Presence.Full)]
    public void Sessions_say_the_presence(int attended, Presence presence) =>
        Attendance.Sessions(M(1), attended, 6).Presence.Should().Be(presence);

    [Fact]
    public void Less_than_two_thirds_of_a_meeting_is_absence()
    {
        // 6 half-days: 4 of 6 is exactly two thirds and enough, 3 of 6 is not.
        Roll roll = PresenceRule.TwoThirds.Apply(Of(
            Attendance.Sessions(M(1), 4, 6), Attendance.Sessions(M(2), 3, 6), Attendance.Sessions(M(3), 3, 6).WithLeave(Granted)));

        roll.Find(M(1))!.Value.ToString().Should().Be("1 Part 4/6");
        roll.Find(M(2))!.Value.ToString().Should().Be("2 Absent 0/6");
        roll.Find(M(3))!.Value.Presence.Should().Be(Presence.Excused);
    }

    [Fact]
    public void A_conference_joins_its_half_days()
    {
        Roll first = Of(Attendance.Present(M(1)), Attendance.Present(M(2)).Late(), Attendance.Absent(M(3)), Attendance.OnLeave(M(4), Granted), Attendance.Observer(M(5)));
        Roll second = Of(Attendance.Present(M(1)), Attendance.OnLeave(M(2), Granted), Attendance.Absent(M(3)), Attendance.OnLeave(M(4), Granted), Attendance.NotRequired(M(5)));
        Roll third = Of(Attendance.Present(M(1)), Attendance.Present(M(2)), Attendance.OnLeave(M(3), Granted), Attendance.NotRequired(M(4)));

        Roll whole = Roll.OfSessions([first, second, third]).ValueOrThrow();

        whole.Attendances.Select(row => row.ToString()).Should().Equal("1 Full 3/3", "2 Part 2/3", "3 Absent 0/3", "4 Excused 0/2", "5 Observer");
        whole.Find(M(2))!.Value.Leave.Should().Be(Granted);
        whole.Find(M(2))!.Value.CameLate.Should().BeTrue();
    }

    [Fact]
    public void Sessions_that_cannot_be_joined_are_all_named()
    {
        Checked<Roll> joined = Roll.OfSessions([
            Of(Attendance.Sessions(M(1), 1, 2), Attendance.Present(M(2))),
            Of(Attendance.Present(M(1)), Attendance.Present(M(2)).WithoutVote())]);

        Errors(joined).Should().Equal(DomainFindings.SessionInPart.Code, DomainFindings.SessionsDiffer.Code);
    }

    [Fact]
    public void Exclusions_are_asked_of_the_whole_and_not_of_a_session()
    {
        Roll session = Of(Attendance.Present(M(1)), Attendance.Absent(M(2)));
        Exclusion abroad = Exclusion.Of(M(2), ExclusionGrounds.Abroad);

        // Asked in two sessions, it is named once.
        Checked<Roll> joined = Roll.OfSessions([session.Exclude([abroad]).ValueOrThrow(), session, session.Exclude([abroad]).ValueOrThrow()]);

        Errors(joined).Should().Equal(DomainFindings.SessionExcludes.Code);
        joined.Findings.Single().Place.Subject.Should().Be((SubjectId)M(2));
        Roll.OfSessions([session, session]).ValueOrThrow().Exclude([abroad]).ValueOrThrow().Exclusions.Should().Equal(abroad);
    }

    [Fact]
    public void Exclusions_of_those_without_a_due_vote_are_refused()
    {
        Roll roll = Of(Attendance.Absent(M(1)), Attendance.Absent(M(2)).WithoutVote());

        Checked<Roll> excluded = roll.Exclude([
            Exclusion.Of(M(1), ExclusionGrounds.Abroad), Exclusion.Of(M(1), ExclusionGrounds.Infirm),
            Exclusion.Of(M(2), ExclusionGrounds.Abroad), Exclusion.Of(M(3), ExclusionGrounds.Abroad)]);

        Errors(excluded).Should().Equal(DomainFindings.ExcludedTwice.Code, DomainFindings.ExcludedNotDue.Code, DomainFindings.ExcludedNotDue.Code);
        roll.Exclusions.Should().BeEmpty();
    }
}
