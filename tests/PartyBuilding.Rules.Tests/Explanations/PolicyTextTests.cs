using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Policies;
using PartyBuilding.Regulations.Tests;
using PartyBuilding.Tests;
using Xunit;

namespace PartyBuilding.Rules.Tests.Explanations;

/// <summary>Policies read back.</summary>
public sealed class PolicyTextTests
{
    public static IEnumerable<object[]> Texts =>
        Regulation.All.SelectMany(id => new[] { new object[] { id, "zh-CN" }, [id, "en"] });

    [Theory]
    [MemberData(nameof(Texts))]
    public void Regulation_says_every_clause_once(string id, string language)
    {
        Policy policy = Regulation.Of(id);

        ReadBack.Clauses(PolicyOutline.Of(policy, Language.OfTag(language))).Should().BeEquivalentTo(ReadBack.Declared(policy));
    }

    [Fact]
    public void Chinese_regulations_have_full_width_punctuation() =>
        ChinesePunctuation.Faults(Regulation.All.Select(id => ReadBack.WithoutFigures(PolicyText.Render(Regulation.Of(id), Language.Chinese)))).Should().BeEmpty();

    [Fact]
    public void Markdown_says_what_the_text_says()
    {
        Policy policy = Regulation.Of("tongcheng-member-duty");
        string[] sentences = [.. PolicyOutline.Of(policy, Language.Chinese).Sections.SelectMany(s => s.Value).Select(l => l.Sentence)];

        string markdown = PolicyMarkdown.Render(policy, Language.Chinese).Replace("\\", string.Empty, StringComparison.Ordinal);

        sentences.Should().NotBeEmpty().And.OnlyContain(sentence => markdown.Contains(sentence));
    }

