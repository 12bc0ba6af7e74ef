using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Practices.Tests.Jiujiang;

[Practice("JJ-3", "好支部、好班子、好会员", "Honours with quotas at three levels", typeof(Places), typeof(PlaceCount), typeof(PlacesOutcome))]
public sealed class Jj03HonoursTests
{
    // Marks, thresholds and places of each level are ours; 11, 0, 18 and 32 are the report's. No two marks are equal.
    private static readonly Roster Roster = Society.Roster().Build().ValueOrThrow();
    private static readonly Vocabulary Marked = Vocabulary.Empty
        .With(FactKind.OfNumbers("mark", LocalizedText.Of("考核分", "Mark"), ValueRange.Of(0, 100)))
        .With(FactKind.OfFlags("officer", LocalizedText.Of("会务干部", "Officer of the society's affairs")));

    [Fact]
    public void Eleven_of_eighteen_branches_are_advanced()
    {
        Policy policy = Ours.Titled("good-branch", "好支部", "Good branch")
            .Within(Condition.Not(Value.Of(RosterFacts.Kind).Is(OrganizationKinds.Committee)))
            .Using(Marked).Scoring(Value.Of("mark"))
            .Next(Places.ForHonour("goodBranch", PlaceCount.Exactly(11)).OpenTo(Value.Of("score").IsAtLeast(60)).WithTies(Ties.Undecided));

        EvaluationReport report = Judged(policy, Facts());

        report.Count.Should().Be(18);
        report.Subjects.Where(branch => branch.Honours.Contains("goodBranch")).Should().HaveCount(11)
            .And.OnlyContain(branch => branch.Rank <= 11);
    }

    [Fact]
    public void None_is_given_for_leadership_when_nobody_meets_the_standard()
    {
        // Two places for the leaderships of the 18 branches; the best of them has 98.3, the standard is 99.
        Policy policy = Ours.Titled("good-leadership", "好班子", "Good leadership")
            .Within(Condition.Not(Value.Of(RosterFacts.Kind).Is(OrganizationKinds.Committee)))
            .Using(Marked).Scoring(Value.Of("mark"))
            .Next(Places.ForHonour("goodLeadership", PlaceCount.Exactly(2)).OpenTo(Value.Of("score").IsAtLeast(99)).WithTies(Ties.Undecided));

        EvaluationReport report = Judged(policy, Facts());

        report.Subjects.SelectMany(leadership => leadership.Honours).Should().BeEmpty();
        PlacesOutcome places = report.Places.Single();
        places.Places.Should().Be(2);
        places.Taken.Should().Be(0, "places that nobody fills stay empty");
    }

    [Fact]
    public void Eighteen_officers_and_thirty_two_members_of_three_hundred_and_eleven_are_excellent()
    {
        Condition officer = Test.Of(Value.Of("officer").WhenMissing(false), Comparison.Is(true));
        Policy policy = Ours.Titled("good-member", "好会员", "Good member")
            .Judging(SubjectKinds.Member)
            .Using(Marked).Scoring(Value.Of("mark"))
            .Next(Places.ForHonour("excellentOfficer", PlaceCount.Exactly(18)).OpenTo(officer).WithTies(Ties.Undecided))
            .Next(Places.ForHonour("excellentMember", PlaceCount.Exactly(32)).OpenTo(Condition.Not(officer)).WithTies(Ties.Undecided));

        EvaluationReport report = Judged(policy, Facts());

        report.Count.Should().Be(311);
        report.Subjects.Where(member => member.Honours.Contains("excellentOfficer")).Should().HaveCount(18);
        report.Subjects.Where(member => member.Honours.Contains("excellentMember")).Should().HaveCount(32);
        report.Subjects.Should().OnlyContain(member => member.Honours.Count <= 1, "an officer is honoured as an officer");
    }

    private static EvaluationReport Judged(Policy policy, FactSheet facts) => policy.Evaluated(Roster, Society.Year, new WorkLedgerBuilder(), facts).Report;

    /// <summary>Branches 98.3, 96.3 …, members 99.9, 99.7 …; every tenth member is an officer.</summary>
    private static FactSheet Facts()
    {
        FactSheetBuilder facts = new();
        foreach ((OrganizationId branch, int n) in Society.Branches.Select((branch, n) => (branch, n)))
        {
            facts.Add(Fact.Of(branch, "mark", 98.3m - (2 * n)));
        }

        foreach ((MemberId member, int n) in Society.Members.Select((member, n) => (member, n)))
        {
            facts.Add(Fact.Of(member, "mark", 99.9m - (0.2m * n)));
            if (n % 10 == 0)
            {
                facts.Add(Fact.Of(member, "officer", true));
            }
        }

        return facts.Build().ValueOrThrow();
    }
}
