using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests.Clauses;

/// <summary>
/// 分类目标考核: what does not concern a unit is left out, and the rest counts as a hundred; the best third of all units earns 10 points, the second 8, the
/// last 6; who headed the unit for a part of the year gets that part of its points, by full months.
/// </summary>
public sealed class SharedTargetsTests
{
    private static readonly Policy Policy = ClausePolicy.Of("""
        "subject": "organization", "scope": { "value": "roster.kind", "is": "branch" },
        "vocabulary": {
          "records": { "head.held": { "title": "负责人在任|Headed" } },
          "facts": {
            "build": { "title": "组织建设得分|Building", "type": "number", "range": [0, 20] },
            "service": { "title": "志愿服务得分|Service", "type": "number", "range": [0, 30] },
            "duty": { "title": "业务得分|Duty", "type": "number", "range": [0, 50] } } },
        "score": { "id": "all", "sum": [
          { "id": "targets", "clause": "1", "average": [
              { "divide": [{ "value": "build" }, 20], "ifNone": 0, "weight": 20 },
              { "divide": [{ "value": "service" }, 30], "ifNone": 0, "weight": { "choose": [{ "when": { "value": "service", "ifMissing": -1, "below": 0 }, "give": 0 }], "otherwise": 30 } },
              { "divide": [{ "value": "duty" }, 50], "ifNone": 0, "weight": 50 } ], "ifNone": 0, "times": 100 },
          { "id": "thirds", "clause": "2",
            "bands": [{ "atMost": "1/3", "give": 10 }, { "atMost": "2/3", "give": 8 }],
            "on": { "divide": [{ "value": "duty", "of": "group", "fold": "rank" }, { "value": "duty", "of": "group", "fold": "count" }], "ifNone": 0 },
            "otherwise": 6 },
          { "id": "head", "clause": "3", "product": [20, { "divide": [{ "spells": "head.held", "during": "period", "in": "months" }, 12], "ifNone": 0 }], "round": { "digits": 1, "mode": "half" } } ] }
        """);

    [Theory]
    [InlineData("1", 90)] // (18 + 27 + 45) of 100
    [InlineData("2", 80)] // (16 + 40) of 70, without service
    public void What_does_not_concern_a_unit_is_left_out(string branch, int points) =>
        Line(Six(), branch, "targets").Should().Be(points);

    [Theory]
    [InlineData("1", 10)] // first and second of six
    [InlineData("2", 10)]
    [InlineData("3", 8)]
    [InlineData("4", 8)]
    [InlineData("5", 6)]
    [InlineData("6", 6)]
    public void Points_go_by_thirds(string branch, int points) => Line(Six(), branch, "thirds").Should().Be(points);

    [Theory]
    [InlineData(1, 1, 20)]
    [InlineData(6, 15, 10)] // from 15 June to 31 December: 6 full months, 20 × 6/12
    [InlineData(10, 2, 3.3)] // 2 October to 31 December: 2 full months, 20 × 2/12 = 3.333
    public void Part_of_the_year_earns_its_part(int month, int day, double points) =>
        Line(Six().Record(RegulationCase.Branch("1"), "head.held", on: RegulationCase.On(month, day)), "1", "head").Should().Be((decimal)points);

    private static RegulationCase Six()
    {
        var input = new RegulationCase().WithBranches(6);
        for (var n = 1; n <= 6; n++)
        {
            SubjectId branch = RegulationCase.Branch(RegulationCase.Number(n));
            input.Fact(Fact.Of(branch, "build", n == 1 ? 18 : 16)).Fact(Fact.Of(branch, "duty", 50 - (5 * n)));
            if (n == 1)
            {
                input.Fact(Fact.Of(branch, "service", 27));
            }
        }

        return input;
    }

    private static decimal Line(RegulationCase input, string branch, string id)
    {
        var run = input.Evaluate(Policy);
        return run.Explain(RegulationCase.Branch(branch)).Points!.Children.Single(line => line.Id == id).Low.Numerator;
    }
}
