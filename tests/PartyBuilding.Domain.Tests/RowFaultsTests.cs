using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests;

/// <summary>What a row can say wrongly is a finding with its texts, never an exception; nothing of it is applied.</summary>
public sealed class RowFaultsTests
{
    private static readonly LocalDate July = new(2025, 7, 1);
    private static readonly LocalDate June = new(2025, 6, 30);
    private static readonly OrganizationId Committee = OrganizationId.Of(1);
    private static readonly OrganizationId Branch = OrganizationId.Of(407);
    private static readonly MemberId Who = MemberId.Of("m3");
    private static readonly ItemId Matter = ItemId.Of("i1");

    private static readonly Dictionary<FindingKind, Func<IEnumerable<Finding>>> Faults = new()
    {
        [DomainFindings.OrganizationDatesReversed] = () => Built(Body().AddOrganization(OrganizationId.Of(2), "branch", July, June, null)),
        [DomainFindings.MembershipDatesReversed] = () => Built(Body().AddMembership(Who, Branch, July, June, MembershipKind.Home)),
        [DomainFindings.RowDatesReversed] = () => Built(Body().Add(TermOfOffice.OfYears(Branch, 1, July, 3).EndedOn(June))),
        [DomainFindings.TermAdvanceNotEarlier] = () => Built(Body().Add(TermOfOffice.OfYears(Branch, 1, July, 3).WithAdvanceTo(new(2028, 6, 30)))),
        [DomainFindings.EntryDatesReversed] = () => Refused(ServiceSpell.Of(Matter, "clerk", July).Until(June)),
        [DomainFindings.EntryWithoutLastDay] = () => Refused(Training.Of(Matter, July, null)),
        [DomainFindings.TransferToItself] = () => Refused(Transfer.Issue(Branch, Branch, July)),
        [DomainFindings.ArrivalDayWithoutIssue] = () => Refused(Transfer.Register(Branch, July).ToArriveBy(July)),
        [DomainFindings.ActionForYearToCome] = () => Refused(ActionTaken.Of(Matter, MemberActions.Honour, July).OnAccountOf(2026)),
        [DomainFindings.ListingDatesReversed] = () => TalentPool.Of().Enter(TalentListing.Of(Who, TalentLists.Talent, "city", July, June)).Findings,
        [DomainFindings.SessionsBeyondDue] = () => Roll.Of([Attendance.Sessions(Who, 5, 4)]).Findings,
        [DomainFindings.MeetingDatesReversed] = () => Meeting.Of(MeetingId.Of(1), Branch, MeetingKinds.Assembly, July).Until(June).Findings,
        [DomainFindings.CalendarDayOutside] = () => WorkingCalendar.Of(DateSpan.Year(2024), [July], []).Findings,
        [DomainFindings.WorkingWeekendOnWeekday] = () => WorkingCalendar.Of(DateSpan.Year(2025), [], [July]).Findings, // a Tuesday
        [DomainFindings.DayOffAndWorked] = () => WorkingCalendar.Of(DateSpan.Year(2025), [new(2025, 7, 5)], [new(2025, 7, 5)]).Findings, // a Saturday
        [DomainFindings.EventOfTooFew] = () => Built(Body().Add(OrganizationEvent.Merging(July, Committee))),
        [DomainFindings.EventFoundsOtherwise] = () => Built(Body().Add(OrganizationEvent.Splitting(July, Branch, Founded(408, June)))),
        [DomainFindings.EventFoundsTwice] = () => Built(Body().Add(OrganizationEvent.Splitting(July, Branch, Founded(408, July), Founded(408, July)))),
        [DomainFindings.EventAssignsTwice] = () => Built(Body()
            .Add(OrganizationEvent.Splitting(July, Branch, Founded(408, July), Founded(409, July)).Assign(Who, OrganizationId.Of(408)).Assign(Who, OrganizationId.Of(409)))),
        [DomainFindings.EventTwiceOnOneDay] = () => Built(Body()
            .Add(OrganizationEvent.ChangingKind(July, Branch, "generalBranch")).Add(OrganizationEvent.ChangingKind(July, Branch, "committee"))),
        [DomainFindings.FactDatesReversed] = () => new FactSheetBuilder().Add(Fact.Of(Branch, "population", 162).During(July, June)).Build().Findings,
        [DomainFindings.CommitmentToItself] = () => Commitment.Of(EntryId.Of("c1"), "pairing", Branch, Branch, July).Findings,
        [DomainFindings.InspectionOfItself] = () => Inspection.Of(EntryId.Of("i1"), Branch, Branch, "plan", July).Findings,
        [DomainFindings.ObjectionPartsContradict] = () => Objection.Restore(Raised(), ObjectionOutcome.Upheld, null, July).Findings,
    };

