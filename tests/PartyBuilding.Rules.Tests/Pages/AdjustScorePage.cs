using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/adjust-score.md.</summary>
internal sealed class AdjustScorePage : StepPage
{
    internal override string Name => "adjust-score";

    internal override LocalizedText Title => Text("调整总分", "A score, changed");

    internal override LocalizedText Clause => Text(
        "总分确定后：（一）每迟报一次扣 2 分；（二）未通过现场核查的，总分不高于 75 分。",
        "After the points: (1) each late report costs 2 points; (2) without the check on site the score is 75 at the most.");

    internal override string Says =>
        "`add`, `atMost`, `atLeast` and `set` change the score after its lines and before the steps that follow. Points that belong to the score itself are\n" +
        "better a line of it; this is for what a regulation does to the total. The explanation shows the number by which it changed and how that came about.";

    internal override IReadOnlyList<string> Covers => ["adjust", "add", "atMost"];

    internal override Vocabulary Words => Stars
        .With(Kind("report.late", "迟报", "Late report", "次", "report").Adverse())
        .With(Flag("siteChecked", "通过现场核查", "Passed the check on site"));

    internal override string Worked => "92 + 3 × (-2) = 86, which is graded";

    internal override string Result => "86, four-star";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("not checked: 86 is lowered to 75", given => given.Fact("siteChecked", false), "75, three-star"),
        new("one late report more: 84", given => given.Record("l4", "04-10", "report.late"), "84, four-star"),
        new("whether it is checked is not known", given => given.Without("siteChecked"), "75…86, four-star or three-star"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"most\": 75", "\"atMost\": 75", "PB2012"),
    ];

    internal override Step[] Steps()
    {
        #region page
        Step[] steps =
        {
            AdjustScore.Of(Each.Of("report.late").IsAtLeast(1), AdjustKind.Steps, Each.Of("report.late").Points(-2))
                .Cites("6(1)").Titled("迟报扣分", "Late reports"),
            AdjustScore.Of(Value.Of("siteChecked").Is(false), AdjustKind.AtMost, 75)
                .Cites("6(2)").Titled("未通过核查", "Not checked"),
            Grades.OrElse("not-rated").From(90, "five-star").From(80, "four-star").From(70, "three-star").Cites("7"),
        };
        #endregion
        return steps;
    }

    internal override void Happens(Given given) => given
        .Points(92)
        .Fact("siteChecked", true)
        .Records(3, "l", "report.late");
}
