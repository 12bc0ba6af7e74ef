using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/places.md.</summary>
internal sealed class PlacesPage : StepPage
{
    internal override string Name => "places";

    internal override LocalizedText Title => Text("名额", "Places");

    internal override LocalizedText Clause => Text(
        "五星支部不超过参评支部的 20%，不足一个的按一个计；按得分排序，得分相同的，投诉少者在前；仍相同的由党委研究；未入选的按下一星级确定。",
        "Five stars go to 20 % of the branches at most, one at the least: by points, then by fewer complaints; the committee decides " +
        "where both are equal; whoever has no place falls to the next grade.");

    internal override string Says =>
        "`places` gives a limited number of places for a grade or an honour. What regulations tend to leave open is obligatory in a document: rounding,\n" +
        "`ties`, whether those graded directly take up places, what becomes of places that nobody fills and of those who get none. An id never decides.";

    internal override Vocabulary Words => Stars.With(Figure("complaints", "投诉件数", "Complaints", 100));

    internal override string Worked => "5 × 20 % = 1 place; b1 and b2 have 95, and b2 has fewer complaints";

    internal override string Result => "95, four-star";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("b1 has 95.5 points", given => given.Fact("points", 95.5m), "95.5, five-star"),
        new(
            "b1 has no complaint either: nobody has the place until the committee decides",
            given => given.Fact("complaints", 0m),
            "95, four-star (provisional)"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"ties\": \"dice\"", "\"ties\": \"undecided\"", "PB2030"),
        new("\"share\": \"120%\"", "\"share\": \"20%\"", "PB3048"),
    ];

    internal override IReadOnlyList<Step> Before => [Rated];

    internal override Step[] Steps()
    {
        #region page
        Step[] steps =
        {
            Places.ForGrade("five-star", PlaceCount.ShareOf(Literal.Percent(20), PlaceCount.InScope, RoundingMode.TowardZero).NotBelow(1))
                .OrderedBy(PlaceOrder.Score, PlaceOrder.Lowest(Value.Of("complaints")))
                .WithTies(Ties.Undecided)
                .WithLosers(Losers.Next)
                .Cites("9").Titled("名额", "Places"),
        };
        #endregion
        return steps;
    }

    internal override void Happens(Given given) => given
        .Points(95, 95, 91, 85, 70)
        .Fact("complaints", 1m).Fact("complaints", 0m, of: 2).Fact("complaints", 0m, of: 3)
        .Fact("complaints", 0m, of: 4).Fact("complaints", 0m, of: 5);
}
