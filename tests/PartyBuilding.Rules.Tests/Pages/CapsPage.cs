using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/caps.md.</summary>
internal sealed class CapsPage : NumberPage
{
    internal override string Name => "caps";

    internal override LocalizedText Title => Text("按期封顶", "Caps within a slot");

    internal override LocalizedText Clause => Text(
        "自主学习每次计 1 分，每日最多计 2 分，每月最多计 5 分。",
        "Each study earns 1 point, at most 2 a day and 5 a month.");

    internal override string Says =>
        "`caps` limits what counts within a day, a month, a year: the shortest slot first. The explanation spreads the loss over the records, the last first.";

    internal override bool IsAboutMembers => true;

    internal override Vocabulary Words => Of(Kind("study.done", "自主学习", "Study", "次", "study"));

    internal override string Worked => "March: 2 of 3, and 2, and 2 are 6, of which 5 count; April: 1";

    internal override string Result => "6";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("one more in April", given => given.Record("s9", "04-09", "study.done"), "7"),
        new("one more in March", given => given.Record("s9", "03-09", "study.done"), "6"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"fortnight\": 5", "\"month\": 5", "PB2009"),
    ];

    internal override Number Line()
    {
        #region page
        Number line = Each.Of("study.done")
            .Points(1)
            .CappedEvery(Cadence.Day, 2)
            .CappedEvery(Cadence.Month, 5)
            .Cites("6").Titled("自主学习", "Study");
        #endregion
        return line;
    }

    internal override void Happens(Given given) => given
        .Record("s1", "03-01", "study.done").Record("s2", "03-01", "study.done").Record("s3", "03-01", "study.done")
        .Record("s4", "03-02", "study.done").Record("s5", "03-02", "study.done")
        .Record("s6", "03-03", "study.done").Record("s7", "03-03", "study.done")
        .Record("s8", "04-01", "study.done");
}
