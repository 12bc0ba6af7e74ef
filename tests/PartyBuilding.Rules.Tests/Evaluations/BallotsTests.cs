using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>Ballots with a forced shape, trimmed means and votes by option, as documents say them.</summary>
public sealed class BallotsTests
{
    private const string Vocabulary = """
        "sheets": {
          "year": {
            "title": { "zh-CN": "民主测评", "en": "Ballot" }, "range": [0, 100], "groups": { "mutual": { "zh-CN": "互评", "en": "Peers" } },
            "options": { "excellent": 100, "good": 85, "fair": 60, "abstain": 0 }
          }
        },
        "facts": { "candidates": { "title": { "zh-CN": "应评人数", "en": "Candidates" }, "type": "number", "range": [0, 1000] } }
        """;

    /// <summary>Valid where at most 30 % of the marks are from 90 on; its points are the highest mark beyond the best 30 %.</summary>
    private const string Ballots = """
        "subject": { "kind": "ballot", "recordsBy": "rater" },
        "vocabulary": { VOCABULARY, "grades": { "valid": { "zh-CN": "有效", "en": "valid" }, "invalid": { "zh-CN": "无效", "en": "invalid" } } },
        "score": { "clause": "3", "each": "review.year", "points": { "value": "quantity" }, "trim": { "best": { "share": "30%", "round": "towardZero" } }, "fold": "best", "ifNone": 0 },
        "then": [{
          "clause": "2",
          "grades": [{
            "when": { "divide": [{ "each": "review.year", "where": { "quantity": { "atLeast": 90 } } }, { "each": "review.year" }], "ifNone": 0, "atMost": "30%" },
            "give": "valid"
          }],
          "otherwise": "invalid"
        }]
        """;

    private const string Members = """
        "subject": "member", "rounding": { "digits": 2, "mode": "half" },
        "vocabulary": { VOCABULARY, "results": {
          "ballots": {
            "title": { "zh-CN": "选票", "en": "Ballots" }, "range": [0, 100],
            "grades": { "valid": { "zh-CN": "有效", "en": "valid" }, "invalid": { "zh-CN": "无效", "en": "invalid" } }
          }
        } },
        "score": { "clause": "4", "review": "year", REST }
        """;

    private const string OnePeer = """ "groups": [{ "group": "mutual", "weight": 1 }], "missing": "pending" """;

    private const string OnlyValid = """ "where": { "value": "result", "policy": "ballots", "take": "grade", "of": "rater", "is": "valid" }, """ + OnePeer;

    private const string Cut = """
        "points": {
          "choose": [{
            "when": { "all": [
              { "value": "quantity", "atLeast": 90 },
              { "value": "quantity", "atMost": { "value": "result", "policy": "ballots", "take": "score", "of": "rater" } }
            ] },
            "give": 89
          }],
          "otherwise": { "value": "quantity" }
        },
        """ + OnePeer;

    // Three of ten are excellent; four of ten are.
    private static readonly decimal[] s_first = [95, 94, 93, 80, 80, 80, 80, 80, 80, 80];
    private static readonly decimal[] s_second = [99, 97, 95, 92, 70, 70, 70, 70, 70, 70];

    [Fact]
    public void Ballot_with_too_many_excellent_marks_is_invalid_as_a_whole()
    {
        EvaluationSeries series = Judged(OnlyValid, s_first, s_second);

        series["ballots"].Report.Subjects.Select(s => s.Grade).Should().Equal("valid", "invalid");
        Scores(series).Should().Equal("95", "94", "93", "80", "80", "80", "80", "80", "80", "80");
    }

    [Fact]
    public void Excess_of_a_ballot_is_cut_to_the_grade_below()
    {
        EvaluationSeries series = Judged(Cut, s_first, s_second);

        // Beyond the best three: 80, and 92, which counts as 89.
        series["ballots"].Report.Subjects.Select(s => s.Score.Value).Should().Equal(80m, 92m);
        // (95 + 99) ÷ 2, (94 + 97) ÷ 2, (93 + 95) ÷ 2, (80 + 89) ÷ 2, (80 + 70) ÷ 2
        Scores(series).Take(5).Should().Equal("97", "95.5", "94", "84.5", "75");
    }

