using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Practices.Tests.Jiaxing;

[Practice("JX-5", "星级支部考评", "Star rating of branches", typeof(Policy), typeof(PolicyCatalogue), typeof(Places), typeof(PlacesOutcome), typeof(Proportion))]
public sealed class Jx05StarRatingTests
{
    private static readonly Policy Before = Stars(2015, opinionPoints: 1);
    private static readonly Policy After = Stars(2016, opinionPoints: 3);

    [Theory]
    [InlineData(15, 7)] // 15 × 47 % = 7.05
    [InlineData(17, 8)] // 17 × 47 % = 7.99
    public void Share_of_the_report_fits_seven_of_fifteen_or_eight_of_seventeen(int branches, int fiveStars)
    {
        EvaluationReport report = Judged(Before, branches);

        report.Places.Single().Places.Should().Be(fiveStars);
        report.Subjects.Where(subject => subject.Grade == "five-star").Should().HaveCount(fiveStars);
        Proportion.Of(fiveStars, branches).Rounded(2).Should().Be(0.47m);
    }

    [Fact]
    public void Share_of_the_report_is_a_defect_no_share_of_its_sixteen_organizations_is_forty_seven_percent()
    {
        // 7 of 16 are 43.75 %, 8 of 16 are 50 %: the report counts 16 organizations, but not all of them can have been rated, or not only they.
        Enumerable.Range(0, 17).Select(fiveStars => Proportion.Of(fiveStars, 16).Rounded(2)).Should().NotContain(0.47m);

        // 16 × 47 % = 7.52: the policy gives 8 places and says of how many; that is half of them.
        PlacesOutcome places = Judged(Before, 16).Places.Single();
        places.Denominator.Should().Be(16);
        Proportion.Of(places.Taken, places.Denominator).Rounded(2).Should().Be(0.5m);
    }

    [Fact]
    public void Every_organization_is_rated() =>
        Judged(Before, 15).Subjects.Should().HaveCount(15).And.OnlyContain(subject => subject.Grade == "five-star" || subject.Grade == "four-star");

    [Fact]
    public void Each_year_has_the_policy_in_force_then()
    {
        PolicyCatalogue catalogue = new PolicyCatalogueBuilder().AddPolicy(Before).AddPolicy(After).Build().ValueOrThrow();

        catalogue.Find("branch-stars", new LocalDate(2015, 12, 31)).Should().Be(Before);
        catalogue.Find("branch-stars", new LocalDate(2016, 12, 31)).Should().Be(After);
    }

    [Fact]
    public void Raised_weight_of_opinion_reports_turns_the_order_round()
    {
        EvaluationReport before = Judged(Before, 15);
        EvaluationReport after = Judged(After, 15);

        // Branch 1: 15 study sessions × 2 + 1 report × 1 = 31, now 33. Branch 15: 1 × 2 + 15 × 1 = 17, now 47. Three lines more come to 6 for each.
        Score(before, 1).Should().Be(37);
        Score(before, 15).Should().Be(23);
        Score(after, 1).Should().Be(39);
        Score(after, 15).Should().Be(53);
        before.ByRank().Select(subject => subject.Subject).Should().Equal(after.ByRank().Select(subject => subject.Subject).Reverse());
    }

    [Fact]
    public void Branches_that_the_new_weight_lifts_to_five_stars_are_those_that_report()
    {
        EvaluationReport before = Judged(Before, 15);
        EvaluationReport after = Judged(After, 15);

        // Seven places: branches 1 to 7 before, 15 to 9 after; branch 8 is in the middle both times.
        after.Subjects.Where(subject => subject.Grade == "five-star" && before.Find(subject.Subject)!.Value.Grade == "four-star")
            .Select(subject => subject.Subject).Should().BeEquivalentTo(Enumerable.Range(9, 7).Select(n => (SubjectId)Branch(n)));
    }

    /// <summary>Five dimensions, of which the report says that the weight of opinion reports was raised; all points are ours, and so is that all others have four stars.</summary>
    private static Policy Stars(int year, int opinionPoints) => Ours.Titled("branch-stars", "星级支部考评", "Star rating of branches", $"{year}")
        .InForce(DateSpan.Year(year))
        .Using(Vocabulary.Empty
            .With(RecordKind.Of("study.held", Text("政治学习", "Political study")))
            .With(RecordKind.Of("member.admitted", Text("发展成员", "Members admitted")))
            .With(RecordKind.Of(RecordKinds.OpinionProvided, Text("社情民意信息", "Opinion reports")))
            .With(RecordKind.Of("supervision.made", Text("民主监督", "Democratic supervision")))
            .With(RecordKind.Of("post.contributed", Text("岗位建功", "Contribution at the post")))
            .WithGrade("five-star", Text("五星", "five stars"))
            .WithGrade("four-star", Text("四星", "four stars")))
        .Scoring(Combine.Sum(
            Each.Of("study.held").Points(2).Titled("政治学习", "Political study"),
            Each.Of("member.admitted").Points(2).Titled("组织发展", "Organization development"),
            Each.Of(RecordKinds.OpinionProvided).Points(opinionPoints).Titled("参政议政", "Participation"),
            Each.Of("supervision.made").Points(2).Titled("民主监督", "Democratic supervision"),
            Each.Of("post.contributed").Points(2).Titled("岗位建功", "Contribution at the post")))
        .Next(Places.ForGrade("five-star", PlaceCount.ShareOf(Number.Of(47, 100), PlaceCount.InScope, RoundingMode.Half))
            .OpenToEveryone().WithTies(Ties.Undecided).WithLosers(Losers.FallTo("four-star")));

    /// <summary>What each policy makes of the same records of 2016, in force or not.</summary>
    private static EvaluationReport Judged(Policy policy, int branches)
    {
        RosterBuilder roster = new();
        List<WorkRecord> records = [];
        for (int n = 1; n <= branches; n++)
        {
            OrganizationId branch = Branch(n);
            roster.Add(Organization.Of(branch, OrganizationKinds.Branch, City.Founded));
            Add(branch, "study.held", branches + 1 - n);
            Add(branch, RecordKinds.OpinionProvided, n);
            Add(branch, "member.admitted", 1);
            Add(branch, "supervision.made", 1);
            Add(branch, "post.contributed", 1);
        }

        WorkLedger ledger = new WorkLedgerBuilder().AddRange(records).Build().ValueOrThrow();
        return Evaluator.Evaluate(policy, new EvaluationInput(roster.Build().ValueOrThrow(), ledger, EvaluationPeriod.Year(2016)).AsIfInForce()).Report;

        void Add(OrganizationId branch, string kind, int times) => records.AddRange(Enumerable.Range(1, times).Select(time =>
            WorkRecord.Of(EntryId.Of($"{branch}-{kind}-{time}"), branch, kind, new LocalDate(2016, 1, time))));
    }

    private static OrganizationId Branch(int number) => OrganizationId.Of($"branch-{number:00}");

    private static decimal? Score(EvaluationReport report, int branch) => report.Find(Branch(branch))!.Value.Score.Value;

    private static LocalizedText Text(string chinese, string english) => LocalizedText.Of(chinese, english);
}
