using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;
using static PartyBuilding.Domain.Tests.Members.Files;

namespace PartyBuilding.Domain.Tests.Members;

public sealed class TransferTests
{
    private static readonly Transfer Issue = Transfer.Issue(Branch, Other, Day(2025, 3, 1)).ToArriveBy(Day(2025, 5, 30));

    [Fact]
    public void Record_in_transit_is_still_counted_where_it_came_from()
    {
        MemberFile file = Full.Then(Issue);

        file.HomeOn(Day(2025, 2, 28)).Should().Be(Branch);
        file.InTransitOn(Day(2025, 2, 28)).Should().BeNull();
        file.HomeOn(Day(2025, 4, 1)).Should().Be(Branch);
        file.InTransitOn(Day(2025, 4, 1)).Should().Be(Issue);

        MemberFile arrived = file.Then(Transfer.Receive(Other, Day(2025, 4, 2)));
        arrived.HomeOn(Day(2025, 4, 2)).Should().Be(Other);
        arrived.InTransitOn(Day(2025, 4, 2)).Should().BeNull();
        arrived.InTransitOn(Day(2025, 4, 1)).Should().Be(Issue);
    }

    [Fact]
    public void Returned_record_is_where_it_was()
    {
        MemberFile file = Full.Then(Issue, Transfer.Return(Branch, Day(2025, 6, 10)));

        file.HomeOn(Day(2025, 6, 10)).Should().Be(Branch);
        file.InTransitOn(Day(2025, 6, 10)).Should().BeNull();
        file.Memberships().Should().Equal(Membership.Home(Who, Branch, DateSpan.From(Day(2010, 7, 1))));
    }

    [Fact]
    public void Memberships_follow_from_the_way_of_the_record()
    {
        MemberFile file = Full.Then(Issue, Transfer.Receive(Other, Day(2025, 4, 2)), StandingChange.Of(MemberStandings.Left, Day(2026, 1, 1)));

        file.Memberships().Should().Equal(
            Membership.Home(Who, Branch, DateSpan.Of(Day(2010, 7, 1), Day(2025, 4, 1))),
            Membership.Home(Who, Other, DateSpan.Of(Day(2025, 4, 2), Day(2025, 12, 31))));
        file.HomeOn(Day(2026, 1, 1)).Should().BeNull();
    }

    [Fact]
    public void Steps_out_of_order_are_refused_with_all_reasons()
    {
        Full.RefusalOf(Transfer.Receive(Other, Day(2025, 4, 2))).Should().Equal("PB1610");
        Full.RefusalOf(Transfer.Issue(Other, Committee, Day(2025, 4, 2))).Should().Equal("PB1609");
        Full.RefusalOf(Transfer.Register(Other, Day(2025, 4, 2))).Should().Equal("PB1609");
        Full.Then(Issue).RefusalOf(Transfer.Issue(Branch, Committee, Day(2025, 4, 2))).Should().Equal("PB1608");
        Full.Then(Issue).RefusalOf(Transfer.Receive(Committee, Day(2025, 4, 2))).Should().Equal("PB1611");
        Full.Then(Issue).RefusalOf(Transfer.Return(Committee, Day(2025, 4, 2))).Should().Equal("PB1611");
    }

    [Fact]
    public void Late_arrival_is_a_warning_and_overdue_before()
    {
        MemberFile file = Full.Then(Issue);
        Checked<MemberFile> late = file.Enter(Transfer.Receive(Other, Day(2025, 5, 31)));

        late.IsUsable.Should().BeTrue();
        late.Findings.Select(finding => finding.Code).Should().Equal("PB1612");
        file.CanEnter(Transfer.Receive(Other, Day(2025, 5, 30))).Should().BeEmpty();
        file.ConditionsOn(Day(2025, 5, 30)).Should().BeEmpty();
        file.ConditionsOn(Day(2025, 5, 31)).Select(met => (met.Name, met.Since)).Should().Equal(("transfer.overdue", Day(2025, 5, 31)));
    }

    [Fact]
    public void Transfer_to_the_same_organization_and_a_day_to_arrive_by_that_cannot_be_are_refused()
    {
        Full.RefusalOf(Transfer.Issue(Branch, Branch, Day(2025, 3, 1))).Should().Equal("PB1064");
        Full.RefusalOf(Issue.ToArriveBy(Day(2025, 2, 28))).Should().Equal("PB1062");
        Full.Then(Issue).RefusalOf(Transfer.Receive(Other, Day(2025, 3, 1)).ToArriveBy(Day(2025, 3, 2))).Should().Equal("PB1065");

        Action nowhere = () => Transfer.Issue(Branch, default, Day(2025, 3, 1));
        nowhere.Should().Throw<ArgumentException>();
    }
}
