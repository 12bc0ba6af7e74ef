using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;
using static PartyBuilding.Domain.Tests.Meetings.Rolls;

namespace PartyBuilding.Domain.Tests.Meetings;

public sealed class MeetingRecordsTests
{
    private static readonly LocalDate Day = new(2025, 3, 8);
    private static readonly OrganizationId Branch = OrganizationId.Of(407);
    private static readonly Meeting Planned = Meeting.Of(MeetingId.Of("m1"), Branch, MeetingKinds.Assembly, Day);

    [Fact]
    public void A_meeting_writes_what_happened_in_it() =>
        Lines(Ledger(MeetingTests.Full())).Where(line => !line.Contains("meeting.attendance", StringComparison.Ordinal)).Should().BeEquivalentTo(
            "meeting:m1@0/held organization:407 meeting.held 1 meeting=assembly obligation=compulsory study=with",
            "meeting:m1@0/turnout organization:407 meeting.turnout 10/11 meeting=assembly",
            "meeting:m1@0/audience organization:407 meeting.audience 12 meeting=assembly",
            "meeting:m1@0/e1 member:1 meeting.evidence 1 evidence=speech meeting=assembly paperItem=item:P-2",
            "meeting:m1@0/e2 member:2 meeting.evidence 1 evidence=summary meeting=assembly",
            "meeting:m1@0/v1 organization:407 meeting.vote 8/11 meeting=assembly voteOutcome=carried votedOn=item:I-52",
            "meeting:m1@0/w1 member:1 meeting.elected 9/10 meeting=assembly office=committee",
            "meeting:m1@0/p1 organization:407 meeting.paper 1 meeting=assembly paper=minutes paperItem=item:P-1");

    [Fact]
    public void Everybody_on_the_roll_has_an_attendance()
    {
        Leave leave = Leave.For(LeaveReasons.Illness).GrantedBy(M(9), "secretary", Day);
        Meeting meeting = Planned.InSessions(6).Voluntary().Take(Of(
            Attendance.Present(M(1)), Attendance.Sessions(M(2), 5, 6).As("speaker").Saying(SignUp.SignedUp), Attendance.OnLeave(M(3), leave),
            Attendance.Absent(M(4)).Saying(SignUp.Cancelled), Attendance.NotRequired(M(5)), Attendance.Observer(M(6)), Attendance.Present(M(7)).Late().Early())).ValueOrThrow();

        Lines(Ledger(meeting)).Where(line => line.Contains("meeting.attendance", StringComparison.Ordinal)).Should().BeEquivalentTo(
            "meeting:m1@0/a/1 member:1 meeting.attendance 6/6 attendance=full meeting=assembly obligation=voluntary signUp=none",
            "meeting:m1@0/a/2 member:2 meeting.attendance 5/6 attendance=part attendanceRole=speaker meeting=assembly obligation=voluntary signUp=signedUp",
            "meeting:m1@0/a/3 member:3 meeting.attendance 0/6 attendance=leave leaveReason=illness meeting=assembly obligation=voluntary signUp=none",
            "meeting:m1@0/a/4 member:4 meeting.attendance 0/6 attendance=absent meeting=assembly obligation=voluntary signUp=cancelled",
            "meeting:m1@0/a/5 member:5 meeting.attendance 0 attendance=notRequired meeting=assembly obligation=voluntary signUp=none",
            "meeting:m1@0/a/6 member:6 meeting.attendance 6 attendance=observer meeting=assembly obligation=voluntary signUp=none",
            "meeting:m1@0/a/7 member:7 meeting.attendance 6/6 attendance=full meeting=assembly obligation=voluntary punctuality=lateAndEarly signUp=none");
    }

