using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Practices.Tests.Grassroots;

[Practice("XM-3", "三方述职、续聘解聘与同岗同酬", "Duty report to three audiences, renewal and pay", typeof(DutyReport), typeof(Review), typeof(ReviewScore), typeof(Decision), typeof(PostGradeScale))]
public sealed class Xm03DutyReportsTests
{
    private const string Management = "management";
    private const string Assembly = "assembly";
    private const string Superior = "superior";
    private static readonly MemberId Worker = MemberId.Of(1);
    private static readonly OrganizationId Firm = OrganizationId.Of("firm");
    private static readonly LocalDate Heard = new(2013, 12, 20);

    private static readonly DutyReport Owed =
        DutyReport.Of(EntryId.Of("duty-2013"), Worker, EvaluationPeriod.Year(2013), Management, Assembly, Superior);

    // Weights, marks and the grade from which a contract is renewed are ours.
    private static readonly Policy Rating = Ours.Titled("party-worker-duty", "党务工作者述职评议", "Duty rating of party workers")
        .Judging(SubjectKinds.Member)
        .Using(Vocabulary.Empty
            .With(ReviewSheet.Of(
                "duty",
                LocalizedText.Of("述职评议", "Duty rating"),
                ValueRange.Of(0, 100),
                Term.Of(Management, LocalizedText.Of("企业领导层", "enterprise leadership")),
                Term.Of(Assembly, LocalizedText.Of("党员大会", "members' assembly")),
                Term.Of(Superior, LocalizedText.Of("上级组织", "superior organization"))))
            .WithGrade("competent", LocalizedText.Of("称职", "competent"))
            .WithGrade("incompetent", LocalizedText.Of("不称职", "incompetent")))
        .Rounded(2, RoundingMode.Half)
        .Scoring(ReviewScore.Of("duty", IfNone.Pending)
            .Group(RaterGroup.Of(Management, Literal.Percent(30)))
            .Group(RaterGroup.Of(Assembly, Literal.Percent(40)))
            .Group(RaterGroup.Of(Superior, Literal.Percent(30))))
        .Next(Grades.OrElse("incompetent").From(60, "competent"));

    [Fact]
    public void Report_is_owed_to_three_audiences_and_open_until_all_have_heard_it()
    {
        DutyReport twice = Owed.Give(Management, Heard).ValueOrThrow().Give(Assembly, Heard.PlusDays(1)).ValueOrThrow();

        twice.OpenOn(Heard.PlusDays(7)).Should().Equal(Superior);
        twice.Give(Superior, Heard.PlusDays(10)).ValueOrThrow().OpenOn(Heard.PlusDays(10)).Should().BeEmpty();
        twice.CanGive(Assembly, Heard.PlusDays(8)).Single().Kind.Should().Be(DomainFindings.ReportGivenTwice);

        WorkLedgerBuilder ledger = new();
        twice.WriteRecords(ledger, new LocalDate(2013, 12, 31));
        ledger.Records().Select(record => record.Kind).Should().BeEquivalentTo(
            RecordKinds.DutyOwed, RecordKinds.DutyOwed, RecordKinds.DutyOwed, RecordKinds.DutyReported, RecordKinds.DutyReported);
    }

    [Fact]
    public void Three_groups_of_raters_are_weighted()
    {
        // 80 × 30 % + (90 + 70) / 2 × 40 % + 90 × 30 % = 24 + 32 + 27 = 83.
        SubjectResult result = Rated(Mark(1, Management, 80), Mark(2, Assembly, 90), Mark(3, Assembly, 70), Mark(4, Superior, 90));

        result.Score.Value.Should().Be(83);
        result.Grade.Should().Be("competent");
    }

    [Fact]
    public void Rating_is_open_while_a_group_has_not_rated() =>
        Rated(Mark(1, Management, 80), Mark(2, Assembly, 90)).Score.Value.Should().BeNull();

    [Fact]
    public void Enterprise_decides_on_renewal_and_gives_its_reasons()
    {
        Decision decision = Decision.Of(EntryId.Of("renewal"), Worker, "contract", Firm, Heard.PlusDays(11), "renewed").Because("competent", "targets.met");

        decision.Body.Should().Be((SubjectId)Firm);
        decision.Reasons.Should().Equal("competent", "targets.met");
    }

    [Fact]
    public void Pay_follows_the_standard_of_enterprise_deputies()
    {
        // One range of grades for both posts; grades and years are ours.
        PostGradeScale scale = PostGradeScale.Of(6).WithPost("enterpriseDeputy", 2, 6).WithPost(PostCodes.PartyWorker, 2, 6)
            .BeginsAt("enterpriseDeputy", 5, 3).BeginsAt(PostCodes.PartyWorker, 5, 3).Advances(1, 5, DateLength.Years(3));

        foreach (int years in new[] { 0, 4, 5, 20 })
        {
            scale.StartingGrade(PostCodes.PartyWorker, years).Should().Be(scale.StartingGrade("enterpriseDeputy", years));
        }
    }

    private static Review Mark(int rater, string group, decimal points) =>
        Review.Of(EntryId.Of(rater), Worker, "duty", group, MemberId.Of(100 + rater), Heard).Mark(points);

    private static SubjectResult Rated(params Review[] reviews)
    {
        Roster roster = new RosterBuilder().Add(Organization.Of(Firm, OrganizationKinds.Enterprise, new LocalDate(2010, 1, 1))).Join(Worker, Firm, new LocalDate(2010, 1, 1)).Build().ValueOrThrow();
        EvaluationInput input = new EvaluationInput(roster, WorkLedger.Empty, EvaluationPeriod.Year(2013)).With(reviews);
        return Evaluator.Evaluate(Rating, input).Report.Find(Worker)!.Value;
    }
}
