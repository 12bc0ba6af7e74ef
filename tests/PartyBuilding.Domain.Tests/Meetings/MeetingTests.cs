using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;
using static PartyBuilding.Domain.Tests.Meetings.Rolls;

namespace PartyBuilding.Domain.Tests.Meetings;

public sealed class MeetingTests
{
    private static readonly LocalDate Day = new(2025, 3, 8);
    private static readonly OrganizationId Branch = OrganizationId.Of(407);
    private static readonly ItemId Matter = ItemId.Of("I-52");
    private static readonly Meeting Planned = Meeting.Of(MeetingId.Of("m1"), Branch, MeetingKinds.Assembly, Day);

    [Fact]
    public void Days_stay_once_something_rests_on_them()
    {
        Meeting spoken = Planned.Until(Day.PlusDays(2)).ValueOrThrow().Take(Of(3, 3)).ValueOrThrow()
            .Enter(MeetingEvidence.Of(M(1), EvidenceKinds.Speech, Day.PlusDays(2))).ValueOrThrow();

        Codes(spoken.CanLast(Day.PlusDays(1))).Should().Equal(DomainFindings.MeetingDaysClosed.Code);
        Codes(spoken.CanLast(Day.PlusDays(-1))).Should().Equal(DomainFindings.MeetingDatesReversed.Code, DomainFindings.MeetingDaysClosed.Code);
        spoken.Until(Day.PlusDays(2)).ValueOrThrow().Should().Be(spoken);
    }

    [Fact]
    public void Meeting_that_did_something_is_not_called_off()
    {
        VoteRule rule = VoteRule.MoreThan(1, 2, VoteBase.Present);
        Election election = Election.Of("committee", 2, Many(1, 3), ElectionRule.BaseOrganization).ValueOrThrow();

        Errors(Held(3, 3).Enter(MeetingEvidence.Of(M(1), EvidenceKinds.Speech, Day)).ValueOrThrow().CalledOff()).Should().Equal(DomainFindings.MeetingTookPlace.Code);
        Errors(Held(3, 3).Vote(Matter, rule, VoteCount.Show(3, 0, 0)).ValueOrThrow().CalledOff()).Should().Equal(DomainFindings.MeetingTookPlace.Code);
        Errors(Held(10, 10).Elect(election, ElectionCount.Of(10, 10, 0).With(M(1), 9).With(M(2), 8)).ValueOrThrow().CalledOff()).Should().Equal(DomainFindings.MeetingTookPlace.Code);
        Held(3, 3).CalledOff().ValueOrThrow().Roll.Should().Be(Roll.Empty, "who would come may be known beforehand");
        Planned.CalledOff().ValueOrThrow().CalledOff().ValueOrThrow().Should().Be(Planned.CalledOff().ValueOrThrow());
    }

    [Fact]
    public void Study_stands_on_the_agenda()
    {
        Planned.HasStudy.Should().BeFalse();
        Planned.Discussing(AgendaItem.Of(AgendaKinds.Report), AgendaItem.Study().About(Matter)).HasStudy.Should().BeTrue();
    }

    [Fact]
    public void Presence_by_sessions_fits_the_sessions_of_the_meeting()
    {
        Meeting plenary = Planned.InSessions(6).Until(Day.PlusDays(2)).ValueOrThrow();

        plenary.Take(Of(Attendance.Sessions(M(1), 5, 6), Attendance.Sessions(M(2), 4, 5))).ValueOrThrow().Roll.PresentCount.Should().Be(2);
        Checked<Meeting> refused = plenary.Take(Of(Attendance.Sessions(M(1), 5, 7), Attendance.Sessions(M(2), 5, 8)));
        Errors(refused).Should().Equal(DomainFindings.PartBeyondSessions.Code, DomainFindings.PartBeyondSessions.Code);
    }

    [Fact]
    public void Sessions_are_set_before_the_roll() =>
        new Action(() => Held(3, 4).InSessions(2)).Should().Throw<InvalidOperationException>();

