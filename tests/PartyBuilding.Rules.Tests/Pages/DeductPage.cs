using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/deduct.md.</summary>
internal sealed class DeductPage : NumberPage
{
    internal override string Name => "deduct";

    internal override LocalizedText Title => Text("倒扣", "Deductions");

    internal override LocalizedText Clause => Text(
        "会议管理基础分 20 分：（一）缺席一次扣 3 分；（二）迟报一次扣 5 分；扣完为止。",
        "20 points to begin with: (1) 3 less for each meeting missed, (2) 5 less for each late report, until nothing is left.");

    internal override string Says =>
        "`deduct` is a sum that begins with a number and does not fall below 0, unless `floor` says otherwise. A gain is a line like any other.";

    internal override bool IsAboutMembers => true;

    internal override Vocabulary Words => Of(Kind("meeting.missed", "缺席会议", "Meeting missed", "次", "meeting").Adverse(), Kind("report.late", "迟报", "Late report", "次", "report").Adverse());

    internal override string Worked => "20 - 2 × 3 - 1 × 5";

    internal override string Result => "9";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new(
            "two more late reports: 20 - 6 - 15 = -1, at the floor",
            given => given.Record("l2", "08-01", "report.late")
                .Record("l3", "09-01", "report.late"),
            "0"),
        new("none", given => given.Nothing(), "20"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"points\": 5", "\"points\": -5", "PB3121"),
    ];

    internal override Number Line()
    {
        #region page
        Number line = Deduct.Starting(20,
                Each.Of("meeting.missed").Points(-3).Cites("6(1)").Titled("缺席", "Absences"),
                Each.Of("report.late").Points(-5).Cites("6(2)").Titled("迟报", "Late reports"))
            .Cites("6").Titled("会议管理", "Meetings");
        #endregion
        return line;
    }

    internal override void Happens(Given given) => given
        .Record("m1", "03-01", "meeting.missed")
        .Record("m2", "06-01", "meeting.missed")
        .Record("l1", "07-01", "report.late");
}
