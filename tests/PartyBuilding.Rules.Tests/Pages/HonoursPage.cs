using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/honours.md.</summary>
internal sealed class HonoursPage : StepPage
{
    internal override string Name => "honours";

    internal override LocalizedText Title => Text("奖项", "Places for several honours");

    internal override LocalizedText Clause => Text(
        "评示范支部 1 个、先进支部 2 个，按得分从高到低确定，得分相同的一并列入；两项可以兼得。",
        "One model branch and two advanced branches, by points; whoever is equal at the end is in; a branch may be both.");

    internal override string Says =>
        "`honours` is [places](places.md) for several honours, in the order written. All in scope stand for each of them, also who has one already; where one\n" +
        "branch shall have one prize only, the prizes are steps of their own, and `among` of the later ones asks for `honour`, which is what the steps before gave.";

    internal override Vocabulary Words => Scored;

    internal override string Worked => "95 is the model and advanced; 90 and 90 share the second place";

    internal override string Result => "90, advanced";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("89 points", given => given.Points(89), "89"),
        new("96 points", given => given.Points(96), "96, model, advanced"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"ties\": \"draw\"", "\"ties\": \"in\"", "PB2030"),
    ];

    internal override Step[] Steps()
    {
        #region page
        Places rules = Places.ForHonour("model", PlaceCount.Exactly(1)).WithTies(Ties.In).WithDirect(DirectGrades.Inside);
        Step[] steps =
        {
            Honours.Of(
                    PlaceRules.Like(rules),
                    PlaceRow.ForHonour("model", PlaceCount.Exactly(1)).Marked("12(1)", LocalizedText.Of("示范支部", "Model branch")),
                    PlaceRow.ForHonour("advanced", PlaceCount.Exactly(2)).Marked("12(2)", LocalizedText.Of("先进支部", "Advanced branches")))
                .Cites("12").Titled("奖项", "Honours"),
        };
        #endregion
        return steps;
    }

    internal override void Happens(Given given) => given
        .Points(90, 95, 90, 88, 70);
}