    [Theory]
    [InlineData(
        """{ "each": "a", "where": { "level": ["city"] }, "per": "item", "points": 3, "cap": 12 }""",
        "甲（级为“市”）每次计 3 分（同一事项只计一次）；不超过 12 分。",
        "3 points for each time of \"A\" (where \"Level\" is \"city\"), one matter counting once; not above 12 points.")]
    [InlineData(
        """{ "each": "a", "points": 15, "share": { "sole": 1, "first": "1/2", "others": { "together": "1/2" }, "credited": 3 } }""",
        "甲每次计 15 分；由署名人分得：独立署名的得全部，首名署名人得一半，其余署名人平分一半，最多计 3 人（其后署名的不计）。",
        "15 points for each time of \"A\"; shared among the signers: a sole signer gets all, the first signer half, the others share half equally, at most 3 signers are credited (later ones get nothing).")]
    [InlineData(
        """{ "by": "level", "values": { "city": 5 }, "otherwise": 0 }""",
        "按级计分（“市”计 5 分，其余计 0 分）。",
        "By \"Level\" (5 points for \"city\", otherwise 0 points).")]
    [InlineData(
        """{ "slots": "a", "every": "quarter", "points": 2, "missing": -1 }""",
        "有甲的每季度计 2 分；应有而没有的每季度扣 1 分。",
        "2 points for each quarter with \"A\"; minus 1 point for each quarter due without one.")]
    [InlineData(
        """{ "checks": { "city": 5 }, "of": "a", "by": "level" }""",
        "按级逐项核对甲（“市”计 5 分），每项只计一次，缺的计 0。",
        "\"A\" checked by \"Level\" (5 points for \"city\"), each once, 0 for what is missing.")]
    [InlineData(
        """{ "deduct": [{ "clause": "1", "each": "a", "points": -2 }], "from": 10 }""",
        "从 10 分起，逐项加减第 2 行；不低于 0 分。",
        "Starting from 10 points, adding line 2; not below 0 points.")]
    [InlineData(
        """{ "ratio": "a", "present": { "level": "city" }, "ifNone": 1, "times": 15 }""",
        "甲中级为“市”的记录数 ÷ 全部记录数；应有数为 0 时，计 1；乘以 15。",
        "The number of \"A\" where \"Level\" is \"city\" ÷ the number of all of them; 1 where nothing was due; times 15.")]
    [InlineData(
        """{ "bands": [{ "atLeast": 40, "give": 10 }], "on": { "each": "a" }, "otherwise": 0 }""",
        "按甲的次数：不少于 40 次的，计 10 分；其余计 0 分。",
        "By the number of records of \"A\": 10 points if at least 40; otherwise 0 points.")]
    [InlineData(
        """{ "each": "a", "caps": { "day": 2, "year": 200 } }""",
        "甲每次计 1 分；每日不超过 2 分；每年不超过 200 分。",
        "1 point for each time of \"A\"; not above 2 points in any day; not above 200 points in any year.")]
    [InlineData(
        """{ "each": "a", "during": { "last": 2, "unit": "year" }, "keep": { "best": 2 }, "fold": "average", "trim": { "best": 0, "worst": 1 }, "ifNone": "pending" }""",
        "截至期末最近 2 年的甲每次计 1 分；只取最高的 2 次；去掉最低的 1 次；取各部分的平均值；没有可计的记录时，待定。",
        "1 point for each time of \"A\" in the 2 years up to the period's end; only the best 2 count; the worst 1 left out; the mean is taken; pending where there is no record.")]
    [InlineData(
        """{ "each": "a", "keep": { "after": 1 } }""",
        "甲每次计 1 分；最早的一次不计。",
        "1 point for each time of \"A\"; the first one does not count.")]
    [InlineData(
        """{ "each": "a", "keep": { "best": 1 } }""",
        "甲每次计 1 分；只取最高的一次。",
        "1 point for each time of \"A\"; only the best one counts.")]
    [InlineData(
        """{ "each": "a", "per": "month", "fold": "longestRun" }""",
        "连续有甲的最多月数。",
        "The longest run of months with \"A\".")]
    [InlineData(
        """{ "each": "a", "per": "item", "points": { "each": "these", "points": { "by": "level", "values": { "city": 3 }, "otherwise": 1 }, "fold": "best", "ifNone": 0 }, "cap": 9 }""",
        "甲每次按级计分（“市”计 3 分，其余计 1 分）；同一事项取其中最高的；不超过 9 分。",
        "By \"Level\" (3 points for \"city\", otherwise 1 point) for each time of \"A\"; of the same matter the highest is taken; not above 9 points.")]
    [InlineData(
        """{ "each": "a", "per": "month", "points": { "each": "these", "points": -3, "floor": -6 } }""",
        "甲每次扣 3 分；每月合计不低于 -6 分。",
        "Minus 3 points for each time of \"A\"; in each month together not below -6 points.")]
    [InlineData(
        """{ "each": "a", "points": { "choose": [{ "when": { "level": "city" }, "give": 2 }], "otherwise": 1, "times": "1/2" } }""",
        "甲每次（级为“市”的，计 2 分，其余计 1 分），乘以 1/2。",
        "(2 points if \"Level\" is \"city\", otherwise 1 point) (times 1/2) for each time of \"A\".")]
    [InlineData(
        """{ "deduct": [{ "each": "a", "points": -0.5 }], "from": 1 }""",
        "从 1 分起，甲每次扣 0.5 分；不低于 0 分。",
        "Starting from 1 point, with minus 0.5 points for each time of \"A\"; not below 0 points.")]
    [InlineData(
        """{ "slots": "a", "every": "week", "points": 0, "missing": -1 }""",
        "应有而没有甲的每周扣 1 分。",
        "Minus 1 point for each week due without \"A\".")]
    [InlineData(
        """{ "each": "a", "points": 0, "due": { "count": 10, "missing": -3 } }""",
        "甲应有 10 次，每缺一次扣 3 分。",
        "Of \"A\" 10 are due, minus 3 points for each missing.")]
    [InlineData(
        """{ "each": "a", "per": "day", "keep": { "best": 2 } }""",
        "有甲的每日计 1 分；只取最高的 2 天。",
        "1 point for each day with \"A\"; only the best 2 count.")]
    [InlineData(
        """{ "custom": "rate", "arguments": { "limit": 5 } }""",
        "扩展“rate”给出的数（limit 为 5）。",
        "The number of the application's \"rate\" (limit is 5).")]
    public void Line_reads_as_spoken(string number, string chinese, string english)
    {
        PolicyOutline.Of(ReadBack.With(number), Language.Chinese).Sections[0].Value[0].Sentence.Should().Be(chinese);
        PolicyOutline.Of(ReadBack.With(number), Language.English).Sections[0].Value[0].Sentence.Should().Be(english);
    }

