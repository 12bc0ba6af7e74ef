using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/stated.md.</summary>
internal sealed class StatedPage : NumberPage
{
    internal override string Name => "stated";

    internal override LocalizedText Title => Text("是否填写", "Whether a record says something");

    internal override LocalizedText Clause => Text(
        "缺席会议未说明理由的，每次扣 2 分。",
        "A meeting missed without a reason costs 2 points.");

    internal override string Says =>
        "`stated` holds for a record that has the attribute, whatever its value. Without it, what is missing is unknown and waits to be supplied.";

    internal override bool IsAboutMembers => true;

    internal override Vocabulary Words => Of(Kind("meeting.missed", "缺席会议", "Meeting missed", "次", "meeting", "reason").Adverse())
        .With(Codes("reason", "理由", "Reason", Named("illness", "因病", "illness"), Named("duty", "因公", "duty")));

    internal override string Worked => "One of two has no reason: 1 × (-2)";

    internal override string Result => "-2";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("one more for duty", given => given.Record("m3", "11-05", "meeting.missed", r => r.With("reason", "duty")), "-2"),
        new("none", given => given.Nothing(), "0"),
    ];

    internal override Number Line()
    {
        #region page
        Number line = Each.Of("meeting.missed")
            .Where(Condition.Not(Condition.States("reason")))
            .Points(-2)
            .Cites("6").Titled("无故缺席", "Missed without a reason");
        #endregion
        return line;
    }

    internal override void Happens(Given given) => given
        .Record("m1", "03-05", "meeting.missed")
        .Record("m2", "10-05", "meeting.missed", r => r.With("reason", "illness"));
}
