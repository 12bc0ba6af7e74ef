using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/test.md.</summary>
internal sealed class TestPage : StepPage
{
    internal override string Name => "test";

    internal override LocalizedText Title => Text("比较", "A number, compared");

    internal override LocalizedText Clause => Text(
        "同时符合下列各项的，列为示范候选：活动三次以上；出席率高于 80%；迟报不超过一次；投诉少于两件；组织类型为支部。",
        "A candidate for a model branch has at least three activities, attendance above 80 %, at most one late report, fewer than " +
        "two complaints, and is a branch.");

    internal override string Says =>
        "A number with `atLeast`, `above`, `atMost`, `below` or `is` is a condition. It holds, fails, or cannot be known yet; then what hangs on it is open.";

    internal override IReadOnlyList<string> Covers => ["atLeast", "above", "atMost", "below", "is"];

    internal override Vocabulary Words => Of(Kind("activity.held", "支部活动", "Branch activity", "次", "activity"), Kind("report.late", "迟报", "Late report", "次", "report").Adverse())
        .With(Figure("attendance", "出席率", "Attendance", 100)).With(Figure("complaints", "投诉件数", "Complaints", 100));

    internal override string Worked => "3 ≥ 3, 80.5 > 80, 1 ≤ 1, 1 < 2, and it is a branch";

    internal override string Result => "model";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("attendance 80 is not above 80", given => given.Fact("attendance", 80m), "–"),
        new("a second late report", given => given.Record("l2", "06-06", "report.late"), "–"),
        new("two complaints", given => given.Fact("complaints", 2m), "–"),
        new("attendance is not known", given => given.Without("attendance"), "model?"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"is\": 5", "\"is\": \"branch\"", "PB3032"),
        new("\"over\": 80", "\"above\": 80", "PB2012"),
    ];

    internal override Number? Points => null;

    internal override Step[] Steps()
    {
        #region page
        Step[] steps =
        {
            ConditionalFinding.Of("model", Condition.All(
                    Each.Of("activity.held").IsAtLeast(3),
                    Value.Of("attendance").IsAbove(80),
                    Each.Of("report.late").IsAtMost(1),
                    Value.Of("complaints").IsBelow(2),
                    Value.Of("roster.kind").Is("branch")))
                .Cites("9").Titled("示范候选", "Candidate for a model branch"),
        };
        #endregion
        return steps;
    }

    internal override void Happens(Given given) => given
        .Records(3, "a", "activity.held")
        .Record("l1", "05-06", "report.late")
        .Fact("attendance", 80.5m)
        .Fact("complaints", 1m);
}
