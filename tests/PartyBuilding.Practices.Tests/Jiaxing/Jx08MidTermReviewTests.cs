using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Practices.Tests.Jiaxing;

[Practice("JX-8", "届中述职评议", "Mid-term duty review of the leadership", typeof(DutyReport), typeof(Review), typeof(ReviewScore))]
public sealed class Jx08MidTermReviewTests
{
    private static readonly MemberId Chair = City.Leaders[0];
    private static readonly LocalDate Day = new(2014, 7, 1);

    // Groups, weights and marks are ours.
    private static readonly Policy MidTerm = Ours.Titled("mid-term-review", "届中述职评议", "Mid-term duty review")
        .Judging(SubjectKinds.Member)
        .Within(Test.Of(Value.Of("leader").WhenMissing(false), Comparison.Is(true)))
        .Using(Vocabulary.Empty
            .With(FactKind.OfFlags("leader", LocalizedText.Of("班子成员", "Member of the leadership")))
            .With(ReviewSheet.Of(
                "mid-term",
                LocalizedText.Of("届中评议票", "Mid-term sheet"),
                ValueRange.Of(0, 100),
                Term.Of("leaders", LocalizedText.Of("班子互评", "the leadership itself")),
                Term.Of("committee", LocalizedText.Of("委员评议", "the committee")),
                Term.Of("branches", LocalizedText.Of("基层组织评议", "basic organizations")))))
        .Rounded(2, RoundingMode.Half)
        .Scoring(ReviewScore.Of("mid-term", IfNone.Pending)
            .Group(RaterGroup.Of("leaders", Number.Of(20, 100)))
            .Group(RaterGroup.Of("committee", Number.Of(30, 100)))
            .Group(RaterGroup.Of("branches", Number.Of(50, 100))));

    [Fact]
    public void Leaders_owe_the_review_a_report_on_their_duty()
    {
        DutyReport report = DutyReport.Of(EntryId.Of("report-1"), Chair, EvaluationPeriod.Year(2014), "committee", "branches");

        report.OpenOn(Day).Should().Equal("branches", "committee");
        report.Give("committee", Day).ValueOrThrow().OpenOn(Day).Should().Equal("branches");
    }

    [Fact]
    public void Result_joins_the_marks_of_all_groups_of_raters()
    {
        // Leaders 90 and 94, on average 92; committee 80; branches 86 and 85, on average 85.5: 92 × 20 % + 80 × 30 % + 85.5 × 50 % = 85.15.
        SubjectResult chair = Judged([.. Marks("leaders", 90, 94), .. Marks("committee", 80), .. Marks("branches", 86, 85)]);

        chair.Score.Value.Should().Be(85.15m);
    }

    [Fact]
    public void Result_stays_open_while_a_group_has_not_answered()
    {
        // Without the branches it lies between 42.4 (they give 0) and 92.4 (they give 100).
        SubjectResult chair = Judged([.. Marks("leaders", 90, 94), .. Marks("committee", 80)]);

        chair.Score.Value.Should().BeNull();
        chair.Score.Low.Should().Be(42.4m);
        chair.Score.High.Should().Be(92.4m);
        chair.Score.Needs.Should().NotBeEmpty();
    }

    private static SubjectResult Judged(IEnumerable<Review> reviews)
    {
        FactSheetBuilder facts = new();
        foreach (MemberId leader in City.Leaders)
        {
            facts.Add(Fact.Of(leader, "leader", true));
        }

        EvaluationInput input = new EvaluationInput(City.Roster().Build().ValueOrThrow(), WorkLedger.Empty, EvaluationPeriod.Year(2014))
            .With(facts.Build().ValueOrThrow()).With(reviews);
        EvaluationReport report = Evaluator.Evaluate(MidTerm, input).Report;
        report.Subjects.Should().HaveCount(City.Leaders.Count);
        return report.Find(Chair)!.Value;
    }

    private static IEnumerable<Review> Marks(string group, params int[] marks) => marks.Select((mark, n) =>
        Review.Of(EntryId.Of($"{group}-{n}"), Chair, "mid-term", group, City.Members[100 + n], Day).Mark(mark));
}
