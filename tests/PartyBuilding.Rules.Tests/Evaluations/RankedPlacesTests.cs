using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>Shares by rank, the last so many, lots, and two periods running, as documents say them; equals stand at every border.</summary>
public sealed class RankedPlacesTests
{
    // The first 30 % of ten are three, the next 40 % four; the third and the fourth are equal.
    private static readonly decimal[] s_ten = [99, 98, 97, 97, 95, 94, 93, 92, 91, 90];

    [Theory]
    // All equals get a place: four; of the others the next four.
    [InlineData("in", "A A A A B B B B C C")]
    // None of them does: they stand for the next share, of which they are the first.
    [InlineData("out", "A A B B B B C C C C")]
    // One of them goes up once it is decided, and the seventh takes the place that it leaves.
    [InlineData("undecided", "A A B? B? B B C? C C C")]
    [InlineData("lot", "A A B? B? B B C? C C C")]
    public void First_30_percent_then_the_next_40(string ties, string expected) => Grades(Shares(ties), s_ten).Should().Be(expected);

    [Fact]
    public void Lot_that_is_entered_settles_both_shares()
    {
        // The fourth drew 1.
        Grades(Shares("lot"), s_ten, (3, 2), (4, 1)).Should().Be("A A B A B B B C C C");
        // Only one lot is known: nobody has the place yet.
        Grades(Shares("lot"), s_ten, (4, 1)).Should().Be("A A B? B? B B C? C C C");
    }

    [Fact]
    public void Place_left_by_the_one_that_goes_up_is_for_all_who_are_equal()
    {
        // The seventh and the eighth are equal: either may have the place that is left.
        Grades(Shares("undecided"), [99, 98, 97, 97, 95, 94, 93, 93, 91, 90]).Should().Be("A A B? B? B B C? C? C C");
    }

    [Fact]
    public void Each_of_two_shares_may_wait()
    {
        // 3 and 4 for the third place; then 6 and 7 for the fourth of the next: 3 and 4, 5, and one of them. Whoever of 3 and 4 goes up leaves room for both.
        Grades(Shares("undecided"), [99, 98, 97, 97, 95, 94, 94, 92, 91, 90]).Should().Be("A A B? B? B C? C? C C C");
    }

    [Fact]
    public void Holders_of_a_grade_who_fall_stand_for_the_places_below_as_long_as_it_is_open_who_falls()
    {
        // All five have A by points. Two places for A: 97 twice for the second. Two for B: 97 and 97, then 95 takes the one that is left; 94 has C.
        const string bands = """ { "grades": [{ "atLeast": 90, "give": "A" }, { "atLeast": 80, "give": "B" }], "otherwise": "C" }, """;
        const string falling = """
            { "quota": [{ "for": "A", "count": 2 }, { "for": "B", "count": 2 }], "order": ["score"], "ties": "undecided", "direct": "outside", "unfilled": "stay", "losers": "next" }
            """;

        Grades(bands + falling, [98, 97, 97, 95, 94]).Should().Be("A B? B? C? C");
    }

    [Fact]
    public void Places_by_how_many_stand_for_them_wait_all()
    {
        // One A for 1 and 2. Half of those who stand for B: 5 now, 4 once it is decided: 2 places, or 2 (of 6: 3, or 2 of 5).
        const string reaching = """
            { "places": { "count": 1 }, "for": "A", "among": "everyone", "order": ["score"], "ties": "undecided", "direct": "outside", "unfilled": "stay", "losers": "C" },
            { "places": { "share": "50%", "of": "reaching", "round": "towardZero" }, "for": "B", "among": "everyone", "order": ["score"], "ties": "undecided", "direct": "outside", "unfilled": "stay", "losers": "C" }
            """;

        // 3 has B of six who stand, and of five as well; that is not seen, so all wait.
        Grades(reaching, [99, 99, 97, 96, 95, 94]).Should().Be("B? B? B? C? C? C?");
        Grades(reaching, [99, 98, 97, 96, 95, 94]).Should().Be("A B B C C C");
    }

    [Theory]
    [InlineData("in", "4 5 6")]
    // The last places are adverse: equals who are too many have none.
    [InlineData("out", "")]
    [InlineData("undecided", "4? 5? 6?")]
    public void Last_two_where_three_are_equal(string ties, string expected) =>
        Last(Bottom("\"count\": 2", ties), [90, 80, 70, 60, 60, 60]).Should().Be(expected);

    [Theory]
    [InlineData("\"count\": 2", "5 6")]
    [InlineData("\"share\": \"20%\"", "6")] // 1.2 of six
    [InlineData("\"share\": \"30%\"", "6")] // 1.8
    [InlineData("\"share\": \"34%\"", "5 6")] // 2.04
    public void Last_by_number_and_by_share(string count, string expected) =>
        Last(Bottom(count, "out"), [90, 80, 70, 65, 61, 60]).Should().Be(expected);

    [Fact]
    public void Lot_decides_who_of_the_last_is_last()
    {
        const string drawn = """
            { "honours": [{ "honour": "last", "count": 1 }], "order": ["score", { "by": "lot", "first": "highest" }], "end": "bottom", "ties": "lot", "direct": "inside", "unfilled": "stay", "losers": "stay" }
            """;

        // From the bottom the last of the order is the first: of two with 60 the one that drew 1.
        Last(drawn, [90, 60, 60], (2, 1), (3, 2)).Should().Be("2");
        Last(drawn, [90, 60, 60], (2, 1)).Should().Be("2? 3?");
    }

