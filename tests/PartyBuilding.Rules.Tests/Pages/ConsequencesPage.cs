using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/consequences.md.</summary>
internal sealed class ConsequencesPage : StepPage
{
    internal override string Name => "consequences";

    internal override LocalizedText Title => Text("阶梯式处理", "A ladder of consequences");

    internal override LocalizedText Clause => Text(
        "常委会会议缺席累计四次的，由主席会议约谈；累计七次的，劝其辞去常委。",
        "A standing member who misses four meetings is called in by the chair; after seven the member is advised to resign from the " +
        "standing committee.");

    internal override string Says =>
        "`consequences` is a ladder: of the rungs that hold, the first, which is the strongest, is found. They compare `on`, or the score.";

    internal override bool IsAboutMembers => true;

    internal override Vocabulary Words => Of(Kind("standing.absent", "缺席常委会会议", "Standing meeting missed", "次", "meeting").Adverse());

    internal override string Worked => "5 is less than 7 and at least 4";

    internal override string Result => "talk";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("two more: seven", given => given.Record("s6", "09-01", "standing.absent").Record("s7", "10-01", "standing.absent"), "resign"),
        new("none", given => given.Nothing(), "–"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"each\": \"standing.Absent\"", "\"each\": \"standing.absent\"", "PB3003"),
    ];

    internal override Number? Points => null;

    internal override Step[] Steps()
    {
        #region page
        Step[] steps =
        {
            Consequences.Of(
                    Consequence.Of("resign", Comparison.AtLeast(7)).Leads(LocalizedText.Of("劝其辞去常委", "Is advised to resign"))
                        .Marked("5(2)", LocalizedText.Of("缺席七次", "Seven absences")),
                    Consequence.Of("talk", Comparison.AtLeast(4)).Decided(LocalizedText.Of("主席会议", "the chair's meeting"))
                        .Marked("5(1)", LocalizedText.Of("缺席四次", "Four absences")))
                .Comparing(Each.Of("standing.absent")),
        };
        #endregion
        return steps;
    }

    internal override void Happens(Given given) => given
        .Records(5, "s", "standing.absent");
}