    [Theory]
    [InlineData("""{ "each": "a", "atLeast": 1 }""", "有甲", "there is a record of \"A\"")]
    [InlineData("""{ "each": "a", "above": 0 }""", "有甲", "there is a record of \"A\"")]
    [InlineData("""{ "each": "a", "where": { "level": "city" }, "atMost": 0 }""", "没有甲（级为“市”）", "there is no record of \"A\" (where \"Level\" is \"city\")")]
    [InlineData("""{ "each": "a", "during": { "last": 2, "unit": "year" }, "below": 1 }""", "截至期末最近 2 年没有甲", "there is no record of \"A\" in the 2 years up to the period's end")]
    [InlineData("""{ "not": { "each": "a", "is": 0 } }""", "有甲", "there is a record of \"A\"")]
    [InlineData("""{ "each": "a", "atLeast": 2 }""", "甲的次数不少于 2 次", "the number of records of \"A\" is at least 2")]
    [InlineData("""{ "each": "a", "keep": { "after": 1 }, "atLeast": 1 }""", "甲的次数（最早的一次不计）不少于 1 次", "the number of records of \"A\" (the first one does not count) is at least 1")]
    [InlineData("""{ "slots": "a", "every": "quarter", "points": 0, "missing": 1, "atMost": 0 }""", "应有的每季度均有甲", "there is a record of \"A\" in every quarter due")]
    [InlineData("""{ "slots": "a", "every": "quarter", "points": 0, "missing": 1, "atLeast": 1 }""", "有应有而没有甲的季度", "there is a quarter due without a record of \"A\"")]
    [InlineData("""{ "slots": "a", "every": "quarter", "points": 0, "missing": 1, "atLeast": 2 }""", "应有而没有甲的季度数不少于 2 个季度", "the number of quarters due without \"A\" is at least 2")]
    [InlineData("""{ "all": [{ "all": [{ "each": "a", "atLeast": 1 }, { "each": "a", "atMost": 3 }] }, { "each": "a", "is": 2 }] }""", "有甲，且甲的次数不多于 3 次，且甲的次数等于 2 次", "there is a record of \"A\", and the number of records of \"A\" is at most 3, and the number of records of \"A\" is exactly 2")]
    [InlineData("""{ "not": { "all": [{ "each": "a", "atLeast": 1 }, { "each": "a", "atMost": 3 }] } }""", "下列各项未全部成立（有甲；甲的次数不多于 3 次）", "not all of these hold (there is a record of \"A\"; the number of records of \"A\" is at most 3)")]
    [InlineData("""{ "not": { "any": [{ "each": "a", "atLeast": 1 }, { "value": "roster.kind", "is": "group" }] } }""", "下列各项均不成立（有甲；组织类别为“小组”）", "none of these holds (there is a record of \"A\"; the kind of organization is \"group\")")]
    public void Condition_reads_as_spoken(string condition, string chinese, string english)
    {
        Policy policy = ReadBack.With("{ \"choose\": [{ \"when\": " + condition + ", \"give\": 1 }], \"otherwise\": 0 }");

        PolicyOutline.Of(policy, Language.Chinese).Sections[0].Value[0].Sentence.Should().Be(chinese + "的，计 1 分；其余计 0 分。");
        PolicyOutline.Of(policy, Language.English).Sections[0].Value[0].Sentence.Should().Be("1 point if " + english + "; otherwise 0 points.");
    }

