using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Practices.Tests.Jiujiang;

[Practice("JJ-2", "支部年度总分排名与综合先进", "Annual ranking of branches by total score", typeof(Policy), typeof(Places), typeof(EvaluationReport), typeof(Explanation))]
public sealed class Jj02RankingTests
{
    private static readonly OrganizationId Winner = Society.Branches[6];

    // The kinds are those of the winner's record, the points are ours.
    private static readonly Policy Ranking = Ours.Titled("branch-ranking", "支部年度考核", "Annual ranking of branches")
        .Within(Value.Of(RosterFacts.Kind).Is(Society.CountyBranch, Society.UniversityBranch, OrganizationKinds.GeneralBranch, OrganizationKinds.Branch))
        .Using(Vocabulary.Empty
            .With(RecordKind.Of("speech.forum", LocalizedText.Of("论坛发言", "Speech at a forum")))
            .With(RecordKind.Of("speech.plenary", LocalizedText.Of("大会发言", "Speech at the plenary")))
            .With(RecordKind.Of("topic.city", LocalizedText.Of("市级重点课题", "Key topic of the city")))
            .With(RecordKind.Of("studyTrip", LocalizedText.Of("考察学习", "Study trip"))))
        .Scoring(Combine.Sum(
            Each.Of("speech.forum").Points(8).Titled("论坛发言", "Speeches at forums"),
            Each.Of("speech.plenary").Points(10).Titled("大会发言", "Speeches at the plenary"),
            Each.Of("topic.city").Points(6).Titled("市级重点课题", "Key topics of the city"),
            Each.Of("studyTrip").Points(2).Titled("考察学习", "Study trips")))
        .Next(Places.ForHonour("overallAdvanced", PlaceCount.Exactly(1)).OpenToEveryone().WithTies(Ties.Undecided));

    private readonly Evaluation _run = Ranking.Evaluated(
        Society.Roster().Build().ValueOrThrow(), Society.Year, new WorkLedgerBuilder().AddRange(Records()), FactSheet.Empty);

    [Fact]
    public void Eighteen_branches_are_ranked_by_total_score()
    {
        SubjectResult[] ranked = [.. _run.Report.ByRank()];

        ranked.Should().HaveCount(18).And.OnlyContain(branch => branch.Rank != null);
        ranked.Select(branch => branch.Score.Value).Should().BeInDescendingOrder();
    }

    [Fact]
    public void First_one_has_the_title_and_nobody_else()
    {
        _run.Report.Find(Winner)!.Value.Rank.Should().Be(1);
        _run.Report.Subjects.Where(branch => branch.Honours.Contains("overallAdvanced")).Select(branch => branch.Subject).Should().Equal(Winner);
    }

    [Fact]
    public void Winners_own_record_makes_up_its_score()
    {
        // 1 × 8 + 1 × 10 + 2 × 6 + 4 × 2 = 38
        _run.Report.Find(Winner)!.Value.Score.Value.Should().Be(38);
        _run.Explain(Winner).Points!.Children.Select(line => line.Parts.Count).Should().Equal(1, 1, 2, 4);
    }

    private static IEnumerable<WorkRecord> Records()
    {
        // The others have one to four study trips and a topic, 14 at most; theirs are ours.
        foreach ((OrganizationId branch, int n) in Society.Branches.Select((branch, n) => (branch, n)))
        {
            (string Kind, int Times)[] work = branch == Winner
                ? [("speech.forum", 1), ("speech.plenary", 1), ("topic.city", 2), ("studyTrip", 4)]
                : [("topic.city", n % 2), ("studyTrip", 1 + (n % 4))];
            foreach ((string kind, int times) in work)
            {
                for (int time = 1; time <= times; time++)
                {
                    yield return WorkRecord.Of(EntryId.Of($"{branch}-{kind}-{time}"), branch, kind, new LocalDate(Society.Year, 2 * time, 10));
                }
            }
        }
    }
}
