using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Practices.Tests.Jiaxing;

[Practice("JX-13", "社会服务三条线", "Social service in three lines", typeof(WorkRecord), typeof(Each), typeof(Requirements))]
public sealed class Jx13SocialServiceTests
{
    // The three lines are the report's; projects, people and the rule that no line stays empty are ours, because the report is cut.
    private static readonly string[] Lines = ["povertyRelief", "medical", "special"];

    private static readonly Policy Service = Ours.Titled("social-service", "社会服务", "Social service")
        .Within(Value.Of(RosterFacts.Kind).Is(OrganizationKinds.Branch))
        .Using(Vocabulary.Empty
            .With(AttributeKind.OfCodes(
                "line",
                LocalizedText.Of("条线", "Line"),
                Term.Of("povertyRelief", LocalizedText.Of("精准扶贫", "targeted poverty relief")),
                Term.Of("medical", LocalizedText.Of("医疗服务", "medical service")),
                Term.Of("special", LocalizedText.Of("特色服务", "special service"))))
            .With(RecordKind.Of("service.project", LocalizedText.Of("服务项目", "Service project"), "line")))
        .Scoring(Each.Of("service.project").Per(PartKey.Item).Points(5))
        .Next(Requirements.Of([.. Lines.Select(line => Requirement.Of(line, OfLine(line).IsAtLeast(1)))]));

    [Fact]
    public void Projects_are_counted_once_however_often_they_run()
    {
        // Three runs of one medical project and one of relief: two projects, 10 points; 3 × 40 + 25 = 145 people.
        WorkRecord[] runs = [Run("clinic", "medical", 3, 40), Run("clinic", "medical", 6, 40), Run("clinic", "medical", 9, 40), Run("village", "povertyRelief", 5, 25)];

        SubjectResult branch = Judged(runs);

        branch.Score.Value.Should().Be(10);
        runs.Sum(run => run.Amount).Should().Be(145);
    }

    [Fact]
    public void Line_without_a_project_is_named() =>
        Judged([Run("clinic", "medical", 3, 40), Run("village", "povertyRelief", 5, 25)]).Unmet.Select(finding => finding.Code).Should().Equal("special");

    [Fact]
    public void Projects_on_every_line_leave_nothing_open() =>
        Judged([Run("clinic", "medical", 3, 40), Run("village", "povertyRelief", 5, 25), Run("law", "special", 7, 12)]).Unmet.Should().BeEmpty();

    private static Each OfLine(string line) => Each.Of("service.project").Where(Condition.Has("line", line)).Per(PartKey.Item);

    private static WorkRecord Run(string project, string line, int month, int people) =>
        WorkRecord.Of(EntryId.Of($"{project}-{month}"), City.Branches[0], "service.project", new LocalDate(2016, month, 10))
            .Item(ItemId.Of(project)).With("line", line).Quantity(people);

    private static SubjectResult Judged(IEnumerable<WorkRecord> runs) =>
        Service.Judged(City.Roster().Build().ValueOrThrow(), 2016, runs).Find(City.Branches[0])!.Value;
}