    [Fact]
    public void Evidence_is_of_those_there_and_in_its_time()
    {
        Meeting meeting = Held(2, 3);

        Errors(meeting.Enter(
            MeetingEvidence.Of(M(1), EvidenceKinds.Preparation, Day.PlusDays(1)),
            MeetingEvidence.Of(M(1), EvidenceKinds.Speech, Day.PlusDays(-1)),
            MeetingEvidence.Of(M(1), EvidenceKinds.Summary, Day.PlusDays(-1)),
            MeetingEvidence.Of(M(3), EvidenceKinds.Speech, Day),
            MeetingEvidence.Of(M(9), EvidenceKinds.Essay, Day))).Should().Equal(
                DomainFindings.EvidenceOutOfTime.Code,
                DomainFindings.EvidenceOutOfTime.Code,
                DomainFindings.EvidenceOutOfTime.Code,
                DomainFindings.EvidenceOfAbsent.Code,
                DomainFindings.EvidenceOffRoll.Code);
        meeting.Evidence.Should().BeEmpty();

        // Who stays away may still have prepared.
        meeting.Enter(MeetingEvidence.Of(M(3), EvidenceKinds.Preparation, Day.PlusDays(-3))).HasErrors.Should().BeFalse();
    }

    [Fact]
    public void The_three_pieces_of_evidence_are_asked_of_everybody_there()
    {
        Meeting meeting = Held(2, 3).Enter(
            MeetingEvidence.Of(M(1), EvidenceKinds.Preparation, Day.PlusDays(-2)),
            MeetingEvidence.Of(M(1), EvidenceKinds.Speech, Day),
            MeetingEvidence.Of(M(1), EvidenceKinds.Summary, Day.PlusDays(5)),
            MeetingEvidence.Of(M(2), EvidenceKinds.Speech, Day),
            MeetingEvidence.Of(M(2), EvidenceKinds.Speech, Day)).ValueOrThrow();

        meeting.Evidence.Should().HaveCount(4);
        meeting.Lacking(EvidenceKinds.Preparation, EvidenceKinds.Speech, EvidenceKinds.Summary).Select(missing => missing.ToString())
            .Should().Equal("m1 2 preparation", "m1 2 summary");
        meeting.Lacking(EvidenceKinds.Summary)[0].AsFinding().Kind.Should().Be(DomainFindings.EvidenceMissing);
        meeting.Lacking(EvidenceKinds.Summary)[0].AsFinding().Text(Language.Chinese).Should().Be("member:2：会议 m1 缺少佐证 会后小结；请补交。");
    }

    [Fact]
    public void Votes_are_judged_by_the_roll_and_the_carried_ones_are_resolutions()
    {
        Meeting meeting = Held(15, 20)
            .Vote(Matter, VoteRule.Admission, VoteCount.Ballot(15, 15, 11, 4, 0)).ValueOrThrow()
            .Vote(ItemId.Of("I-53"), VoteRule.Admission, VoteCount.Ballot(15, 15, 10, 5, 0)).ValueOrThrow();

        meeting.Votes.Select(vote => vote.IsCarried).Should().Equal(true, false);
        meeting.Resolutions.Select(vote => vote.Matter).Should().Equal(Matter);
    }

    [Fact]
    public void A_refused_vote_changes_nothing()
    {
        Meeting meeting = Held(15, 20);

        Checked<Meeting> refused = meeting.Vote(Matter, VoteRule.Admission, VoteCount.Ballot(15, 16, 16, 0, 0));

        refused.IsUsable.Should().BeFalse();
        refused.Findings.Should().Equal(meeting.CanVote(Matter, VoteRule.Admission, VoteCount.Ballot(15, 16, 16, 0, 0)));
        meeting.Votes.Should().BeEmpty();
    }

    [Fact]
    public void The_roll_is_closed_once_something_rests_on_it()
    {
        Meeting meeting = Held(15, 20).Take(Of(16, 20)).ValueOrThrow().Vote(Matter, VoteRule.Admission, VoteCount.Show(16, 0, 0)).ValueOrThrow();

        Errors(meeting.Take(Of(15, 20))).Should().Equal(DomainFindings.RollClosed.Code);
    }

