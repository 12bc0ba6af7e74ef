using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Practices.Tests.Cities;

[Practice("HC-1", "非公企业支部：组建、六有、述职、三批推进", "Enterprise branches", typeof(OrganizationEvent), typeof(FoundingModes), typeof(Requirements), typeof(DutyReport), typeof(Procedure))]
public sealed class Hc01EnterpriseBranchesTests
{
    private static readonly LocalDate Day = new(2013, 4, 1);
    private static readonly OrganizationId Committee = OrganizationId.Of("committee");
    private static readonly OrganizationId Branch = OrganizationId.Of("branch-1");
    private static readonly MemberId Instructor = MemberId.Of(100);

    // Which six "haves" there are is ours.
    private static readonly string[] SixHaves = ["room", "sign", "flag", "library", "rules", "records"];

    // Found, consolidate, demonstrate: no batch is skipped.
    private static readonly Procedure Batches = new ProcedureBuilder("batches", LocalizedText.Of("三批推进", "Three batches"))
        .State("none", LocalizedText.Of("未组建", "not founded"))
        .State("founded", LocalizedText.Of("已组建", "founded"))
        .State("consolidated", LocalizedText.Of("已巩固", "consolidated"))
        .End("demonstrating", LocalizedText.Of("示范", "demonstrating"))
        .Add(ProcedureStep.Of("found", LocalizedText.Of("组建", "found")).From("none").To("founded"))
        .Add(ProcedureStep.Of("consolidate", LocalizedText.Of("巩固", "consolidate")).From("founded").To("consolidated"))
        .Add(ProcedureStep.Of("demonstrate", LocalizedText.Of("示范", "demonstrate")).From("consolidated").To("demonstrating"))
        .Build().ValueOrThrow();

    [Theory]
    [InlineData(3, FoundingModes.Own)]
    [InlineData(2, FoundingModes.Assisted)]
    public void Way_of_founding_follows_from_the_number_of_members_which_is_ours(int members, string mode)
    {
        OrganizationEvent founding = OrganizationEvent.Founding(Organization.Of(Branch, OrganizationKinds.Branch, Day).Under(Committee))
            .By(members >= 3 ? FoundingModes.Own : FoundingModes.Assisted);
        Roster roster = Before().Apply(founding.Mode == FoundingModes.Assisted ? founding.With(Instructor) : founding).ValueOrThrow();

        roster.Events.Single().Mode.Should().Be(mode);
        roster.Events.Single().Partners.Should().HaveCount(mode == FoundingModes.Assisted ? 1 : 0);
        roster.Find(Branch, Day.PlusDays(-1)).Should().BeNull();
        roster.ChildrenOf(Committee, Day).Select(one => one.Id).Should().Equal(Branch);
    }

    [Fact]
    public void Premises_are_checked_against_six_haves_and_what_is_missing_is_named()
    {
        RecordKind premises = RecordKind.Of("premises.have", LocalizedText.Of("阵地建设", "Premises"), "have");
        Policy policy = Ours.Titled("six-haves", "六有阵地", "Premises with six haves")
            .Using(Vocabulary.Empty.With(premises).With(AttributeKind.OfCodes("have", LocalizedText.Of("六有", "Six haves"),
                [.. SixHaves.Select(have => Term.Of(have, LocalizedText.Of(have, have)))])))
            .Scoring(SixHaves.Aggregate(Checks.By("have", "premises.have"), (list, have) => list.Row(have, 1)))
            .Next(Requirements.Of([.. SixHaves.Select(have =>
                Requirement.Of(have, Each.Of("premises.have").Where(Condition.Has("have", have)).IsAtLeast(1)))]));
        Roster roster = new RosterBuilder().Add(Organization.Of(Branch, OrganizationKinds.Branch, Day)).Build().ValueOrThrow();

        SubjectResult result = policy.Judged(roster, 2013, SixHaves.Where(have => have != "library").Select((have, n) =>
            WorkRecord.Of(EntryId.Of(n + 1), Branch, "premises.have", Day).With("have", have).Verified())).Find(Branch)!.Value;

        result.Score.Value.Should().Be(5);
        result.Unmet.Select(one => one.Code).Should().Equal("library");
    }

    [Fact]
    public void Secretary_reports_on_duty_every_year()
    {
        DutyReport report = DutyReport.Of(EntryId.Of("duty-2013"), MemberId.Of(1), EvaluationPeriod.Year(2013), "committee", "members");

        report.OpenOn(new LocalDate(2013, 12, 31)).Should().Equal("committee", "members");
        report.Give("committee", new LocalDate(2013, 12, 20)).ValueOrThrow().OpenOn(new LocalDate(2013, 12, 31)).Should().Equal("members");
    }

    [Fact]
    public void Branch_without_a_linked_leader_is_listed()
    {
        Roster roster = new RosterBuilder().Add(Before())
            .Add(Organization.Of(Branch, OrganizationKinds.Branch, Day).Under(Committee))
            .Add(Organization.Of(OrganizationId.Of("branch-2"), OrganizationKinds.Branch, Day).Under(Committee))
            .Link(RelationKinds.ContactLink, Instructor, Branch, Day)
            .Build().ValueOrThrow();

        roster.CoverageOn(Day).OrganizationsWithoutLink(RelationKinds.ContactLink, OrganizationKinds.Branch).Should().Equal(OrganizationId.Of("branch-2"));
    }

    [Fact]
    public void Batches_follow_each_other_and_none_is_skipped()
    {
        Course founded = Course.Begin(Batches, Branch, Day).Do(StepTaken.Of("found", Day)).ValueOrThrow();

        founded.CanDo(StepTaken.Of("demonstrate", Day.PlusMonths(6))).Select(one => one.Kind).Should().Equal(DomainFindings.StepInOtherState);
        founded.Do(StepTaken.Of("consolidate", Day.PlusMonths(6))).ValueOrThrow()
            .Do(StepTaken.Of("demonstrate", Day.PlusMonths(12))).ValueOrThrow().IsEnded.Should().BeTrue();
    }

    private static Roster Before() => new RosterBuilder()
        .Add(Organization.Of(Committee, OrganizationKinds.Committee, new LocalDate(2010, 1, 1)))
        .Join(Instructor, Committee, new LocalDate(2010, 1, 1))
        .Build().ValueOrThrow();
}
