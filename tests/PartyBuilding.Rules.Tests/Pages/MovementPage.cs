using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/movement.md.</summary>
internal sealed class MovementPage : StepPage
{
    internal override string Name => "movement";

    internal override LocalizedText Title => Text("星级升降", "How far a grade moves");

    internal override LocalizedText Clause => Text(
        "星级每年最多升一星、降一星；在同一星级满两年方可晋升；首次参评的按三星起算。",
        "A branch rises or falls by one star a year at most, and rises only from where it has been for two years; who is rated for " +
        "the first time begins at three.");

    internal override string Says =>
        "`movement` bounds the grade by those that were issued before: an input, never computed again. With `hold` the step up is counted from the lowest of so\n" +
        "many periods. Where places follow, they give no grade above what may be reached.";

    internal override Vocabulary Words => Stars.With(ResultKind.Of("sample", Text("示例办法", "Sample measures"))
        .WithGrade("five-star", Text("五星", "five stars")).WithGrade("four-star", Text("四星", "four stars"))
        .WithGrade("three-star", Text("三星", "three stars")).WithGrade("not-rated", Text("不定级", "not rated")));

    internal override string Worked => "95 points are five stars; the lowest of two years was three, and one more is four";

    internal override string Result => "95, four-star";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("four stars in both years", given => given.Was(2023, "four-star"), "95, five-star"),
        new("70 points after four stars", given => given.Points(70), "70, three-star"),
        new("0 points after four stars: one star down at most", given => given.Points(0), "0, three-star"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"up\": 0", "\"up\": 1", "PB2032"),
        new("\"begin\": \"two-star\"", "\"begin\": \"three-star\"", "PB3005"),
    ];

    internal override IReadOnlyList<Step> Before => [Rated];

    internal override Step[] Steps()
    {
        #region page
        Step[] steps =
        {
            Movement.From("sample").UpBy(1).Holding(2).DownBy(1).Beginning("three-star").Cites("11").Titled("星级升降", "Movement"),
        };
        #endregion
        return steps;
    }

    internal override void Happens(Given given) => given
        .Points(95)
        .Was(2024, "four-star")
        .Was(2023, "three-star");
}