    [Fact]
    public void An_election_runs_over_rounds_until_the_rest_is_left_open()
    {
        Election election = Election.Of("committee", 2, Many(1, 3), ElectionRule.BaseOrganization.LeavingOpenFrom(Threshold.AtLeast(1, 2))).ValueOrThrow();
        Meeting meeting = Held(10, 11).Elect(election, ElectionCount.Of(10, 10, 0).With(M(1), 9).With(M(2), 5).With(M(3), 4)).ValueOrThrow();
        VoteRule rule = VoteRule.MoreThan(1, 2, VoteBase.Present);

        Errors(meeting.LeaveSeatsOpen(rule, VoteCount.Show(5, 5, 0))).Should().Equal(DomainFindings.LeavingOpenLost.Code);
        Meeting closed = meeting.LeaveSeatsOpen(rule, VoteCount.Show(6, 4, 0)).ValueOrThrow();

        closed.Elections.Single().IsComplete.Should().BeTrue();
        meeting.Elections.Single().IsComplete.Should().BeFalse();
        Errors(closed.LeaveSeatsOpen(rule, VoteCount.Show(6, 4, 0))).Should().Equal(DomainFindings.NothingLeftToElect.Code);
        Errors(Held(10, 11).LeaveSeatsOpen(rule, VoteCount.Show(6, 4, 0))).Should().Equal(DomainFindings.NoElectionHeld.Code);
    }

    [Fact]
    public void A_meeting_called_off_takes_no_entries()
    {
        Meeting off = Held(15, 20).Revised(1).CalledOff().ValueOrThrow();

        off.Roll.Attendances.Should().BeEmpty();
        Errors(off.Take(Of(15, 20))).Should().Equal(DomainFindings.MeetingCalledOff.Code);
        Errors(off.Vote(Matter, VoteRule.Admission, VoteCount.Show(1, 0, 0))).Should().StartWith(DomainFindings.MeetingCalledOff.Code);
    }

    [Fact]
    public void Restored_from_its_parts_a_meeting_is_equal()
    {
        Meeting meeting = Full();

        Meeting restored = Meeting.Restore(Again(), Again().Roll, meeting.Evidence.Reverse(), meeting.Votes, meeting.Elections).ValueOrThrow();

        restored.Should().Be(meeting);
        restored.GetHashCode().Should().Be(meeting.GetHashCode());

        Meeting Again() => Full();
    }

    [Fact]
    public void Parts_that_do_not_fit_the_roll_are_all_refused()
    {
        Meeting meeting = Full();

        Checked<Meeting> restored = Meeting.Restore(meeting, Of(4, 11), meeting.Evidence, meeting.Votes, meeting.Elections);

        restored.IsUsable.Should().BeFalse();
        Errors(restored).Should().Contain([DomainFindings.QuorumMissed.Code, DomainFindings.BallotsBeyondVoters.Code]);
    }

    [Fact]
    public void A_roll_that_is_refused_says_so_once()
    {
        Meeting meeting = Full();

        Errors(Meeting.Restore(meeting, Of(Attendance.Sessions(M(1), 1, 2)), meeting.Evidence, meeting.Votes, meeting.Elections))
            .Should().Equal(DomainFindings.PartBeyondSessions.Code);
    }

    [Fact]
    public void Called_off_is_restored_without_parts()
    {
        Meeting off = Planned.CalledOff().ValueOrThrow();

        Meeting.Restore(off, Roll.Empty, [], [], []).ValueOrThrow().Should().Be(off);
        Errors(Meeting.Restore(off, Of(3, 4), [], [], [])).Should().Equal(DomainFindings.MeetingCalledOff.Code);
    }

    internal static Meeting Full()
    {
        Election election = Election.Of("committee", 2, Many(1, 3), ElectionRule.BaseOrganization.LeavingOpenFrom(Threshold.AtLeast(1, 2))).ValueOrThrow();
        return Planned.Compulsory().Discussing(AgendaItem.Study(), AgendaItem.Of(AgendaKinds.Election))
            .WithPaper(PaperKinds.Minutes, ItemId.Of("P-1")).WithAudience(12)
            .Take(Of(10, 11)).ValueOrThrow()
            .Enter(MeetingEvidence.Of(M(1), EvidenceKinds.Speech, Day).In(ItemId.Of("P-2")), MeetingEvidence.Of(M(2), EvidenceKinds.Summary, Day)).ValueOrThrow()
            .Vote(Matter, VoteRule.Admission, VoteCount.Ballot(10, 10, 8, 1, 1)).ValueOrThrow()
            .Elect(election, ElectionCount.Of(10, 10, 0).With(M(1), 9).With(M(2), 5).With(M(3), 4)).ValueOrThrow()
            .LeaveSeatsOpen(VoteRule.MoreThan(1, 2, VoteBase.Present), VoteCount.Show(6, 4, 0)).ValueOrThrow();
    }

    private static Meeting Held(int present, int due) => Planned.Take(Of(present, due)).ValueOrThrow();
}
