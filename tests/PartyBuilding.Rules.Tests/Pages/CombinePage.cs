using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/combine.md.</summary>
internal sealed class CombinePage : NumberPage
{
    internal override string Name => "combine";

    internal override LocalizedText Title => Text("合并", "Numbers combined");

    internal override LocalizedText Clause => Text(
        "总分为下列各项之和：（一）走访户数乘以难度系数；（二）理论、实操两次测试取高；（三）自报、核查两数取低；（四）内部评分占 " +
        "40%、外部评分占 60%；（五）完成数占计划数的比例，满分 10 分。",
        "The sum of: (1) visits times their difficulty; (2) the better of two tests; (3) the lower of what was claimed and what was " +
        "checked; (4) inner marks at 40 %, outer at 60 %; (5) what was done as a share of the plan, 10 points for all of it.");

    internal override string Says =>
        "`sum`, `product`, `best` (the highest), `worst` (the lowest), `average` (weighted) and `divide`. A quotient is kept exact and rounded once;\n" +
        "where the divisor can be 0, `ifNone` says what stands for it.";

    internal override IReadOnlyList<string> Covers => ["sum", "product", "best", "worst", "average", "divide"];

    internal override Vocabulary Words => Vocabulary.Empty
        .With(Figure("visits", "走访户数", "Visits", 20)).With(Figure("difficulty", "难度系数", "Difficulty", 3))
        .With(Figure("theory", "理论测试", "Theory", 10)).With(Figure("practice", "实操测试", "Practice", 10))
        .With(Figure("claimed", "自报数", "Claimed", 10)).With(Figure("checked", "核查数", "Checked", 10))
        .With(Figure("inner", "内部评分", "Inner mark", 100)).With(Figure("outer", "外部评分", "Outer mark", 100))
        .With(Figure("done", "完成数", "Done", 100)).With(Figure("planned", "计划数", "Planned", 100));

    internal override string Worked => "3 × 1.5 + 8 + 7 + (80 × 0.4 + 90 × 0.6) + 17 ÷ 20 × 10 = 4.5 + 8 + 7 + 86 + 8.5";

    internal override string Result => "114";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("17 of 30: 5.6666… is rounded once, to 5.67", given => given.Fact("planned", 30m), "111.17"),
        new("nothing was planned", given => given.Fact("planned", 0m), "105.5"),
        new("the theory is not known yet: the best is 8 at the least", given => given.Without("theory"), "114…116"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("{ \"value\": \"theory2\" }", "{ \"value\": \"theory\" }", "PB3006"),
    ];

    internal override Number Line()
    {
        #region page
        Number line = Combine.Sum(
            Combine.Product(Value.Of("visits"), Value.Of("difficulty")).Cites("6(1)").Titled("走访", "Visits"),
            Combine.Best(Value.Of("theory"), Value.Of("practice")).Cites("6(2)").Titled("测试", "Tests"),
            Combine.Worst(Value.Of("claimed"), Value.Of("checked")).Cites("6(3)").Titled("报送", "Reports"),
            Combine.Average(Value.Of("inner").Weighing(Literal.Percent(40)), Value.Of("outer").Weighing(Literal.Percent(60)))
                .Cites("6(4)").Titled("评分", "Marks"),
            Combine.Divide(Value.Of("done"), Value.Of("planned")).WhenNone(IfNone.Is(0)).Times(10)
                .Cites("6(5)").Titled("完成率", "Done of the plan"));
        #endregion
        return line;
    }

    internal override void Happens(Given given) => given
        .Fact("visits", 3m).Fact("difficulty", 1.5m)
        .Fact("theory", 6m).Fact("practice", 8m)
        .Fact("claimed", 9m).Fact("checked", 7m)
        .Fact("inner", 80m).Fact("outer", 90m)
        .Fact("done", 17m).Fact("planned", 20m);
}
