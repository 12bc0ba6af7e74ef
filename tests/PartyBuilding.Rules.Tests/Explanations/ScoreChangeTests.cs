using System.Linq;
using System.Text;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Evaluations;
using Xunit;

namespace PartyBuilding.Rules.Tests.Explanations;

/// <summary>A step that changes the score shows the number by which it does, and how that came about.</summary>
public sealed class ScoreChangeTests
{
    private static readonly Test s_met = Each.Of("incident").IsAtLeast(1);

    private static readonly LocalizedText s_title = LocalizedText.Of("事故扣分", "Incidents");

    /// <summary>95 points and three incidents.</summary>
    private static Cohort Judged => Cohort.Of(95).Met(1, "incident", 2025, 3).Met(1, "incident", 2025, 4).Met(1, "incident", 2025, 5);

    public static TheoryData<AdjustKind, Number, string, string, string> Changes => new()
    {
        // 95 + 3 × -2 = 89
        { AdjustKind.Steps, Each.Of("incident").Points(-2), "89", "added: incident -6 (3 × -2 per item (2025-03-10 r0", "加计：incident -6（3 项 × -2（2025-03-10 r0" },
        { AdjustKind.Steps, -4, "91", "added: -4", "加计：-4" },
        { AdjustKind.AtMost, 60, "60", "not above 60", "不高于：60" },
        { AdjustKind.AtLeast, 99, "99", "not below 99", "不低于：99" },
        { AdjustKind.Set, 12.5m, "12.5", "set to 12.5", "定为：12.5" },
    };

    [Theory]
    [MemberData(nameof(Changes), DisableDiscoveryEnumeration = true)]
    public void Step_tells_by_what_the_score_changed(AdjustKind kind, Number number, string score, string english, string chinese)
    {
        Explanation explained = Explained(AdjustScore.Of(s_met, kind, number).Cites("9").Titled(s_title));

        explained.Score.ToString().Should().Be(score);
        ExplanationText.Render(explained, Language.English).Should().Contain("95 → " + score).And.Contain(english);
        ExplanationText.Render(explained, Language.Chinese).Should().Contain(chinese);
    }

    [Fact]
    public void Number_that_does_not_give_the_score_is_found()
    {
        Explanation explained = Explained(AdjustScore.Of(s_met, AdjustKind.Steps, Each.Of("incident").Points(-2)).Cites("9"));
        string stored = Encoding.UTF8.GetString(ExplanationJson.Write(explained));

        Explanation other = ExplanationJson.Read(Encoding.UTF8.GetBytes(stored.Replace("\"after\": \"89\"", "\"after\": \"90\""))).ValueOrThrow();

        Recomputation.Of(other).Select(fault => fault.Place.Path).Should().Contain("$.steps[0].after");
    }

    [Fact]
    public void Number_that_is_not_known_is_told_with_both_ends()
    {
        // The lot is 1 to 99, and not drawn yet.
        Explanation explained = Explained(AdjustScore.Of(s_met, AdjustKind.Steps, Value.Of("lot")).Cites("9"));

        explained.Steps.Single().Tests[^1].Should().Match<ExplainedTest>(test => test.Asked == "add" && test.Holds == null && test.Actual == "1…99");
        explained.Score.ToString().Should().Be("96…194");
    }

    private static Explanation Explained(Step step) => Judged.Judge(step).Explain(Cohort.Id(1));
}
