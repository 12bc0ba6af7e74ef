using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/grades.md.</summary>
internal sealed class GradesPage : StepPage
{
    internal override string Name => "grades";

    internal override LocalizedText Title => Text("定级", "Grades by points");

    internal override LocalizedText Clause => Text(
        "90 分以上且全年活动四次以上的为五星，80 分以上的为四星，70 分以上的为三星，其余不定级。",
        "From 90 points, with four activities in the year, five stars; from 80 four; from 70 three; otherwise not rated.");

    internal override string Says =>
        "`grades` is a choice that gives a grade: the first band that fits. A side condition that fails goes on to the next band, and is shown. A score is\n" +
        "graded exactly as it is shown, so that nothing falls between 79.99 and 80.";

    internal override Vocabulary Words => Stars.With(Kind("activity.held", "支部活动", "Branch activity", "次", "activity"));

    internal override string Worked => "93 points, but 3 activities: the next band, from 80 on";

    internal override string Result => "93, four-star";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("a fourth activity", given => given.Record("a4", "09-09", "activity.held"), "93, five-star"),
        new("79.99 points", given => given.Points(79.99m), "79.99, three-star"),
        new("the points are not known", given => given.Without("points"), "0…100, four-star or three-star or not-rated"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"give\": \"six-star\"", "\"give\": \"five-star\"", "PB3007"),
        new("\"atLeast\": 85, \"give\": \"three-star\"", "\"atLeast\": 70, \"give\": \"three-star\"", "PB3060"),
    ];

    internal override Step[] Steps()
    {
        #region page
        Step[] steps =
        {
            Grades.OrElse("not-rated")
                .Band(GradeCase.Of(Comparison.AtLeast(90), "five-star").And(Each.Of("activity.held").IsAtLeast(4)))
                .From(80, "four-star")
                .From(70, "three-star")
                .Cites("7").Titled("星级", "Stars"),
        };
        #endregion
        return steps;
    }

    internal override void Happens(Given given) => given
        .Points(93)
        .Records(3, "a", "activity.held");
}