    [Fact]
    public void Last_in_two_periods_running_is_found()
    {
        const string twice = """
            ,
            {
              "clause": "9", "finding": "last-twice",
              "when": { "all": [{ "value": "honour", "is": "last" }, { "value": "result", "policy": "ranked", "take": "honours", "period": "previous", "is": "last" }] },
              "follows": { "zh-CN": "调整负责人", "en": "The head is replaced" }
            }
            """;
        Policy policy = Read(Bottom("\"count\": 2", "out") + twice);
        // 2024: 4 and 3 are the last two. 2025: 4 and 2 are; 3 is not any more. 2023 and 2025 would not be running.
        Evaluation before = Evaluator.Evaluate(policy, Input([90, 80, 70, 60], 2024));

        Found(policy, Issued(before, 2024)).Should().Be("- - - last-twice");
        // What was issued for another year does not say what was in the one before.
        Found(policy, Issued(before, 2023)).Should().Be("- last-twice? - last-twice?");
    }

    private static IEnumerable<EarlierResult> Issued(Evaluation run, int year) => run.Report.Subjects.Select(s => s.Honours.Aggregate(
        EarlierResult.Of(s.Subject, "ranked", EvaluationPeriod.Year(year)).WithScore(s.Score.Value!.Value), (result, honour) => result.WithHonour(honour)));

    private static string Shares(string ties) => $$"""
        {
          "clause": "8", "quota": [{ "for": "A", "share": "30%" }, { "for": "B", "share": "40%" }], "of": "inScope", "round": "towardZero", "among": "everyone",
          "order": ["score", { "by": "lot", "first": "lowest" }], "ties": "{{ties}}", "direct": "outside", "unfilled": "stay", "losers": "C"
        }
        """.Replace(ties == "lot" ? "?" : ", { \"by\": \"lot\", \"first\": \"lowest\" }", string.Empty, StringComparison.Ordinal);

    private static string Bottom(string count, string ties) => $$"""
        {
          "clause": "9", "honours": [{ "honour": "last", {{count}} }], "of": "inScope", "round": "towardZero",
          "order": ["score"], "end": "bottom", "ties": "{{ties}}", "direct": "inside", "unfilled": "stay", "losers": "stay"
        }
        """.Replace(count.Contains("count", StringComparison.Ordinal) ? "\"of\": \"inScope\", \"round\": \"towardZero\"," : "?", string.Empty, StringComparison.Ordinal);

    private static string Grades(string steps, decimal[] points, params (int Branch, int Lot)[] lots) =>
        string.Join(" ", Judge(steps, points, lots).Subjects.Select(s => s.Grade + (s.IsProvisional ? "?" : string.Empty)));

    private static string Last(string steps, decimal[] points, params (int Branch, int Lot)[] lots) => string.Join(" ", Judge(steps, points, lots).Subjects
        .Where(s => s.Honours.Count > 0 || s.IsProvisional).Select(s => s.Subject.Key + (s.IsProvisional ? "?" : string.Empty)));

    private static string Found(Policy policy, IEnumerable<EarlierResult> issued) => string.Join(" ", Evaluator
        .Evaluate(policy, Input([90, 65, 80, 60], 2025).With(issued)).Report.Subjects
        .Select(s => s.Findings.Count == 0 ? "-" : s.Findings.Single().Code + (s.Findings.Single().IsOpen ? "?" : string.Empty)));

    private static EvaluationReport Judge(string steps, decimal[] points, (int Branch, int Lot)[] lots)
    {
        FactSheetBuilder facts = Facts(points);
        foreach ((int branch, int lot) in lots)
        {
            facts.Add(Fact.Of(OrganizationId.Of(branch), "lot", lot));
        }

        Evaluation run = Evaluator.Evaluate(Read(steps), Input(points, 2025).With(facts.Build().ValueOrThrow()));
        run.ExplainAll().SelectMany(Recomputation.Of).Should().BeEmpty();
        return run.Report;
    }

    private static EvaluationInput Input(decimal[] points, int year) => new EvaluationInput(
        Enumerable.Range(1, points.Length).Aggregate(new RosterBuilder(), (roster, n) =>
            roster.Add(Organization.Of(OrganizationId.Of(n), "branch", new LocalDate(2015, 1, 1)))).Build().ValueOrThrow(),
        WorkLedger.Empty,
        EvaluationPeriod.Year(year)).With(Facts(points).Build().ValueOrThrow());

    private static FactSheetBuilder Facts(decimal[] points) => points
        .Select((p, i) => Fact.Of(OrganizationId.Of(i + 1), "points", p))
        .Aggregate(new FactSheetBuilder(), (facts, fact) => facts.Add(fact));

    private static Policy Read(string steps) => PolicyReader.ReadText($$"""
        {
          "format": 1, "id": "ranked", "version": "1", "title": { "zh-CN": "排名", "en": "By rank" },
          "source": { "issuer": { "zh-CN": "某单位", "en": "A body" }, "document": { "zh-CN": "办法", "en": "Measures" } },
          "effective": { "from": "2020-01-01" }, "subject": "organization", "period": "year",
          "vocabulary": {
            "facts": {
              "points": { "title": { "zh-CN": "得分", "en": "Points" }, "type": "number", "range": [0, 100] },
              "lot": { "title": { "zh-CN": "抽签", "en": "Lot" }, "type": "number", "range": [1, 99] }
            },
            "grades": { "A": { "zh-CN": "优秀", "en": "A" }, "B": { "zh-CN": "良好", "en": "B" }, "C": { "zh-CN": "一般", "en": "C" } },
            "results": { "ranked": { "title": { "zh-CN": "排名", "en": "By rank" }, "honours": { "last": { "zh-CN": "末位", "en": "last" } } } }
          },
          "score": { "clause": "1", "value": "points" },
          "then": [{{steps}}]
        }
        """).ValueOrThrow();
}
