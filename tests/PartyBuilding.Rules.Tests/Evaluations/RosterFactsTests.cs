using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

public sealed class RosterFactsTests
{
    private static readonly LocalDate July = new(2025, 7, 1);
    private static readonly string YearsAsSecretary = RosterFacts.YearsIn(PostCodes.Secretary);

    [Theory]
    [InlineData(RosterFacts.HeadCount, "1 0, 2 2")] // 2 absorbed 3 in July
    [InlineData(RosterFacts.HeadCountUnder, "1 2, 2 2")] // the committee has nobody of its own
    [InlineData(RosterFacts.Age, "1 42, 2 15")] // founded on 1 January 1983 and on 1 July 2010; full years on 31 December 2025
    public void Numbers_of_an_organization_are_those_of_the_day(string fact, string expected) =>
        string.Join(", ", Evaluator.Evaluate(Numbers(fact), Input()).Report.Subjects.Select(one => $"{one.Subject.Key} {one.Score.Value}")).Should().Be(expected);

    [Fact]
    public void Kind_is_that_of_the_day()
    {
        Policy policy = Numbers(RosterFacts.HeadCount).Within(Value.Of(RosterFacts.Kind).Is("branch"));

        // On 1 January both branches are there; on 31 December one is merged and the other is a general branch.
        Evaluator.Evaluate(policy.ReadAt(ScopeDate.PeriodStart), Input()).Report.Subjects.Select(one => one.Subject.Key).Should().Equal("2", "3");
        Evaluator.Evaluate(policy, Input()).Report.Subjects.Should().BeEmpty();
    }

    [Fact]
    public void Years_in_a_post_count_overlaps_once()
    {
        Policy policy = Numbers(YearsAsSecretary).Judging(SubjectKinds.Member)
            .Using(Vocabulary.Empty.With(FactKind.OfNumbers(YearsAsSecretary, LocalizedText.Of("任书记年限", "Years as secretary"), null)));
        Evaluation run = Evaluator.Evaluate(policy, Input());

        // m1: 2020 and 2021 in 2, and 2021 and 2022 in 3: three years. m2: never.
        run.Report.Subjects.Select(one => $"{one.Subject.Key} {one.Score.Value}").Should().Equal("m1 3", "m2 0");
        Recomputation.Of(run.Explain(MemberId.Of("m1"))).Should().BeEmpty();
    }

    [Fact]
    public void Age_of_a_member_whose_joining_is_not_known_is_unknown()
    {
        Evaluation run = Evaluator.Evaluate(Numbers(RosterFacts.Age).Judging(SubjectKinds.Member), Input());

        // m1 joined on 1 July 2001, 24 full years before the end of 2025.
        run.Report.Subjects.Select(one => one.Score.Value).Should().Equal(24m, null);
    }

    [Fact]
    public void Digest_changes_with_an_event_and_with_an_appointment()
    {
        Roster bare = Organizations().Build().ValueOrThrow();
        Roster moved = Organizations().Add(OrganizationEvent.MovingOut(July, OrganizationId.Of(2))).Build().ValueOrThrow();
        Roster held = Organizations().Add(Appointment.Of(MemberId.Of("m1"), OrganizationId.Of(2), "secretary", DateSpan.Year(2025))).Build().ValueOrThrow();

        new[] { bare, moved, held }.Select(roster => InputDigests.Of("p", InputOf(roster)).Whole).Should().OnlyHaveUniqueItems();
    }

    private static Policy Numbers(string fact) => Policy.Of("facts", "1", LocalizedText.Of("名册事实", "Roster facts")).Scoring(Combine.Sum(Value.Of(fact)));

    private static EvaluationInput Input() => InputOf(Organizations()
        .Add(OrganizationEvent.Merging(July, OrganizationId.Of(2), OrganizationId.Of(3)))
        .Add(OrganizationEvent.ChangingKind(July, OrganizationId.Of(2), OrganizationKinds.GeneralBranch))
        .Add(Appointment.Of(MemberId.Of("m1"), OrganizationId.Of(2), PostCodes.Secretary, DateSpan.Of(new LocalDate(2020, 1, 1), new LocalDate(2021, 12, 31))))
        .Add(Appointment.Of(MemberId.Of("m1"), OrganizationId.Of(3), PostCodes.Secretary, DateSpan.Of(new LocalDate(2021, 1, 1), new LocalDate(2022, 12, 31))))
        .Build().ValueOrThrow());

    private static EvaluationInput InputOf(Roster roster) => new(roster, WorkLedger.Empty, EvaluationPeriod.Year(2025));

    private static RosterBuilder Organizations() => new RosterBuilder()
        .Add(Organization.Of(OrganizationId.Of(1), "committee", new LocalDate(1983, 1, 1)))
        .Add(Organization.Of(OrganizationId.Of(2), "branch", new LocalDate(2010, 7, 1)).Under(OrganizationId.Of(1)))
        .Add(Organization.Of(OrganizationId.Of(3), "branch", new LocalDate(2010, 7, 1)).Under(OrganizationId.Of(1)))
        .Add(Member.Of(MemberId.Of("m1")).Joined(new LocalDate(2001, 7, 1)))
        .Add(Member.Of(MemberId.Of("m2")))
        .Add(Membership.Home(MemberId.Of("m1"), OrganizationId.Of(2), DateSpan.From(new LocalDate(2011, 1, 1))))
        .Add(Membership.Home(MemberId.Of("m2"), OrganizationId.Of(3), DateSpan.From(new LocalDate(2011, 1, 1))));
}
