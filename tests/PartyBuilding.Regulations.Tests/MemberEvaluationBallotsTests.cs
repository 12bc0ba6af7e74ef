using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class MemberEvaluationBallotsTests
{
    private static readonly Policy Policy = Regulation.Of("member-evaluation-ballots");
    private static readonly SubjectId Body = RegulationCase.Branch("committee");

    [Fact]
    public void Four_groups_are_weighted_twenty_forty_twenty_twenty()
    {
        // self 90; mutual (85 + 86 + 88) ÷ 3 = 86.333… → 86.3; public 80; organization 92:
        // 18 + 34.52 + 16 + 18.4 = 86.92
        var result = Rated("m1", self: 90, organization: 92, publicMark: 80, mutual: new[] { 85m, 86m, 88m }).Judge(Policy, One);

        result.Score.Value.Should().Be(86.92m);
        result.Grade.Should().Be("qualified");
    }

    [Fact]
    public void Missing_group_is_left_out_and_the_rest_scaled_up()
    {
        // Without the public: (18 + 34.52 + 18.4) ÷ 0.8 = 70.92 ÷ 0.8 = 88.65
        Rated("m1", self: 90, organization: 92, mutual: new[] { 85m, 86m, 88m }).Judge(Policy, One)
            .Score.Value.Should().Be(88.65m);
    }

    [Fact]
    public void Two_missing_groups_are_left_out()
    {
        // Self 90 and organization 81 weigh alike: (18 + 16.2) ÷ 0.4 = 85.5
        Rated("m1", self: 90, organization: 81).Judge(Policy, One).Score.Value.Should().Be(85.5m);
    }

    [Fact]
    public void Nobody_rated_leaves_no_score()
    {
        var result = new RegulationCase().WithMember("m1").Judge(Policy, One);

        result.Score.Value.Should().BeNull();
        result.Grade.Should().BeNull();
        result.Rank.Should().BeNull();
        result.Score.Needs.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("85", "85.5", "85.3")] // 85.25, half up
    [InlineData("85", "85.4", "85.2")] // 85.2
    [InlineData("85.1", "85.18", "85.1")] // 85.14
    [InlineData("85.1", "85.2", "85.2")] // 85.15, half up
    public void Mutual_average_is_rounded_to_one_decimal(string first, string second, string score) =>
        Rated("m1", mutual: new[] { Number(first), Number(second) }).Judge(Policy, One).Score.Value.Should().Be(Number(score));

    [Fact]
    public void Explanation_names_the_groups_of_raters()
    {
        var lines = Rated("m1", self: 90).Evaluate(Policy).Explain(One).Points!.Children;

        lines.Select(line => line.Title!.In(Language.Chinese)).Should().Equal(
            "个人自评", "党员互评", "群众评议", "组织评定");
    }

    [Fact]
    public void Own_mutual_mark_is_void() =>
        Rated("m1", mutual: new[] { 60m }).Mark(One, "evaluation", "mutual", One, 100).Judge(Policy, One)
            .Score.Value.Should().Be(60);

    [Fact]
    public void Second_sheet_of_one_rater_replaces_the_first()
    {
        var rater = RegulationCase.Person("r1");
        new RegulationCase().WithMember("m1").WithMember("r1")
            .Mark(One, "evaluation", "mutual", rater, 60, RegulationCase.On(12, 1))
            .Mark(One, "evaluation", "mutual", rater, 80, RegulationCase.On(12, 2))
            .Judge(Policy, One).Score.Value.Should().Be(80);
    }

    [Theory]
    [InlineData("100", "excellent")]
    [InlineData("90", "excellent")]
    [InlineData("89.99", "qualified")]
    [InlineData("75", "qualified")]
    [InlineData("74.99", "basic")]
    [InlineData("60", "basic")]
    [InlineData("59.99", "unqualified")]
    [InlineData("0", "unqualified")]
    public void Bands_begin_at_their_limits(string mark, string grade) =>
        Rated("m1", organization: Number(mark)).Judge(Policy, One).Grade.Should().Be(grade);

    [Theory]
    [InlineData("excellent")]
    [InlineData("basic")]
    [InlineData("unqualified")]
    public void Grade_set_by_the_body_replaces_the_band(string decided)
    {
        var result = Rated("m1", organization: 80).Fact(Fact.Of(One, "decidedGrade", decided)).Judge(Policy, One);

        result.Grade.Should().Be(decided);
        result.Score.Value.Should().Be(80);
    }

    [Theory]
    [InlineData(1, 1, false)] // 0.3 → 0, but at least 1
    [InlineData(3, 1, false)] // 0.9 → 0, but at least 1
    [InlineData(3, 2, true)]
    [InlineData(6, 1, false)] // 1.8 → 1
    [InlineData(6, 2, true)]
    [InlineData(9, 2, false)] // 2.7 → 2
    [InlineData(9, 3, true)]
    [InlineData(10, 3, false)] // 3
    [InlineData(10, 4, true)]
    [InlineData(100, 10, false)]
    public void Batch_with_more_excellent_members_than_places_is_refused(int members, int excellent, bool refused)
    {
        var report = Batch(members, excellent).Evaluate(Policy).Report;

        // Nobody is moved down; every excellent member carries the finding.
        report.ByRank().Count(r => r.Grade == "excellent").Should().Be(excellent);
        report.ByRank().Count(Refused).Should().Be(refused ? excellent : 0);
    }

    [Fact]
    public void Grade_set_by_the_body_uses_up_a_place()
    {
        // Ten members, three excellent by score: at the limit. One more set by the body: four of three.
        var report = Batch(10, 3).Fact(Fact.Of(RegulationCase.Person("m10"), "decidedGrade", "excellent")).Evaluate(Policy).Report;

        report.ByRank().Count(r => r.Grade == "excellent").Should().Be(4);
        report.ByRank().Count(Refused).Should().Be(4);
        Refused(report.Of(RegulationCase.Person("m10"))).Should().BeTrue();
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void Grades_set_by_the_body_alone_can_exceed_the_places(int set, bool refused)
    {
        // Ten members, nobody excellent by score: three places for those whom the body sets.
        var input = Batch(10, 0);
        for (var n = 1; n <= set; n++)
        {
            input.Fact(Fact.Of(RegulationCase.Person("m" + RegulationCase.Number(n)), "decidedGrade", "excellent"));
        }

        var report = input.Evaluate(Policy).Report;

        report.ByRank().Count(r => r.Grade == "excellent").Should().Be(set);
        report.ByRank().Count(Refused).Should().Be(refused ? set : 0);
    }

    [Fact]
    public void Body_that_moves_one_down_brings_the_batch_within_its_places()
    {
        var report = Batch(10, 4).Fact(Fact.Of(RegulationCase.Person("m4"), "decidedGrade", "qualified")).Evaluate(Policy).Report;

        report.ByRank().Count(r => r.Grade == "excellent").Should().Be(3);
        report.ByRank().Count(Refused).Should().Be(0);
    }

    private static SubjectId One => RegulationCase.Person("m1");

    private static bool Refused(SubjectResult result) => result.Findings.Any(f => f.Code == "batch-over-quota");

    // The first so many members have 99, 98, …; the others 80.
    private static RegulationCase Batch(int members, int excellent)
    {
        var input = new RegulationCase();
        for (var n = 1; n <= members; n++)
        {
            var key = "m" + RegulationCase.Number(n);
            input.WithMember(key).Mark(RegulationCase.Person(key), "evaluation", "organization", Body, n <= excellent ? 100 - n : 80);
        }

        return input;
    }

    private static RegulationCase Rated(
        string key, decimal? self = null, decimal? organization = null, decimal? publicMark = null, decimal[]? mutual = null)
    {
        SubjectId member = RegulationCase.Person(key);
        var input = new RegulationCase().WithMember(key);
        if (self is { } s)
        {
            input.Mark(member, "evaluation", "self", member, s);
        }

        if (organization is { } o)
        {
            input.Mark(member, "evaluation", "organization", Body, o);
        }

        if (publicMark is { } p)
        {
            input.Mark(member, "evaluation", "public", SubjectId.Of("public", "p1"), p);
        }

        for (var n = 0; n < (mutual?.Length ?? 0); n++)
        {
            var rater = "r" + RegulationCase.Number(n + 1);
            input.WithMember(rater).Mark(member, "evaluation", "mutual", RegulationCase.Person(rater), mutual![n]);
        }

        return input;
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
