using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Grassroots;

[Practice("ZJD-1", "专业市场支部与党建指导员", "A branch for a market", typeof(Unit), typeof(Relation), typeof(Coverage), typeof(MeetingDuty))]
public sealed class Zjd01MarketTests
{
    private const string InstructorVisit = "instructorVisit";
    private const string ServiceDay = "serviceDay";
    private static readonly LocalDate Founded = new(2012, 7, 1);
    private static readonly LocalDate Day = new(2013, 12, 31);
    private static readonly SubjectId Market = SubjectId.Of("market", "zjd");
    private static readonly OrganizationId Branch = OrganizationId.Of("market-branch");
    private static readonly OrganizationId Regulator = OrganizationId.Of("regulator-branch");
    private static readonly OrganizationId School = OrganizationId.Of("school-branch");
    private static readonly MemberId Manager = MemberId.Of(1);
    private static readonly MemberId Instructor = MemberId.Of(100);

    // Nearly 400 stalls: 390 is ours.
    private static readonly IReadOnlyList<SubjectId> Stalls = [.. Enumerable.Range(1, 390).Select(n => SubjectId.Of("stall", $"{n}"))];

    private readonly Coverage _coverage = Roster().CoverageOn(Day);

    [Fact]
    public void One_branch_of_a_dozen_members_reaches_every_stall()
    {
        UnitCoverage market = _coverage.UnitsWithMembers("market").Single();

        market.Members.Should().HaveCount(12);
        market.Organizations.Should().Equal(Branch);
        _coverage.Share(Stalls, RelationKinds.Covers, RelationSide.To).IsWhole.Should().BeTrue();
        _coverage.Units("stall").Count.Should().BeLessThan(400);
    }

    [Fact]
    public void Secretary_is_the_manager_of_the_market()
    {
        Roster roster = Roster();

        MemberId secretary = roster.AppointmentsIn(Branch, Day).Single(one => one.Post == PostCodes.Secretary).Member;

        roster.RelationsOf(secretary, RelationSide.From, Day).Should().Contain(one => one.Kind == RelationKinds.Management && one.To == Market);
    }

    [Fact]
    public void One_instructor_is_sent_by_the_regulator()
    {
        _coverage.LinksOutside([Branch], RelationKinds.Instructor, RelationSide.To, 1, 1).Should().BeEmpty();
        Roster().HomeOf(Instructor, Day).Should().Be(Regulator);
    }

    [Fact]
    public void Month_without_a_visit_of_the_instructor_is_named()
    {
        // That "regularly" means every month is ours; the visit of May is missing.
        MeetingDuty monthly = MeetingDuty.Every(Cadence.Month, InstructorVisit);
        MeetingBook book = MeetingBook.Of(Enumerable.Range(1, 12).Where(month => month != 5).Select(month => Held(InstructorVisit, month))).ValueOrThrow();

        book.Slots(monthly, Roster().Find(Branch)!, DateSpan.Year(2013), Day.PlusDays(1))
            .Single(slot => slot.State == MeetingSlotState.Missed).Span.Should().Be(DateSpan.Month(2013, 5));
    }

    [Fact]
    public void Joint_building_agreement_names_both_sides_and_its_time()
    {
        Relation agreement = Roster().RelationsOf(Branch, RelationSide.From, Day).Single(one => one.Kind == RelationKinds.JointBuilding);

        agreement.To.Should().Be((SubjectId)School);
        agreement.Span.Should().Be(DateSpan.Of(new LocalDate(2013, 1, 1), new LocalDate(2014, 12, 31)));
        _coverage.IncompleteLinks(RelationKinds.JointBuilding, RelationRoles.Contact).Should().BeEmpty();
    }

    [Fact]
    public void Public_service_days_are_counted()
    {
        // One in every quarter: ours.
        MeetingBook book = MeetingBook.Of(new[] { 3, 6, 9, 12 }.Select(month => Held(ServiceDay, month))).ValueOrThrow();

        book.Totals(DateSpan.Year(2013), ServiceDay).Single().Meetings.Should().Be(4);
    }

    private static Meeting Held(string kind, int month) => Meeting.Of(MeetingId.Of($"{kind}-{month}"), Branch, kind, new LocalDate(2013, month, 15));

    private static Roster Roster()
    {
        RosterBuilder roster = new RosterBuilder()
            .Add(Organization.Of(Branch, OrganizationKinds.Branch, Founded))
            .Add(Organization.Of(Regulator, OrganizationKinds.Branch, Founded))
            .Add(Organization.Of(School, OrganizationKinds.Branch, Founded))
            .Add(Unit.Of(Market))
            .Link(RelationKinds.Covers, Branch, Market, Founded)
            .Link(RelationKinds.Management, Manager, Market, Founded)
            .Add(Appointment.Of(Manager, Branch, PostCodes.Secretary, DateSpan.From(Founded)))
            .Join(Instructor, Regulator, Founded)
            .Link(RelationKinds.Instructor, Instructor, Branch, Founded)
            .Add(Relation.Of(RelationKinds.JointBuilding, Branch, School, DateSpan.Of(new LocalDate(2013, 1, 1), new LocalDate(2014, 12, 31)))
                .With(RelationSide.From, RelationRoles.Contact, Manager)
                .With(RelationSide.To, RelationRoles.Contact, SubjectId.Of("person", "head-teacher")));
        foreach (SubjectId stall in Stalls)
        {
            roster.Add(Unit.Of(stall)).Link(RelationKinds.Covers, Branch, stall, Founded);
        }

        foreach (MemberId member in Enumerable.Range(1, 12).Select(n => MemberId.Of(n)))
        {
            roster.Join(member, Branch, Founded).Link(RelationKinds.Employment, member, Market, Founded);
        }

        return roster.Build().ValueOrThrow();
    }
}