    [Fact]
    public void An_attendance_equals_the_same_record_made_by_hand() =>
        Records(Ledger(Planned.Take(Of(Attendance.Absent(M(1)))).ValueOrThrow())).Should().Contain(
            WorkRecord.Of(EntryId.Of("meeting:m1@0/a/1"), M(1), RecordKinds.MeetingAttendance, Day)
                .Quantity(0, 1)
                .Item(ItemId.Of("m1"))
                .With(RecordAttributes.Attendance, RecordAttributes.Absence)
                .With(RecordAttributes.Meeting, MeetingKinds.Assembly));

    [Fact]
    public void Written_twice_changes_nothing()
    {
        WorkLedgerBuilder builder = new();
        MeetingTests.Full().WriteRecords(builder);
        WorkLedger once = builder.Build().Value!;
        MeetingTests.Full().WriteRecords(builder);

        Checked<WorkLedger> twice = builder.Build();

        Lines(twice.Value!).Should().Equal(Lines(once));
        Codes(twice.Findings).Should().Equal(DomainFindings.RecordsRepeated.Code);
    }

    [Fact]
    public void A_corrected_meeting_takes_the_place_of_the_earlier_one()
    {
        WorkLedgerBuilder builder = new();
        Planned.Take(Of(3, 4)).ValueOrThrow().WriteRecords(builder);
        Planned.Revised(1).Take(Of(2, 2)).ValueOrThrow().WriteRecords(builder);

        WorkLedger ledger = builder.Build().ValueOrThrow();

        Lines(ledger).Should().HaveCount(4).And.OnlyContain(line => line.StartsWith("meeting:m1@1/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_meeting_called_off_takes_back_its_records()
    {
        WorkLedgerBuilder builder = new();
        Planned.Take(Of(3, 4)).ValueOrThrow().WriteRecords(builder);
        Planned.Revised(1).CalledOff().ValueOrThrow().WriteRecords(builder);

        Lines(builder.Build().ValueOrThrow()).Should().Equal("meeting:m1@1/off organization:407 meeting.calledOff 0 meeting=assembly");
    }

    [Theory]
    [InlineData("6f9619ff-8b86-d011-b42d-00c04fc964ff", "meeting:6f9619ff-8b86-d011-b42d-00c04fc964ff")]
    [InlineData("a@b", "meeting:a%40b")]
    public void Any_key_of_a_meeting_gives_an_entry_id(string key, string source)
    {
        Meeting meeting = Meeting.Of(MeetingId.Of(key), Branch, MeetingKinds.Forum, Day).Revised(int.MaxValue);

        Lines(Ledger(meeting)).Single().Should().StartWith($"{source}@2147483647/held ");
    }

    [Fact]
    public void The_longest_key_gives_an_entry_id() =>
        Ledger(Meeting.Of(MeetingId.Of(new string('k', 64)), Branch, MeetingKinds.Forum, Day)).Count.Should().Be(1);

    [Fact]
    public void A_conference_is_a_spell()
    {
        WorkLedgerBuilder builder = new();
        Planned.InSessions(6).Until(Day.PlusDays(2)).ValueOrThrow().WriteRecords(builder);

        WorkRecord held = Records(builder.Build().ValueOrThrow()).Single();
        held.End.Should().Be(Day.PlusDays(2));
        held.Attributes.Select(attribute => attribute.ToString()).Should().Contain("sessions=6");
    }

    private static WorkLedger Ledger(Meeting meeting)
    {
        WorkLedgerBuilder builder = new();
        meeting.WriteRecords(builder);
        return builder.Build().ValueOrThrow();
    }

    private static IEnumerable<string> Lines(WorkLedger ledger) => Records(ledger).Select(record =>
        $"{record.Entry} {record.Subject} {record.Kind} {record.Amount:0.######}{(record.OutOf is decimal of ? $"/{of:0.######}" : string.Empty)} {string.Join(" ", record.Attributes)}");

    private static IEnumerable<WorkRecord> Records(WorkLedger ledger) => Enumerable.Range(0, ledger.Count).Select(ledger.Record);
}
