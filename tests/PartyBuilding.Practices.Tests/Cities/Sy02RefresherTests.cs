using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Cities;

[Practice("SY-2", "干部回炉", "Refresher training of officers found unfit", typeof(RefresherTraining), typeof(RefresherProcedures), typeof(MemberFile), typeof(MemberCondition))]
public sealed class Sy02RefresherTests
{
    // Fifteen situations and twelve ways to find them; what they are the report does not say.
    private static readonly string[] Situations = [.. Enumerable.Range(1, 15).Select(n => $"unfit.{n:00}")];
    private static readonly string[] Ways = [.. Enumerable.Range(1, 12).Select(n => $"way.{n:00}")];
    private static readonly LocalDate Start = new(2015, 3, 2);
    private static readonly SubjectId Department = SubjectId.Of("unit", "organization-department");
    private static readonly OrganizationId Elsewhere = OrganizationId.Of("elsewhere");

    // The library's procedure, with the body's own two lists.
    private static readonly Procedure Listed = RefresherProcedures.Refresher.ToBuilder()
        .Replace(ProcedureStep.Of(RefresherProcedures.Propose, LocalizedText.Of("提出", "proposal")).From("open").Needs(
            Need.Any([.. Situations.Select(code => Need.Is(RefresherProcedures.Situation, code))]),
            Need.Any([.. Ways.Select(code => Need.Is(RefresherProcedures.FoundBy, code))])))
        .Build().ValueOrThrow();

    private static readonly MemberFile Officer = MemberFile.Of(MemberId.Of(1), StandingRules.None);

    [Fact]
    public void Any_of_fifteen_situations_found_in_any_of_twelve_ways_can_be_proposed_and_no_other()
    {
        Situations.SelectMany(situation => Ways.Select(way => Proposed(situation, way)))
            .Should().HaveCount(180).And.OnlyContain(proposal => Begun.CanDo(proposal).Count == 0);
        Begun.CanDo(Proposed("unfit.16", Ways[0])).Should().NotBeEmpty();
        Begun.CanDo(Proposed(Situations[0], "way.13")).Should().NotBeEmpty();
    }

    [Fact]
    public void No_transfer_while_it_runs_and_no_promotion_honour_or_bonus_that_year()
    {
        MemberFile file = Entered(RefresherTraining.Of(ItemId.Of("r1"), Start, Situations[2]).Found(Ways[4]));
        MemberFile passed = file.Enter(MatterEnded.Of(ItemId.Of("r1"), Start.PlusMonths(1), MatterOutcomes.Passed)).ValueOrThrow();

        file.CanEnter(CadreMove.Of(ItemId.Of("move"), MoveDirections.Out, Elsewhere, Start.PlusDays(10))).Select(one => one.Kind)
            .Should().Equal(DomainFindings.RefresherUnderWay);
        passed.CanEnter(CadreMove.Of(ItemId.Of("move"), MoveDirections.Out, Elsewhere, Start.PlusMonths(1))).Should().BeEmpty();
        foreach (string action in new[] { MemberActions.Promotion, MemberActions.Honour, MemberActions.Bonus })
        {
            passed.May(action, new LocalDate(2015, 12, 31)).Select(one => one.Kind).Should().Equal(DomainFindings.RefresherThatYear);
            passed.May(action, new LocalDate(2016, 1, 1)).Should().BeEmpty();
        }
    }

    [Fact]
    public void Twice_within_a_year_is_stated_and_the_annual_grade_is_given_by_people()
    {
        MemberFile file = Entered(
            RefresherTraining.Of(ItemId.Of("r1"), Start, Situations[2]),
            MatterEnded.Of(ItemId.Of("r1"), Start.PlusMonths(1), MatterOutcomes.Passed),
            RefresherTraining.Of(ItemId.Of("r2"), Start.PlusMonths(6), Situations[9]));

        MemberCondition twice = file.ConditionsOn(new LocalDate(2015, 12, 31)).Single();
        Decision grade = Decision.Of(EntryId.Of("grade-2015"), file.Member, "annualGrade", Department, new LocalDate(2016, 1, 15), "basicallyCompetent").Because(twice.Name);

        (twice.Name, twice.Since).Should().Be((MemberConditions.RefresherTwice, Start.PlusMonths(6)));
        grade.Reasons.Should().Equal(MemberConditions.RefresherTwice);
    }

    [Theory]
    [InlineData("otherPost")]
    [InlineData("adjustment")]
    [InlineData("waitingForPost")]
    public void Who_fails_again_is_dealt_with_by_the_body_in_charge(string measure)
    {
        Course failed = Course.Begin(Listed, MemberId.Of(1), Start)
            .Do(Proposed(Situations[0], Ways[0])).ValueOrThrow()
            .Do(ByCommittee(RefresherProcedures.Decide, 2)).ValueOrThrow()
            .Do(StepTaken.Of(RefresherProcedures.Begin, Start.PlusDays(7))).ValueOrThrow()
            .Do(StepTaken.Of(RefresherProcedures.Fail, Start.PlusDays(30))).ValueOrThrow();

        failed.IsEnded.Should().BeFalse("nothing follows by itself");
        failed.CanDo(ByCommittee(RefresherProcedures.Settle, 40)).Should().NotBeEmpty("the measure is not named");
        failed.CanDo(StepTaken.Of(RefresherProcedures.Settle, Start.PlusDays(40)).With(RefresherProcedures.Measure, measure)).Should().NotBeEmpty("nobody is named who decides");
        failed.Do(ByCommittee(RefresherProcedures.Settle, 40).With(RefresherProcedures.Measure, measure)).ValueOrThrow().IsEnded.Should().BeTrue();
    }

    private static Course Begun => Course.Begin(Listed, MemberId.Of(1), Start);

    private static StepTaken Proposed(string situation, string way) => StepTaken.Of(RefresherProcedures.Propose, Start)
        .By(SubjectId.Of("unit", "inspection"), "proposer")
        .With(RefresherProcedures.Situation, situation).With(RefresherProcedures.FoundBy, way);

    private static StepTaken ByCommittee(string step, int days) => StepTaken.Of(step, Start.PlusDays(days)).By(Department, RefresherProcedures.Committee);

    private static MemberFile Entered(params MemberEntry[] entries) => MemberFile.Restore(Officer.Member, Officer.Rules, entries).ValueOrThrow();
}
