using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/quota.md.</summary>
internal sealed class QuotaPage : StepPage
{
    internal override string Name => "quota";

    internal override LocalizedText Title => Text("名额比例", "Places for several grades");

    internal override LocalizedText Clause => Text(
        "五星占参评支部的 20%，四星占 40%，按得分从高到低确定，名额只舍不入；得分相同的一并列入；其余为三星。",
        "Five stars go to 20 % of the branches, four to 40 %, by points, rounded down; whoever is equal at the end is in; all others " +
        "have three.");

    internal override string Says =>
        "`quota` is [places](places.md) for several grades, best first, with the same rules; in C# a pattern of places says the rules, and each row its grade\n" +
        "and number. `\"among\": \"everyone\"` are shares by rank: who has a place does not stand for the next row.";

    internal override Vocabulary Words => Stars;

    internal override string Worked => "6 × 20 % = 1.2 and 6 × 40 % = 2.4 are 1 and 2 places: 95, then 90 and 85";

    internal override string Result => "85, four-star";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("80 points: equal to b4 at the last place, both are in", given => given.Points(80), "80, four-star"),
        new("79 points", given => given.Points(79), "79, three-star"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"round\": \"up\"", "\"round\": \"towardZero\"", "PB2030"),
    ];

    internal override IReadOnlyList<Step> Before => [Grades.OrElse("not-rated").From(0, "three-star").Cites("8")];

    internal override Step[] Steps()
    {
        #region page
        Places rules = Places.ForGrade("five-star", PlaceCount.Exactly(1)).OpenToEveryone().WithTies(Ties.In).WithLosers(Losers.Stay);
        Step[] steps =
        {
            Quota.Of(
                    PlaceRules.Like(rules),
                    PlaceRow.ForGrade("five-star", PlaceCount.ShareOf(Literal.Percent(20), PlaceCount.InScope, RoundingMode.TowardZero)),
                    PlaceRow.ForGrade("four-star", PlaceCount.ShareOf(Literal.Percent(40), PlaceCount.InScope, RoundingMode.TowardZero)))
                .Cites("9").Titled("星级名额", "Places"),
        };
        #endregion
        return steps;
    }

    internal override void Happens(Given given) => given
        .Points(85, 95, 90, 80, 70, 60);
}
