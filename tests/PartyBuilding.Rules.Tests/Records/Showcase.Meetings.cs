using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Records;

/// <content>Meetings.</content>
internal sealed partial class Showcase
{
    private IEnumerable<Piece> Meetings() =>
        new[] { Assembly(), Conference(), Planned(3, MeetingKinds.Forum), Planned(4, MeetingKinds.Group).CalledOff().ValueOrThrow(), Class() }
            .Select(meeting => new Piece(nameof(Meeting), meeting.WriteRecords));

    private Meeting Planned(int number, string kind) => Meeting.Of(MeetingId.Of(_key(number)), Organization(1), kind, Day(3, 8));

    /// <summary>Ten of twelve came: voted, elected, spoke, left papers.</summary>
    private Meeting Assembly()
    {
        Leave ill = Leave.For(LeaveReasons.Illness).GrantedBy(Organization(1), "secretary", Day(3, 7));
        Roll roll = Roll.Of([
            Attendance.Present(Member(1)).As("speaker"), Attendance.Present(Member(2)).Late(), Attendance.Present(Member(3)).Early(),
            Attendance.Present(Member(4)).Late().Early(), .. Members(5, 6).Select(Attendance.Present), Attendance.OnLeave(Member(11), ill),
            Attendance.Absent(Member(12)), Attendance.NotRequired(Member(13)), Attendance.Observer(Member(14)),
        ]).ValueOrThrow();
        Election election = Election.Of("committee", 1, Members(1, 2), ElectionRule.BaseOrganization).ValueOrThrow();
        return Planned(1, MeetingKinds.Assembly).Compulsory().Discussing(AgendaItem.Study(), AgendaItem.Of(AgendaKinds.Election))
            .WithPaper(PaperKinds.Minutes, Item(1)).WithAudience(12).Take(roll).ValueOrThrow()
            .Enter(MeetingEvidence.Of(Member(1), EvidenceKinds.Speech, Day(3, 8)).In(Item(2)), MeetingEvidence.Of(Member(2), EvidenceKinds.Summary, Day(3, 9))).ValueOrThrow()
            .Vote(Item(3), VoteRule.Admission, VoteCount.Ballot(10, 10, 8, 1, 1)).ValueOrThrow()
            .Vote(Item(4), VoteRule.MoreThan(1, 2, VoteBase.Present), VoteCount.Show(3, 6, 1)).ValueOrThrow()
            .Elect(election, ElectionCount.Of(10, 10, 0).With(Member(1), 9).With(Member(2), 1)).ValueOrThrow();
    }

    /// <summary>Three days in six sessions, to which members signed up.</summary>
    private Meeting Conference() => Planned(2, MeetingKinds.Lecture).InSessions(6).Until(Day(3, 10)).ValueOrThrow().Voluntary().Take(Roll.Of([
        Attendance.Sessions(Member(1), 5, 6).Saying(SignUp.SignedUp), Attendance.Absent(Member(2)).Saying(SignUp.Cancelled), Attendance.Present(Member(3)),
    ]).ValueOrThrow()).ValueOrThrow();

    private Meeting Class() => Planned(5, MeetingKinds.PartyClass).Take(Roll.Of([Attendance.Present(Member(1))]).ValueOrThrow()).ValueOrThrow();
}
