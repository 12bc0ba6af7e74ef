using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/steps.md.</summary>
internal sealed class StepsPage : NumberPage
{
    internal override string Name => "steps";

    internal override LocalizedText Title => Text("按档距计分", "Points for every step");

    internal override LocalizedText Clause => Text(
        "出席率低于 90% 的，每低一个百分点扣 2 分，最多扣 10 分。",
        "Every full per cent by which attendance lies below 90 % costs 2 points, at most 10.");

    internal override string Says =>
        "`steps` gives `points` for every full step (`every`) by which a number lies `over` or `under` a baseline; `partial` says whether a step that has only\n" +
        "begun counts as well.";

    internal override Vocabulary Words => Vocabulary.Empty.With(Figure("attendance", "出席率", "Attendance", 100));

    internal override string Worked => "3.5 below 90 are 3 full steps: 3 × (-2)";

    internal override string Result => "-6";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("attendance 90", given => given.Fact("attendance", 90m), "0"),
        new("attendance 84: 6 steps, at the floor", given => given.Fact("attendance", 84m), "-10"),
    ];

    internal override Number Line()
    {
        #region page
        Number line = StepRate.Under(90, Value.Of("attendance"), 1, -2)
            .Floored(-10)
            .Cites("6").Titled("出席率", "Attendance");
        #endregion
        return line;
    }

    internal override void Happens(Given given) => given
        .Fact("attendance", 86.5m);
}
