using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests.Clauses;

/// <summary>
/// 民主评议党员: who has more than a third of the votes against is not qualified; two thirds of excellent votes are needed to be excellent, and a fifth of the
/// members at most is, by the share of such votes.
/// </summary>
public sealed class AppraisalVotesTests
{
    private static readonly Policy Policy = ClausePolicy.Of("""
        "vocabulary": {
          "sheets": { "appraisal": { "title": "民主测评票|Appraisal", "range": [0, 3], "groups": { "members": "党员|members" },
            "options": { "excellent": 3, "qualified": 2, "basic": 1, "unqualified": 0 } } },
          "grades": { "excellent": "优秀|excellent", "qualified": "合格|qualified", "unqualified": "不合格|not qualified" } },
        "score": { "clause": "1", "divide": [{ "each": "review.appraisal", "where": { "option": "excellent" } }, { "each": "review.appraisal" }], "ifNone": "pending", "times": 100 },
        "then": [
          { "clause": "2", "grades": [{ "atLeast": 0, "give": "qualified" }], "otherwise": "qualified" },
          { "overrides": [{ "clause": "3", "fix": "unqualified", "when": {
              "divide": [{ "each": "review.appraisal", "where": { "option": "unqualified" } }, { "each": "review.appraisal" }], "ifNone": 0, "above": "1/3" } }] },
          { "clause": "4", "places": { "share": "20%", "of": "inScope", "round": "towardZero" }, "for": "excellent",
            "among": { "all": [{ "value": "grade", "is": "qualified" }, { "each": "review.appraisal", "where": { "option": "excellent" },
              "atLeast": { "each": "review.appraisal", "times": "2/3" } }] },
            "order": ["score"], "ties": "out", "direct": "inside", "unfilled": "stay", "losers": "stay" }
        ]
        """);

    [Theory]
    [InlineData(3, 0, 3, "qualified")] // a third of nine votes is not more than a third
    [InlineData(2, 0, 4, "unqualified")]
    [InlineData(6, 3, 0, "excellent")] // two thirds of nine
    [InlineData(5, 4, 0, "qualified")]
    public void Votes_decide(int excellent, int qualified, int against, string grade) =>
        Five(excellent, qualified, against).Judge(Policy, RegulationCase.Person("m1")).Grade.Should().Be(grade);

    // Nine votes each, of the other four members all "qualified"; a fifth of five is one place.
    private static RegulationCase Five(int excellent, int qualified, int against)
    {
        var input = new RegulationCase();
        for (var n = 1; n <= 5; n++)
        {
            var member = "m" + RegulationCase.Number(n);
            input.WithMember(member);
            var options = n == 1
                ? Enumerable.Repeat("excellent", excellent).Concat(Enumerable.Repeat("qualified", qualified)).Concat(Enumerable.Repeat("unqualified", against))
                : Enumerable.Repeat("qualified", 9);
            var rater = 0;
            foreach (var option in options.Concat(Enumerable.Repeat("basic", 9)).Take(9))
            {
                input.Vote(RegulationCase.Person(member), "appraisal", "members", MemberId.Of("v" + RegulationCase.Number(++rater)), option);
            }
        }

        return input;
    }
}