    [Fact]
    public void Equal_marks_where_the_share_ends_are_all_in_excess()
    {
        // Four of ten have 95, only three may: none of them is the one too many.
        Scores(Judged(Cut, [95, 95, 95, 95, 70, 70, 70, 70, 70, 70])).Take(5).Should().Equal("89", "89", "89", "89", "70");

        // Two are above the border and stand.
        Scores(Judged(Cut, [99, 98, 95, 95, 70, 70, 70, 70, 70, 70])).Take(5).Should().Equal("99", "98", "89", "89", "70");
    }

    [Theory]
    [InlineData(2, "valid")] // 2 of 7 are 28.57 %
    [InlineData(3, "invalid")]
    public void Share_of_a_ballot_is_compared_exactly(int excellent, string grade) =>
        Judged(OnlyValid, [.. Enumerable.Range(0, 7).Select(i => i < excellent ? 90m : 89.99m)])["ballots"].Report.Subjects.Single().Grade.Should().Be(grade);

    [Fact]
    public void Without_a_valid_ballot_the_score_is_awaited()
    {
        Score score = Judged(OnlyValid, s_second)["members"].Report.Subjects.First().Score;

        score.Value.Should().BeNull();
        score.Needs.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData(5, "valid")]
    [InlineData(4, "invalid")] // one candidate is not marked
    public void Ballot_must_mark_every_candidate(int marks, string grade)
    {
        Policy complete = Read("ballots", Ballots.Replace(
            """{ "divide": [{ "each": "review.year", "where": { "quantity": { "atLeast": 90 } } }, { "each": "review.year" }], "ifNone": 0, "atMost": "30%" }""",
            """{ "each": "review.year", "atLeast": { "value": "candidates" } }""",
            StringComparison.Ordinal));

        Evaluator.Evaluate(complete, Input(5, [Enumerable.Repeat(80m, marks)]).With(new FactSheetBuilder().Add(Fact.Of(Ballot(1), "candidates", 5)).Build().ValueOrThrow()))
            .Report.Subjects.Single().Grade.Should().Be(grade);
    }

    [Theory]
    [InlineData("80,80,80", "invalid")]
    [InlineData("80,80,79", "valid")]
    public void Ballot_with_equal_marks_is_invalid(string marks, string grade)
    {
        Policy unequal = Read("ballots", Ballots.Replace(
            """{ "divide": [{ "each": "review.year", "where": { "quantity": { "atLeast": 90 } } }, { "each": "review.year" }], "ifNone": 0, "atMost": "30%" }""",
            """
            { "sum": [
              { "each": "review.year", "points": { "value": "quantity" }, "fold": "best", "ifNone": 0 },
              { "each": "review.year", "points": { "value": "quantity" }, "fold": "worst", "ifNone": 0, "times": -1 }
            ], "above": 0 }
            """,
            StringComparison.Ordinal));

        Evaluator.Evaluate(unequal, Input(3, [Numbers(marks)])).Report.Subjects.Single().Grade.Should().Be(grade);
    }

    [Fact]
    public void Options_count_what_the_policy_says_and_abstentions_nothing()
    {
        // Two excellent, one good, one abstention: (100 + 100 + 80) ÷ 3 = 93.33…; by the sheet a good would be 85.
        const string byOption = """
            "where": { "option": ["excellent", "good", "fair"] }, "points": { "by": "option", "values": { "excellent": 100, "good": 80, "fair": 60 }, "otherwise": 0 },
            """ + OnePeer;

        Votes(byOption, "excellent", "good", "abstain", "excellent").Should().Be("93.33");
        Votes(OnePeer, "excellent", "good", "excellent").Should().Be("95");
    }