    public static TheoryData<string> Codes => new(Faults.Keys.Select(kind => kind.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Row_that_contradicts_itself_is_refused_for_this_alone(string code)
    {
        (FindingKind kind, Func<IEnumerable<Finding>> fault) = Faults.Single(one => one.Key.Code == code);

        Finding found = fault().Should().ContainSingle().Subject;

        found.Kind.Should().Be(kind);
        found.Severity.Should().Be(Severity.Error);
        found.Text(Language.Chinese).Should().NotContain("{");
        found.Text(Language.English).Should().NotContain("{");
    }

    [Fact]
    public void Every_kind_about_rows_has_its_case()
    {
        // Early and late elections are no faults of a row: the terms stand, and what is missing is the approval; whether a candidate may stand the file says.
        IEnumerable<FindingKind> others = [DomainFindings.TermElectedEarly, DomainFindings.TermElectedLate, DomainFindings.CandidateMayNotStand];

        DomainFindings.All.Where(kind => string.CompareOrdinal(kind.Code, "PB1100") < 0).Except(others).Should().BeSubsetOf(Faults.Keys);
    }

    [Fact]
    public void All_faults_of_a_row_come_at_once()
    {
        File().Enter(Transfer.Issue(Branch, Branch, July).ToArriveBy(June)).Findings.Select(finding => finding.Kind)
            .Should().Equal(DomainFindings.EntryDatesReversed, DomainFindings.TransferToItself);
        WorkingCalendar.Of(DateSpan.Year(2025), [new(2026, 1, 1), new(2025, 7, 5), July], [new(2025, 7, 5), new(2025, 7, 2), new(2024, 7, 6)]).Findings
            .Select(finding => $"{finding.Code} {finding.Find("day")!.Value.Value}")
            .Should().Equal("PB1070 2024-07-06", "PB1070 2026-01-01", "PB1071 2025-07-02", "PB1072 2025-07-05");
        Built(Body().Add(OrganizationEvent.SplittingUp(July, Branch, Founded(408, June), Founded(408, June)).Assign(Matter, Committee))).Select(finding => finding.Kind).Should().Equal(
            DomainFindings.EventFoundsOtherwise, DomainFindings.EventFoundsTwice, DomainFindings.EventAssignsStranger);
        Built(Body().AddTerm(Branch, 1, July, June, June)).Select(finding => finding.Kind).Should().Equal(DomainFindings.RowDatesReversed, DomainFindings.RowDatesReversed);
    }

    [Fact]
    public void What_says_the_same_again_is_no_fault()
    {
        OrganizationEvent split = OrganizationEvent.Splitting(July, Branch, Founded(408, July)).Assign(Who, OrganizationId.Of(408)).Assign(Who, OrganizationId.Of(408));

        split.Assignments.Should().ContainSingle();
        Built(Body().Add(split)).Should().BeEmpty();
        OrganizationEvent.Merging(July, Committee, Branch, Branch).Organizations.Should().Equal(Branch);
    }

    [Fact]
    public void New_branch_of_fewer_than_two_is_too_few_and_so_is_a_split_that_founds_none()
    {
        Organization general = Organization.Of(OrganizationId.Of(4), OrganizationKinds.GeneralBranch, July);

        foreach (OrganizationEvent few in new[] { OrganizationEvent.MergingAs(general, Branch, Branch), OrganizationEvent.Splitting(July, Branch) })
        {
            Checked<Roster> built = Body().Add(few).Build();

            built.Findings.Select(finding => finding.Kind).Should().Equal(DomainFindings.EventOfTooFew);
            built.Value!.Events.Should().BeEmpty();
            built.Value.Find(general.Id).Should().BeNull();
            built.Value.Find(Branch)!.LastDay.Should().BeNull();
        }

        Built(Body().Add(OrganizationEvent.Founding(general.ClosedOn(July)))).Select(finding => finding.Kind).Should().Equal(DomainFindings.EventFoundsOtherwise);
    }

    [Fact]
    public void Both_days_of_a_row_and_a_span_say_the_same()
    {
        Fact.Of(Branch, "population", 162).During(June, null).Should().Be(Fact.Of(Branch, "population", 162).During(DateSpan.From(June)));
        Training.Of(Matter, June, July).Should().Be(Training.Of(Matter, DateSpan.Of(June, July)));
        ServicePeriod.Of(Matter, June, July).Should().Be(ServicePeriod.Of(Matter, DateSpan.Of(June, July)));
        TalentListing.Of(Who, "talent", "city", June, null).Should().Be(TalentListing.Of(Who, "talent", "city", DateSpan.From(June)));
        PostSelection.Internal(Who, Branch, "worker", June, July).Should().Be(PostSelection.Internal(Who, Branch, "worker", DateSpan.Of(June, July)));
        PostSelection.External(Who, Branch, "worker", June, new(9999, 12, 31)).Should().Be(PostSelection.External(Who, Branch, "worker", DateSpan.From(June)));
        Refused(ServicePeriod.Of(Matter, DateSpan.From(June))).Select(finding => finding.Kind).Should().Equal(DomainFindings.EntryWithoutLastDay);
        Refused(ServicePeriod.Of(Matter, July, June)).Select(finding => finding.Kind).Should().Equal(DomainFindings.EntryDatesReversed);
        Refused(Sanction.Of(Matter, SanctionKinds.Warning, July, Committee).Bars(June, MemberActions.Honour)).Select(finding => finding.Kind).Should().Equal(DomainFindings.EntryDatesReversed);
        Refused(CadreMove.Of(Matter, MoveDirections.Down, Branch, July).SecondedUntil(June)).Select(finding => finding.Kind).Should().Equal(DomainFindings.EntryDatesReversed);
        TalentPool.Of().Select(PostSelection.Internal(Who, Branch, "worker", July, June)).Findings.Select(finding => finding.Kind).Should().Equal(DomainFindings.ListingDatesReversed);
    }

    [Fact]
    public void An_outcome_without_its_body_or_day_is_told_with_both()
    {
        Objection.Restore(Raised(), ObjectionOutcome.Withdrawn, Committee, July).Findings.Single().Text(Language.English)
            .Should().Be("member:m3, entry o1: the outcome is withdrawn, which does not go with the body (organization:1) and the day (2025-07-01): a decision has both, a withdrawal a day, an open objection neither; correct them.");
        Objection.Restore(Raised(), ObjectionOutcome.Open, null, July).Findings.Single().Text(Language.Chinese).Should().Contain("待处理").And.Contain("（未注明）");
        FluentActions.Invoking(() => Objection.Restore(Raised(), (ObjectionOutcome)9, null, null)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void An_assessment_that_corrects_itself_is_refused_by_the_book()
    {
        Assessment itself = Assessment.Of(EntryId.Of("a1"), Branch, PolicyReference.Of("stars", "2025", "sha256:00"), EvaluationPeriod.Year(2024), July).Correcting(EntryId.Of("a1"), EntryId.Of("o1"), "miscounted");

        AssessmentBook.Restore([itself], [], [Objection.Of(EntryId.Of("o1"), Branch, Who, June, "score").Decide(Committee, June, upheld: true).ValueOrThrow()]).Findings.Select(finding => finding.Kind).Should().Equal(DomainFindings.CorrectedInCircle);
    }

    private static Organization Founded(int key, LocalDate on) => Organization.Of(OrganizationId.Of(key), "branch", on).Under(Committee);

    private static RosterBuilder Body() => new RosterBuilder()
        .Add(Organization.Of(Committee, "committee", new(2010, 1, 1)))
        .Add(Organization.Of(Branch, "branch", new(2010, 1, 1)).Under(Committee))
        .Add(Member.Of(Who))
        .Add(Membership.Home(Who, Branch, DateSpan.From(new(2010, 1, 1))));

    private static IEnumerable<Finding> Built(RosterBuilder builder) => builder.Build().Findings;

    private static MemberFile File() => MemberFile.Of(Who, StandingRules.None);

    private static IReadOnlyList<Finding> Refused(MemberEntry entry)
    {
        Checked<MemberFile> entered = File().Enter(entry);
        entered.Value.Should().BeNull();
        return entered.Findings;
    }

    private static Objection Raised() => Objection.Of(EntryId.Of("o1"), Who, Who, June, "score");
}
