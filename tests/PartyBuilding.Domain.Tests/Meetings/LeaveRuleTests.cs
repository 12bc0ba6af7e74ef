using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;
using static PartyBuilding.Domain.Tests.Meetings.Rolls;

namespace PartyBuilding.Domain.Tests.Meetings;

public sealed class LeaveRuleTests
{
    private static readonly LocalDate FirstDay = new(2013, 8, 5);

    [Fact]
    public void In_a_plenary_the_length_says_who_grants_leave()
    {
        LeaveRule.Plenary.RolesFor(1).Should().Equal("convener");
        LeaveRule.Plenary.RolesFor(2).Should().Equal("convener");
        LeaveRule.Plenary.RolesFor(3).Should().Equal("secretariat", "secretaryGeneral");
    }

    [Fact]
    public void Longer_leave_granted_by_the_convener_alone_is_absence()
    {
        Roll roll = Of(
            Attendance.OnLeave(M(1), Leave.For(LeaveReasons.Work).During(1).GrantedBy(M(90), "convener", FirstDay)),
            Attendance.OnLeave(M(2), Leave.For(LeaveReasons.Work).During(3).GrantedBy(M(90), "convener", FirstDay)),
            Attendance.Sessions(M(3), 4, 6).WithLeave(Leave.For(LeaveReasons.Work).GrantedBy(M(90), "convener", FirstDay)));

        Checked<Roll> judged = LeaveRule.Plenary.Apply(roll, FirstDay, 6);

        judged.HasErrors.Should().BeFalse();
        Codes(judged.Findings).Should().Equal(Enumerable.Repeat(DomainFindings.LeaveUngranted.Code, 4));
        judged.Value!.Attendances.Select(row => row.Presence).Should().Equal(Presence.Excused, Presence.Absent, Presence.Part);
        judged.Value.Find(M(3))!.Value.Leave.Should().BeNull();
        judged.Findings[0].Text(Language.Chinese).Should().Be("member:2：请假 3 场须经 秘书处（secretariat） 批准，未见批准，按未请假处理。");
    }

    [Fact]
    public void Leave_is_granted_before_the_meeting()
    {
        Attendance late = Attendance.OnLeave(M(1), Leave.For(LeaveReasons.Illness).GrantedBy(M(90), "secretaryGeneral", FirstDay.PlusDays(1)));
        Attendance early = Attendance.OnLeave(M(2), Leave.For(LeaveReasons.Illness).GrantedBy(M(90), "secretaryGeneral", FirstDay));

        Checked<Roll> judged = LeaveRule.SecretaryGeneral.Apply(Of(late, early), FirstDay, 1);

        Codes(judged.Findings).Should().Equal(DomainFindings.LeaveGrantedLate.Code);
        judged.Value!.Attendances.Select(row => row.Presence).Should().Equal(Presence.Absent, Presence.Excused);
    }

    [Fact]
    public void A_rule_needs_roles()
    {
        new Action(() => LeaveRule.ForAnyLength()).Should().Throw<ArgumentException>();
        new Action(() => LeaveRule.UpTo(0, "convener")).Should().Throw<ArgumentOutOfRangeException>();
        new Action(() => LeaveRule.SecretaryGeneral.Beyond("chair")).Should().Throw<ArgumentException>();
    }
}