    [Theory]
    [InlineData(11, "towardZero", "70")] // 1.1: one of each
    [InlineData(9, "towardZero", "67.78")] // 0.9: none; (20 + 7 × 70 + 100) ÷ 9 = 610 ÷ 9
    [InlineData(9, "half", "70")] // 0.9: one of each
    [InlineData(20, "half", "70")] // two of each: 20 and 70, 100 and 70
    public void Share_of_the_extremes_is_left_out(int ballots, string round, string mean)
    {
        string trimmed = $$""" "groups": [{ "group": "mutual", "weight": 1, "trim": { "best": { "share": "10%", "round": "{{round}}" }, "worst": { "share": "10%", "round": "{{round}}" } } }], "missing": "pending" """;
        decimal[][] marks = [[20], [100], .. Enumerable.Repeat<decimal[]>([70], ballots - 2)];

        Scores(Judged(trimmed, marks)).Single().Should().Be(mean);
    }

    [Fact]
    public void Mean_of_counted_votes_is_a_quotient()
    {
        // 23 for good, 4 for fair: (23 × 80 + 4 × 60) ÷ 27 = 2080 ÷ 27 = 77.037…
        Policy counted = Read("counted", """
            "subject": "member", "rounding": { "digits": 2, "mode": "half" },
            "vocabulary": {
              "records": { "vote.counted": { "title": { "zh-CN": "计票", "en": "Votes counted" }, "attributes": ["option"] } },
              "attributes": { "option": { "title": { "zh-CN": "等次", "en": "Option" }, "type": "code", "values": { "good": { "zh-CN": "良", "en": "good" }, "fair": { "zh-CN": "中", "en": "fair" } } } }
            },
            "score": {
              "clause": "1",
              "divide": [
                { "each": "vote.counted", "points": { "product": [{ "value": "quantity" }, { "by": "option", "values": { "good": 80, "fair": 60 } }] } },
                { "each": "vote.counted", "points": { "value": "quantity" } }
              ],
              "ifNone": "pending"
            }
            """);
        WorkLedger ledger = new WorkLedgerBuilder()
            .Add(WorkRecord.Of(EntryId.Of("a"), MemberId.Of(1), "vote.counted", new LocalDate(2025, 12, 1)).Quantity(23).With("option", "good"))
            .Add(WorkRecord.Of(EntryId.Of("b"), MemberId.Of(1), "vote.counted", new LocalDate(2025, 12, 1)).Quantity(4).With("option", "fair"))
            .Covers("vote.counted", DateSpan.Year(2025)).Build().ValueOrThrow();

        Evaluator.Evaluate(counted, new EvaluationInput(Roster(1), ledger, EvaluationPeriod.Year(2025))).Report.Subjects.Single().Score.ToString().Should().Be("77.04");
    }

    [Theory]
    [InlineData("1,2,3,4,5,6,7,8,9,10", "27")] // 30 % of ten are three: 10 + 9 + 8
    [InlineData("1,2,3,4", "4")] // 1.2: one
    [InlineData("1,2,3", "0")] // 0.9: none
    public void Share_of_the_best_is_kept(string hours, string score)
    {
        Policy kept = Read("kept", """
            "subject": "member",
            "vocabulary": { "records": { "served": { "title": { "zh-CN": "服务", "en": "Service" } } } },
            "score": { "clause": "1", "each": "served", "points": { "value": "quantity" }, "keep": { "best": { "share": "30%", "round": "towardZero" } } }
            """);
        WorkLedger ledger = new WorkLedgerBuilder()
            .AddRange(Numbers(hours).Select(h => WorkRecord.Of(EntryId.Of("h" + (int)h), MemberId.Of(1), "served", new LocalDate(2025, 3, 1)).Quantity(h)))
            .Covers("served", DateSpan.Year(2025)).Build().ValueOrThrow();

        Evaluator.Evaluate(kept, new EvaluationInput(Roster(1), ledger, EvaluationPeriod.Year(2025))).Report.Subjects.Single().Score.ToString().Should().Be(score);
    }

