using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;
using static PartyBuilding.Domain.Tests.Meetings.Rolls;

namespace PartyBuilding.Domain.Tests.Meetings;

/// <summary>A branch with members 1 to 4 and one under it with 5; 4 left for it on the day of the meeting. 1 is secretary, 2 was committee member until the day before, 6 is chair from outside.</summary>
public sealed class AttendeesTests
{
    private static readonly OrganizationId General = OrganizationId.Of("general");
    private static readonly OrganizationId Branch = OrganizationId.Of("branch");
    private static readonly DateSpan Always = DateSpan.From(new(2010, 1, 1));
    private static readonly Roster Roster = Made();
    private static readonly Meeting Meeting = Meeting.Of(MeetingId.Of(1), General, MeetingKinds.Assembly, Held);

    [Fact]
    public void All_members_are_those_at_home_on_the_day()
    {
        Attendees.Members.DueAt(Meeting, Roster).Should().Equal(M(1), M(2), M(3));
        Attendees.Members.DueAt(Meeting.Of(MeetingId.Of(2), General, MeetingKinds.Assembly, Held.PlusDays(-1)), Roster).Should().Equal(M(1), M(2), M(3), M(4));
        Attendees.AllMembers.DueAt(Meeting, Roster).Should().Equal(Many(1, 5));
    }

    [Fact]
    public void Holders_are_those_in_a_post_of_the_organization_on_the_day()
    {
        Attendees.Committee.DueAt(Meeting, Roster).Should().Equal(M(1), M(6));
        Attendees.Committee.DueAt(Meeting.Of(MeetingId.Of(2), General, MeetingKinds.Committee, Held.PlusDays(-1)), Roster).Should().Equal(M(1), M(2), M(6));
        Attendees.Holders(PostCodes.Secretary).DueAt(Meeting, Roster).Should().Equal(M(1));
        Attendees.Delegates.DueAt(Meeting, Roster).Should().Equal(M(3), M(5));
        Attendees.Committee.DueAt(Meeting.Of(MeetingId.Of(3), Branch, MeetingKinds.Committee, Held), Roster).Should().BeEmpty();
    }

    [Fact]
    public void Everybody_is_due_once_on_however_many_grounds()
    {
        Attendees all = Attendees.Members.And(Attendees.Committee).And(Attendees.Named(M(9), M(1)));

        all.DueAt(Meeting, Roster).Should().Equal(M(1), M(2), M(3), M(6), M(9));
        all.Should().Be(Attendees.Named(M(1), M(9)).And(Attendees.Members).And(Attendees.Committee));
        all.ToString().Should().Be("members, chair|committeeMember|deputyChair|deputySecretary|secretary, 2 by name");
        Attendees.Nobody.And(all).Should().Be(all);
        Attendees.Nobody.DueAt(Meeting, Roster).Should().BeEmpty();
    }

    [Fact]
    public void Roll_says_who_was_due_and_absent_and_who_was_there_without_being_due()
    {
        Checked<Roll> called = Attendees.Members.Call(Meeting, Roster, [Attendance.Present(M(1)), Attendance.Present(M(4)), Attendance.NotRequired(M(3))]);

        Roll roll = called.ValueOrThrow();
        roll.Attendances.Where(one => one.IsDue && !one.IsPresent).Select(one => one.Member).Should().Equal(M(2));
        roll.Attendances.Where(one => one.Presence == Presence.Observer).Select(one => one.Member).Should().Equal(M(4));
        (roll.DueCount, roll.PresentCount).Should().Be((2, 1));
        called.Findings.Select(finding => (finding.Kind, finding.Place.Subject)).Should().Equal((DomainFindings.PresentUncalled, (SubjectId)M(4)));
    }

    [Fact]
    public void Duty_says_who_attends()
    {
        MeetingDuties.Branch.Select(duty => duty.Attendees).Should().Equal(Attendees.Members, Attendees.Committee, null, Attendees.Members);
        MeetingDuty chairs = MeetingDuties.MunicipalCommittee.Single(duty => duty.Kinds.Contains(MeetingKinds.ChairOffice));
        chairs.Attendees!.Call(Meeting, Roster, []).ValueOrThrow().Attendances.Should().Equal(Attendance.Absent(M(6)));
        MeetingDuty.Every(Cadence.Month, MeetingKinds.Forum).Attendees.Should().BeNull();
    }

    [Fact]
    public void Wrong_calls_throw()
    {
        ((Action)(() => Attendees.Holders())).Should().Throw<ArgumentException>();
        ((Action)(() => Attendees.Holders("no code!"))).Should().Throw<ArgumentException>();
        ((Action)(() => Attendees.Named())).Should().Throw<ArgumentException>();
        ((Action)(() => Attendees.Named(default(MemberId)))).Should().Throw<ArgumentException>();
    }

    private static Roster Made()
    {
        RosterBuilder builder = new RosterBuilder()
            .Add(Organization.Of(General, OrganizationKinds.GeneralBranch, Always.Start))
            .Add(Organization.Of(Branch, OrganizationKinds.Branch, Always.Start).Under(General));
        foreach (MemberId member in Many(1, 6))
        {
            builder.Add(Member.Of(member));
        }

        foreach (MemberId member in Many(1, 3))
        {
            builder.Add(Membership.Home(member, General, Always));
        }

        return builder.Add(Membership.Home(M(5), Branch, Always))
            .AddMembership(M(4), General, Always.Start, Held.PlusDays(-1), MembershipKind.Home)
            .AddMembership(M(4), Branch, Held, null, MembershipKind.Home)
            .Add(Appointment.Of(M(1), General, PostCodes.Secretary, Always))
            .Add(Appointment.Of(M(2), General, PostCodes.CommitteeMember, DateSpan.Of(Always.Start, Held.PlusDays(-1))))
            .Add(Appointment.Of(M(6), General, PostCodes.Chair, Always))
            .Add(Appointment.Of(M(3), General, PostCodes.Delegate, Always))
            .Add(Appointment.Of(M(5), General, PostCodes.Delegate, Always))
            .Build().ValueOrThrow();
    }
}
