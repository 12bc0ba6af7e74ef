using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Organizations;

/// <summary>What an event may not upset, each reason by its code.</summary>
public sealed class EventRefusalsTests
{
    private static readonly LocalDate Founding = new(2010, 1, 1);
    private static readonly LocalDate July = new(2025, 7, 1);
    private static readonly LocalDate YearEnd = new(2025, 12, 31);

    [Fact]
    public void A_closing_that_cuts_what_is_entered_for_later_is_refused_with_every_reason()
    {
        MemberId member = MemberId.Of("m1");
        DateSpan autumn = DateSpan.Of(new LocalDate(2025, 8, 1), YearEnd);
        Roster before = Body()
            .Add(Member.Of(member)).Add(Membership.Home(member, Id(2), autumn))
            .Add(Relation.Of(RelationKinds.ContactLink, member, Id(2), autumn))
            .Add(TermOfOffice.OfYears(Id(2), 1, new LocalDate(2025, 8, 1), 3))
            .Add(Appointment.Of(member, Id(2), PostCodes.Secretary, autumn))
            .Add(Post.Of(Id(3), PostCodes.Chair).OnlyFrom(PostCodes.Secretary))
            .Add(Appointment.Of(member, Id(3), PostCodes.Chair, DateSpan.From(new LocalDate(2025, 9, 1))))
            .Build().ValueOrThrow();

        Checked<Roster> closed = before.Apply(OrganizationEvent.Closing(July, Id(2)));

        closed.Value.Should().BeNull();
        closed.Findings.Select(finding => finding.Code).Distinct().Should().BeEquivalentTo("PB1513", "PB1514", "PB1515", "PB1516", "PB1517");
        closed.Findings.Should().OnlyContain(finding => finding.Text(Language.Chinese).Contains("2025-07-01") && finding.Text(Language.English).Contains("2025-07-01"));
        before.CanApply(OrganizationEvent.Closing(July, Id(2))).Should().Equal(closed.Findings);
    }

    [Fact]
    public void An_event_that_ends_an_organization_on_another_day_than_its_row_is_refused() =>
        Codes(Body().Add(Organization.Of(Id(5), "branch", Founding).Under(Id(1)).ClosedOn(YearEnd)).Add(OrganizationEvent.Closing(July, Id(5)))).Should().Equal("PB1506");

    [Fact]
    public void What_another_event_of_the_day_builds_on_does_not_end_that_day()
    {
        // The split needs branch 30, which is founded under what the split ends: one of the two cannot be.
        RosterBuilder builder = Body()
            .Add(OrganizationEvent.Founding(Organization.Of(Id(30), "branch", July).Under(Id(2))))
            .Add(OrganizationEvent.SplittingUp(July, Id(2), Organization.Of(Id(31), "branch", July)).Rest(Id(30)));

        Codes(builder).Should().Contain("PB1511");
        builder.Build().Value!.Find(Id(2), July).Should().NotBeNull();
    }

    [Fact]
    public void A_split_assigns_its_own_subordinates_and_members_only()
    {
        OrganizationEvent split = OrganizationEvent.Splitting(July, Id(2), Organization.Of(Id(31), "branch", July).Under(Id(1)));

        Codes(Body().Add(split.Assign(Id(3), Id(31)))).Should().Equal("PB1508");
        Codes(Body().Add(Member.Of(MemberId.Of("m9"))).Add(split.Assign(MemberId.Of("m9"), Id(31)))).Should().Equal("PB1509");
    }

    [Fact]
    public void A_term_lies_within_the_existence_of_its_organization() =>
        Codes(Body().Add(TermOfOffice.OfYears(Id(2), 1, new LocalDate(2009, 1, 1), 3).EndedOn(new LocalDate(2011, 12, 31)))).Should().Equal("PB1536");

    [Fact]
    public void A_unit_has_one_content()
    {
        SubjectId firm = SubjectId.Of("enterprise", "17");

        Codes(Body().Add(Unit.Of(firm)).Add(Unit.Of(firm).During(DateSpan.From(July)))).Should().Equal("PB1551");
    }

    private static OrganizationId Id(int key) => OrganizationId.Of(key);

    private static IEnumerable<string> Codes(RosterBuilder builder) => builder.Build().Findings.Select(finding => finding.Code);

    private static RosterBuilder Body() => new RosterBuilder()
        .Add(Organization.Of(Id(1), "committee", Founding))
        .Add(Organization.Of(Id(2), "branch", Founding).Under(Id(1)))
        .Add(Organization.Of(Id(3), "branch", Founding).Under(Id(1)));
}
