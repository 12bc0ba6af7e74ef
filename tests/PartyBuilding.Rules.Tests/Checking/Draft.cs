using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Checking;

/// <summary>A sound policy, from which each test takes one step away.</summary>
internal static class Draft
{
    internal static readonly Vocabulary Words = Vocabulary.Empty
        .With(RecordKind.Of("talk", Text("talk"), "level", "hours", "role", "signers").AtMost(8m))
        .With(RecordKind.Of("award", Text("award"), "level"))
        .With(AttributeKind.OfCodes("level", Text("level"), Term.Of("city", Text("city")), Term.Of("province", Text("province"))))
        .With(AttributeKind.OfNumbers("hours", Text("hours"), ValueRange.Of(0m, 8m)))
        .With(AttributeKind.OfCodes("role", Text("role"), Term.Of("sole", Text("s")), Term.Of("first", Text("f")), Term.Of("other", Text("o"))))
        .With(AttributeKind.OfNumbers("signers", Text("signers"), ValueRange.Of(1m, 9m)))
        .With(FactKind.OfNumbers("share", Text("share"), ValueRange.Of(0m, 1m)))
        .With(FactKind.OfFlags("applied", Text("applied")))
        .With(ReviewSheet.Of("sheet", Text("sheet"), ValueRange.Of(0m, 100m), Term.Of("self", Text("self")), Term.Of("peers", Text("peers"))))
        .With(ResultKind.Of("other", Text("other")).Within(ValueRange.Of(0m, 100m)).WithGrade("pass", Text("pass")))
        .WithGrade("good", Text("good"))
        .WithGrade("poor", Text("poor"));

    /// <summary>Every declared word is used, the claims add up: 10 + 24 + 30 + 100 + 5 + 1 = 170.</summary>
    internal static readonly Policy Sound = Policy.Of("draft", "1", Text("draft"))
        .From(PolicySource.Of(Text("body"), Text("document")))
        .Rounded(2, RoundingMode.Half)
        .Using(Words)
        .Scoring(Combine.Sum(
            Each.Of("talk").Where(Condition.Has("hours", Comparison.AtLeast(2)))
                .Points(Table.By("level").Row("city", 2).Row("province", 4))
                .Shared(Share.Together(1, Number.Of(1m, 2m), Number.Of(1m, 2m)))
                .Capped(10).Claims(10m).Named("talks").Cites("1").Choosing(Text("shared first")),
            Slots.Of(Cadence.Month, 2, "talk").Claims(24m).Cites("2"),
            Each.Of("award").Per(PartKey.Item).Points(5).Capped(30).Claims(30m).Cites("3"),
            ReviewScore.Of("sheet", IfNone.LeaveOut)
                .Group(RaterGroup.Of("self", Literal.Percent(20m)))
                .Group(RaterGroup.Of("peers", Literal.Percent(80m)))
                .Claims(100m).Cites("4"),
            Value.OfResult("other", ResultPart.Score).Times(Number.Of(0.05m)).Claims(5m).Cites("5"),
            Value.Of("share").Claims(1m).Cites("6")).Claims(170m))
        .Next(Grades.OrElse("poor").From(60, "good").Cites("7"))
        .Next(AdjustGrade.AtMost(Applied(false), "poor").Cites("8"));

    internal static Test Applied(bool flag) => Test.Of(Value.Of("applied"), Comparison.Is(flag));

    internal static LocalizedText Text(string text) => LocalizedText.Of(text, text);

    /// <summary>The sound policy with one more line, which stands at <c>$.score.sum[1]</c>.</summary>
    internal static Policy With(Number line) => Sound.Scoring(Combine.Sum(Sound.Score!, line));

    /// <summary>The sound policy with one more step, which stands at <c>$.then[2]</c>.</summary>
    internal static Policy With(Step step) => Sound.Next(step);

    internal static void ShouldHave(this Policy policy, FindingKind kind, string path) => policy.Findings().ShouldHave(kind, path);

    internal static void ShouldHave(this IEnumerable<Finding> findings, FindingKind kind, string path) => findings
        .Should().Contain(f => f.Code == kind.Code && f.Place.Path == path);

    internal static void ShouldHaveOnly(this Policy policy, FindingKind kind, string path) => policy.Findings()
        .Select(f => f.Code + " " + f.Place.Path).Should().Equal(kind.Code + " " + path);

    internal static void ShouldNotHave(this Policy policy, FindingKind kind) =>
        policy.Findings().Select(f => f.Code).Should().NotContain(kind.Code);

    internal static void ShouldBeSound(this Policy policy) => policy.Findings().Select(f => f.ToString()).Should().BeEmpty();

    internal static IReadOnlyList<Finding> Findings(this Policy policy) => PolicyChecks.Check(policy);
}