    [Theory]
    [InlineData(ClauseHandling.NotExpressed, "报名程序。", "How to apply.")]
    [InlineData(ClauseHandling.Domain, "由领域模型办理，不在此列：报名程序。", "Handled by the domain model, not here: How to apply.")]
    [InlineData(ClauseHandling.Policy, "不另成行：报名程序。", "No line of its own: How to apply.")]
    public void Unscored_clause_says_who_handles_it(ClauseHandling handling, string chinese, string english)
    {
        Policy policy = ReadBack.With("1").LeavingOut(UnscoredClause.Of("9", LocalizedText.Of("报名程序", "How to apply"), handling));

        PolicyOutline.Of(policy, Language.Chinese).Sections.Last().Value.Should().ContainSingle().Which.Sentence.Should().Be(chinese);
        PolicyOutline.Of(policy, Language.English).Sections.Last().Value.Should().ContainSingle().Which.Sentence.Should().Be(english);
    }

    [Theory]
    [InlineData(ClauseHandling.NotExpressed, "其中一部分：报名程序。", "In part: How to apply.")]
    [InlineData(ClauseHandling.Domain, "其中一部分：由领域模型办理，不在此列：报名程序。", "In part: handled by the domain model, not here: How to apply.")]
    public void Part_of_a_clause_is_told_as_one(ClauseHandling handling, string chinese, string english)
    {
        Policy policy = ReadBack.With("1").LeavingOut(UnscoredClause.Of("9", LocalizedText.Of("报名程序", "How to apply"), handling).InPart());

        PolicyOutline.Of(policy, Language.Chinese).Sections.Last().Value.Should().ContainSingle().Which.Sentence.Should().Be(chinese);
        PolicyOutline.Of(policy, Language.English).Sections.Last().Value.Should().ContainSingle().Which.Sentence.Should().Be(english);
    }

    [Fact]
    public void Handling_of_an_unscored_clause_is_a_declared_one() =>
        FluentActions.Invoking(() => UnscoredClause.Of("9", LocalizedText.Of("程序", "Steps"), (ClauseHandling)3))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("handling");

    [Fact]
    public void Blank_stands_where_a_figure_meets_chinese_between_conditions()
    {
        Policy policy = ReadBack.With("1").Within(Condition.Any(Value.Of("roster.kind").Is("branch"), Number.Of(2025).IsAtLeast(1)));

        PolicyText.Render(policy, Language.Chinese).Should().Contain("，或者 2025");
    }

    [Fact]
    public void Both_languages_say_everything_with_the_same_places()
    {
        Saying[] all = Enum.GetValues<Saying>();

        ChineseSayings.Texts.Keys.Should().BeEquivalentTo(all);
        EnglishSayings.Texts.Keys.Should().BeEquivalentTo(all);
        // English says no measure word after a number, nor the unit of records that are matters.
        foreach (Saying saying in all.Where(s => s is not (Saying.Counted or Saying.CountRecords or Saying.DueCount
            or Saying.KeepBestOne or Saying.KeepWorstOne or Saying.KeepFirstOne or Saying.KeepLastOne or Saying.KeepAfterOne)))
        {
            Places(ChineseSayings.Texts[saying]).Should().BeEquivalentTo(Places(EnglishSayings.Texts[saying]), "of {0}", saying);
        }

        ChinesePunctuation.Faults(ChineseSayings.Texts.Values).Should().BeEmpty();
    }

    private static string[] Places(string text) => [.. Regex.Matches(text, "{[0-9]}").Select(m => m.Value).Distinct()];
}
