using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Jiujiang;

[Practice("JJ-1", "主题教育活动四个阶段", "Year-long campaign in four phases", typeof(CampaignProcedures), typeof(Course), typeof(Relation), typeof(Roster))]
public sealed class Jj01CampaignTests
{
    private static readonly MemberId[] Leaders = [.. Society.Members.Take(6)];

    // The days of the phases are ours.
    private static readonly StepTaken[] Phases =
    [
        StepTaken.Of(CampaignProcedures.FormGroup, Day(2, 20)),
        StepTaken.Of(CampaignProcedures.Mobilise, Day(3, 1)),
        StepTaken.Of(CampaignProcedures.Study, Day(4, 1)),
        StepTaken.Of(CampaignProcedures.FindGaps, Day(7, 1)),
        StepTaken.Of(CampaignProcedures.SetMeasures, Day(10, 1)),
        StepTaken.Of(CampaignProcedures.Conclude, Day(12, 20)),
    ];

    private static readonly Course Planned = Course.Begin(CampaignProcedures.FourPhases, Society.Committee, Day(2, 1));

    [Fact]
    public void Campaign_runs_through_four_phases_from_the_leading_group_to_its_end()
    {
        Course run = Run(Phases);

        run.IsEnded.Should().BeTrue();
        new[] { Day(3, 15), Day(5, 15), Day(8, 15), Day(11, 15) }.Select(run.StateOn)
            .Should().Equal("mobilising", "studying", "findingGaps", "settingMeasures");
    }

    [Fact]
    public void No_phase_is_skipped()
    {
        for (int done = 1; done < 5; done++)
        {
            Run(Phases.Take(done)).CanDo(Phases[done + 1]).Select(finding => finding.Kind).Should().Contain(DomainFindings.StepInOtherState);
        }
    }

    [Fact]
    public void Nobody_is_mobilised_before_there_is_a_leading_group() =>
        Planned.CanDo(Phases[1]).Select(finding => finding.Kind).Should().Equal(DomainFindings.EarlierStepMissing);

    [Fact]
    public void Leaders_check_the_branches_they_are_linked_to()
    {
        // Six leaders with three branches each; each checks them in July, but the last leader leaves branch 18 out.
        Roster roster = Linked();
        Course run = Society.Branches.Take(17).Aggregate(Run(Phases.Take(4)), (course, branch) => course.Do(Check(LeaderOf(branch), branch)).ValueOrThrow());

        roster.CoverageOn(Day(7, 31)).OrganizationsWithoutLink(
            RelationKinds.ContactLink, Society.CountyBranch, Society.UniversityBranch, OrganizationKinds.GeneralBranch, OrganizationKinds.Branch).Should().BeEmpty();
        roster.Relations.Where(link => !Checks(run).Contains((link.From, link.To))).Select(link => link.To).Should().Equal(Society.Branches[17]);
        Checks(run).Should().OnlyContain(check => roster.RelationsOf(check.Leader, RelationSide.From, Day(7, 31)).Any(link => link.To == check.Branch));
    }

    [Fact]
    public void Check_is_made_by_a_leader_while_the_campaign_runs()
    {
        StepTaken check = Check(Leaders[0], Society.Branches[0]);

        Planned.CanDo(check).Should().NotBeEmpty("it has not begun");
        Run(Phases.Take(4)).CanDo(check.By(Leaders[0], "member")).Select(finding => finding.Kind).Should().Equal(DomainFindings.RoleNotAllowed);
    }

    private static Course Run(IEnumerable<StepTaken> steps) => steps.Aggregate(Planned, (course, step) => course.Do(step).ValueOrThrow());

    private static StepTaken Check(MemberId leader, OrganizationId branch) =>
        StepTaken.Of(CampaignProcedures.Check, Day(7, 20)).By(leader, CampaignProcedures.Leader).With(CampaignProcedures.Branch, branch);

    private static IEnumerable<(SubjectId Leader, SubjectId Branch)> Checks(Course run) => run.History
        .Where(step => step.Step == CampaignProcedures.Check)
        .Select(step => (step.Actor!.Value, step.Find(CampaignProcedures.Branch)!.Reference));

    private static MemberId LeaderOf(OrganizationId branch) => Leaders[Society.Branches.ToList().IndexOf(branch) / 3];

    private static Roster Linked() => Society.Branches
        .Aggregate(Society.Roster(), (roster, branch) => roster.Add(
            Relation.Of(RelationKinds.ContactLink, LeaderOf(branch), branch, DateSpan.Of(Day(6, 1), Day(12, 31)))))
        .Build().ValueOrThrow();

    private static LocalDate Day(int month, int day) => new(Society.Year, month, day);
}
