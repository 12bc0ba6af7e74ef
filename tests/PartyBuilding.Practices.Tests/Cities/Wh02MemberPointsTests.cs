using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Practices.Tests.Cities;

[Practice("WH-2", "党员五维积分与不合格党员处置", "Members' points in five dimensions", typeof(Combine), typeof(Explanation), typeof(Places), typeof(ConditionalFinding), typeof(Decision))]
public sealed class Wh02MemberPointsTests
{
    private static readonly string[] Dimensions = ["study", "service", "achievement", "morality", "integrity"];
    private static readonly OrganizationId Branch = OrganizationId.Of("branch");
    private static readonly LocalDate Day = new(2014, 6, 1);

    // Twenty points a dimension, one honour, and 60 as the line below which people look closer: ours.
    private static readonly Policy Points = Ours.Titled("five-dimensions", "五维积分", "Points in five dimensions")
        .Judging(SubjectKinds.Member)
        .Using(Vocabulary.Empty
            .With(RecordKind.Of("points.given", LocalizedText.Of("积分", "Points"), "dimension").AtMost(20))
            .With(AttributeKind.OfCodes("dimension", LocalizedText.Of("维度", "Dimension"), [.. Dimensions.Select(one => Term.Of(one, LocalizedText.Of(one, one)))])))
        .Scoring(Combine.Sum([.. Dimensions.Select(one =>
            Each.Of("points.given").Where(Condition.Has("dimension", one)).Points(Value.Of("quantity")).Capped(20).Named(one))]))
        .Next(Places.ForHonour("excellent", PlaceCount.Exactly(1)).OpenTo(Value.Of("score").IsAtLeast(60)).WithTies(Ties.Undecided))
        .Next(ConditionalFinding.Of("unqualified", Value.Of("score").IsBelow(60))
            .Leads(LocalizedText.Of("组织评议后处置", "review by the organization"))
            .Decided(LocalizedText.Of("支部党员大会", "the members' meeting of the branch")));

    [Fact]
    public void Five_subtotals_add_up()
    {
        ExplainedLine total = Judged().Explain(MemberId.Of(1)).Points!;

        total.Children.Select(line => (line.Id, line.Low.Numerator)).Should().Equal(("study", 20m), ("service", 18m), ("achievement", 15m), ("morality", 20m), ("integrity", 19m));
        total.Low.Numerator.Should().Be(92, "25 for study is capped at 20");
    }

    [Fact]
    public void Points_are_the_basis_for_honours() =>
        Judged().Report.Subjects.Single(one => one.Honours.Count > 0).Subject.Should().Be((SubjectId)MemberId.Of(1));

    [Fact]
    public void Member_below_the_line_is_found_and_people_decide()
    {
        SubjectResult low = Judged().Report.Find(MemberId.Of(2))!.Value;

        SubjectFinding finding = low.Findings.Single(one => one.Code == "unqualified");
        finding.DecidedBy!.Chinese.Should().Be("支部党员大会");
        low.Grade.Should().BeNull("the policy gives no grade and takes nothing away");
        Decision.Of(EntryId.Of("d-1"), low.Subject, "unqualified", Branch, new LocalDate(2015, 1, 10), "correctionWithinAYear").Because(finding.Code)
            .Reasons.Should().Equal("unqualified");
    }

    [Fact]
    public void Others_have_no_finding() => Judged().Report.Find(MemberId.Of(1))!.Value.Findings.Should().BeEmpty();

    private static Evaluation Judged()
    {
        Roster roster = new RosterBuilder().Add(Organization.Of(Branch, OrganizationKinds.Branch, new LocalDate(2010, 1, 1)))
            .Join(MemberId.Of(1), Branch, new LocalDate(2010, 1, 1)).Join(MemberId.Of(2), Branch, new LocalDate(2010, 1, 1)).Build().ValueOrThrow();
        IEnumerable<WorkRecord> records = Given(1, 15, 18, 15, 20, 19).Concat(Given(2, 10, 5, 10, 15, 15))
            .Append(WorkRecord.Of(EntryId.Of("more"), MemberId.Of(1), "points.given", Day).With("dimension", "study").Quantity(10).Verified());
        return Points.Evaluated(roster, 2014, new WorkLedgerBuilder().AddRange(records), FactSheet.Empty);
    }

    private static IEnumerable<WorkRecord> Given(int member, params int[] points) => points.Select((given, n) =>
        WorkRecord.Of(EntryId.Of($"{member}-{n}"), MemberId.Of(member), "points.given", Day).With("dimension", Dimensions[n]).Quantity(given).Verified());
}
