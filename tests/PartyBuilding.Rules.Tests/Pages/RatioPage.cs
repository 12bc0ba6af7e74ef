using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/ratio.md.</summary>
internal sealed class RatioPage : NumberPage
{
    internal override string Name => "ratio";

    internal override LocalizedText Title => Text("比率", "A rate");

    internal override LocalizedText Clause => Text(
        "会议出席率满分 15 分，按出席次数占应出席次数的比例计；经批准请假的不计入应出席次数；全年无会议的计满分。",
        "Attendance earns 15 points by the share of meetings attended among those due; leave granted is not due; a year without meetings " +
        "earns all.");

    internal override string Says =>
        "`ratio` is present of due over the records of a kind: those for which `present` holds, of all that are not `excused`. Without `present` each record says\n" +
        "how many of how many. `ifNone` says what stands for the rate when nothing was due.";

    internal override bool IsAboutMembers => true;

    internal override Vocabulary Words => Of(Kind("meeting.due", "应参加会议", "Meeting due", "次", "meeting", "attendance"))
        .With(Codes("attendance", "参加情况", "Attendance", Named("full", "出席", "attended"), Named("leave", "请假", "on leave"), Named("absent", "缺席", "absent")));

    internal override string Worked => "3 of 4, the leave is not due: 3 ÷ 4 × 15";

    internal override string Result => "11.25";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new(
            "another two absences: 3 of 6",
            given => given.Record("m6", "11-01", "meeting.due", r => r.With("attendance", "absent"))
                .Record("m7", "11-02", "meeting.due", r => r.With("attendance", "absent")),
            "7.5"),
        new(
            "another three absences: 3 ÷ 7 × 15 = 6.428… is rounded once",
            given => given.Records(3, "n", "meeting.due", r => r.With("attendance", "absent")),
            "6.43"),
        new("one more of which nothing is known: 3 to 4 of 5 to 4, each end by itself", given => given.Record("m6", "11-01", "meeting.due"), "9…15"),
        new("no meeting at all", given => given.Nothing(), "15"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"ifNone\": \"none\"", "\"ifNone\": 1", "PB2030"),
        new("{ \"attendance\": \"late\" }", "{ \"attendance\": \"leave\" }", "PB3005"),
    ];

    internal override Number Line()
    {
        #region page
        Number line = Ratio.Of(IfNone.Is(1), "meeting.due")
            .CountingPresent(Condition.Has("attendance", "full"))
            .Excusing(Condition.Has("attendance", "leave"))
            .Times(15)
            .Cites("6").Titled("出席率", "Attendance");
        #endregion
        return line;
    }

    internal override void Happens(Given given) => given
        .Records(3, "m", "meeting.due", r => r.With("attendance", "full"))
        .Record("m4", "09-01", "meeting.due", r => r.With("attendance", "absent"))
        .Record("m5", "10-01", "meeting.due", r => r.With("attendance", "leave"));
}