    [Fact]
    public void Shares_of_parts_are_above_none_and_at_most_all()
    {
        Checked<Policy> read = PolicyReader.ReadText(Text("kept", """
            "subject": "member", "vocabulary": { "records": { "served": { "title": { "zh-CN": "服务", "en": "Service" } } } },
            "score": { "clause": "1", "each": "served", "points": { "value": "quantity" }, "keep": { "best": { "share": "120%", "round": "half" } }, "trim": { "worst": { "share": 0, "round": "half" } } }
            """));

        read.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Code + " " + f.Place.Path).Should().Equal("PB3153 $.score.keep", "PB3153 $.score.trim.worst");
    }

    [Fact]
    public void Ballots_read_as_sentences()
    {
        PolicyText.Render(Read("ballots", Ballots), Language.English).Should().Contain("the best 30% (rounded toward zero to a whole) left out");
        PolicyText.Render(Read("ballots", Ballots), Language.Chinese).Should().Contain("去掉最高的 30%（");
        PolicyText.Render(Read("members", Members.Replace("REST", OnlyValid, StringComparison.Ordinal)), Language.English).Should().Contain("only marks count for which");
        PolicyText.Render(Read("members", Members.Replace("REST", Cut, StringComparison.Ordinal)), Language.Chinese).Should().Contain("每个评分计：");
    }

    private static IEnumerable<decimal> Numbers(string numbers) => numbers.Split(',').Select(n => decimal.Parse(n, CultureInfo.InvariantCulture));

    private static string Votes(string rest, params string[] options) => Evaluator
        .Evaluate(Read("members", Members.Replace("REST", rest, StringComparison.Ordinal)), new EvaluationInput(Roster(1), WorkLedger.Empty, EvaluationPeriod.Year(2025)).With(
            options.Select((option, i) => Review.Of(EntryId.Of("v" + i), MemberId.Of(1), "year", "mutual", Ballot(i + 1), new LocalDate(2025, 12, 1)).Vote(option))))
        .Report.Subjects.Single().Score.ToString();

    /// <summary>Every ballot gives its marks to the first members, in their order.</summary>
    private static EvaluationSeries Judged(string rest, params decimal[][] ballots) => Evaluator.EvaluateAll(
        [Read("members", Members.Replace("REST", rest, StringComparison.Ordinal)), Read("ballots", Ballots)], Input(ballots.Max(b => b.Length), ballots));

    private static IEnumerable<string> Scores(EvaluationSeries series) => series["members"].Report.Subjects.Select(s => s.Score.ToString());

    private static EvaluationInput Input(int members, IEnumerable<IEnumerable<decimal>> ballots) =>
        new EvaluationInput(Roster(members), WorkLedger.Empty, EvaluationPeriod.Year(2025)).With(ballots.SelectMany((ballot, b) => ballot.Select((mark, m) => Review
            .Of(EntryId.Of("b" + b + "-" + m), MemberId.Of(m + 1), "year", "mutual", Ballot(b + 1), new LocalDate(2025, 12, 1)).Mark(mark))));

    private static Roster Roster(int members) =>
        Enumerable.Range(1, members).Aggregate(new RosterBuilder(), (roster, n) => roster.Add(Member.Of(MemberId.Of(n)))).Build().ValueOrThrow();

    private static SubjectId Ballot(int number) => SubjectId.Of(SubjectKinds.Ballot, "B-" + number);

    private static Policy Read(string id, string rest) => PolicyReader.ReadText(Text(id, rest)).ValueOrThrow();

    private static string Text(string id, string rest) => $$"""
        {
          "format": 1, "id": "{{id}}", "version": "1", "title": { "zh-CN": "测评", "en": "Review" },
          "source": { "issuer": { "zh-CN": "某单位", "en": "A body" }, "document": { "zh-CN": "办法", "en": "Measures" } },
          "effective": { "from": "2020-01-01" }, "period": "year",
          {{rest.Replace("VOCABULARY", Vocabulary, StringComparison.Ordinal)}}
        }
        """;
}
