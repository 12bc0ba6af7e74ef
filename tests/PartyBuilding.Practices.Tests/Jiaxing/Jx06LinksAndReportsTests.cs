using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Jiaxing;

[Practice("JX-6", "领导联系制度与重大党务事项报告", "Linked leaders, report of major matters", typeof(Relation), typeof(Coverage), typeof(Course))]
public sealed class Jx06LinksAndReportsTests
{
    private static readonly LocalDate Arisen = new(2016, 6, 1);

    // Within five days is ours.
    private static readonly Procedure MajorMatter = new ProcedureBuilder("majorMatter", LocalizedText.Of("重大党务事项", "Major matter"))
        .State("arisen", LocalizedText.Of("已发生", "arisen"))
        .End("reported", LocalizedText.Of("已报告", "reported"))
        .Add(ProcedureStep.Of("report", LocalizedText.Of("报告", "report")).From("arisen").To("reported").DueBy(TimeLimit.FromBeginning(DateLength.Days(5))))
        .Build().ValueOrThrow();

    [Fact]
    public void Every_basic_organization_is_linked_to_a_leader() => Linked(16).OrganizationsWithoutLink(RelationKinds.ContactLink, OrganizationKinds.Branch).Should().BeEmpty();

    [Fact]
    public void Organization_without_a_link_is_named() =>
        Linked(15).OrganizationsWithoutLink(RelationKinds.ContactLink, OrganizationKinds.Branch).Should().Equal(City.Branches[15]);

    [Fact]
    public void Matter_that_is_not_reported_in_time_is_named()
    {
        Course matter = Course.Begin(MajorMatter, City.Branches[6], Arisen);

        matter.DueOn(Arisen.PlusDays(5)).Should().ContainSingle().Which.IsOverdue.Should().BeFalse();
        StepDue late = matter.DueOn(Arisen.PlusDays(6)).Single();
        late.IsOverdue.Should().BeTrue();
        late.ToFinding().Text(Language.English).Should().Contain("branch-07");
    }

    [Fact]
    public void Late_report_is_taken_and_named_as_late()
    {
        Course matter = Course.Begin(MajorMatter, City.Branches[6], Arisen);

        matter.Do(StepTaken.Of("report", Arisen.PlusDays(5))).Findings.Should().BeEmpty();
        Checked<Course> late = matter.Do(StepTaken.Of("report", Arisen.PlusDays(9)));
        late.Value!.IsEnded.Should().BeTrue();
        late.Findings.Single().Kind.Should().Be(DomainFindings.StepLate);
        late.Findings.Single().Severity.Should().Be(Severity.Warning);
    }

    /// <summary>The first branches, each linked to one of the leaders in turn.</summary>
    private static Coverage Linked(int branches) => City.Branches.Take(branches)
        .Aggregate(City.Roster(), (roster, branch) => roster.Add(
            Relation.Of(RelationKinds.ContactLink, City.Leaders[City.Branches.ToList().IndexOf(branch) % City.Leaders.Count], branch, DateSpan.Year(2016))))
        .Build().ValueOrThrow().CoverageOn(Arisen);
}
