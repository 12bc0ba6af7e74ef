using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Explanations.Handmade;

namespace PartyBuilding.Rules.Tests.Explanations;

/// <summary>A branch with every usual kind of line and step.</summary>
internal static class Branch
{
    /// <summary>6 × 5 + 5 + min(8 × 2, 10) + 3 + 22.5 = 70.5.</summary>
    internal static Explanation Explanation => Whole(
        Of(Label("sum"), 70.5m, Activities, Documents, Articles, Adopted, Attendance),
        "three-star",
        9,
        new NextGrade("four-star", 3m, true, 8),
        Graded,
        Row("2(1)", "five-star", "10%", 1, 1, 1, 96m),
        Row("2(2)", "four-star", "40%", 7, 2, 8, 73.5m),
        Row("2(3)", "three-star", "30%", 5, 9, 13, 66m),
        UnmetStudy);

    /// <summary>Six activities at 5: 30.</summary>
    internal static ExplainedLine Activities => Each(
        Label("each", "5", Text("活动", "Activities"), unit: Text("次", "activity")),
        30m,
        PartTrail.Uniform(Fold.Sum, Monthly("e22", 6), 5m));

    /// <summary>The plan is there, the summary is missing: 5 + 0.</summary>
    internal static ExplainedLine Documents => Each(
        Label("each", "7", Text("文件报备", "Documents filed"), unit: Text("份", "document")),
        5m,
        Parts(
            Part("plan", 5m, PartState.Counted, Record("e2301", 1, 15)),
            Part("summary", 0m, PartState.Missing)));

    /// <summary>Eight articles at 2 are 16, capped at 10: the last three lose all 6.</summary>
    internal static ExplainedLine Articles => Capped(
        Label("each", "17", Text("社情民意", "Public opinion items"), Text("封顶先于采用加分。", "The cap comes before what adoption adds."), Text("条", "item")),
        16m,
        10m,
        PartTrail.Uniform(Fold.Sum, Monthly("e31", 8), 2m));

    /// <summary>One item adopted twice counts once, at its best: 3.</summary>
    internal static ExplainedLine Adopted => Each(
        Label("each", "18", Text("被省级采用", "Adopted by the province"), unit: Text("条", "item")),
        3m,
        Parts(new ExplainedPart(
            "I-52",
            [Record("e3401", 4, 2), Record("e3402", 6, 9)],
            Fraction.Of(3m),
            Fraction.Of(3m),
            PartState.Counted,
            Of(Label("best"), 3m, Of(Label("choose"), 3m, Literal(3m)), Of(Label("choose"), 2m, Literal(2m))))));

    /// <summary>25 × 0.9, of 9 present out of 10 due: 22.5.</summary>
    internal static ExplainedLine Attendance
    {
        get
        {
            ExplainedLine present = Of(Label("value", "20a", Text("出席", "Present")), 9m);
            ExplainedLine due = Of(Label("value", "20b", Text("应到", "Due")), 10m);
            Fraction own = new(9m, 10m);
            Fraction times = new(225m, 10m);
            Fraction value = Fraction.Of(22.5m);
            return new(
                Label("divide", "20", Text("出席率", "Attendance")), value, value, [present, due],
                marks:
                [
                    new ExplainedMark(MarkKind.Times, Literal(25m), null, times, times),
                    new ExplainedMark(MarkKind.Round, null, TwoDigits, value, value),
                ],
                ownLow: own, ownHigh: own);
        }
    }

    private static ExplainedStep Graded => new(
        Label("grades", "1"), null, "four-star", [Test("score", "总分", "Score", true, "70.5", "atLeast 70")], null, null);

    private static ExplainedStep UnmetStudy => new(
        Label("finding", "4(2)", Text("主题党日", "Theme day")), "three-star", "three-star",
        [Test("theme.held", "主题党日次数", "Theme days", false, "10", "atLeast 12")],
        null,
        new SubjectFinding(
            "4(2)", "4(2)", Text("主题党日每月一次", "A theme day every month"), Text("限期整改", "to be put right in a set time"),
            Text("上级党委", "the superior committee"), true, false, false));

    private static ExplainedTest Test(string form, string chinese, string english, bool holds, string actual, string asked) =>
        new(Label(form, title: Text(chinese, english)), holds, actual, asked);

    private static ExplainedStep Row(string clause, string grade, string share, int places, int first, int last, decimal lastScore)
    {
        PlacesOutcome outcome = new(
            1, clause, grade, null, null, share, PlaceCount.InScope, 18, RoundingMode.TowardZero, places, places, first, last, lastScore, []);
        string before = grade == "five-star" ? "four-star" : "three-star";
        return new(Label("places", clause), grade == "four-star" ? "four-star" : before, grade == "four-star" ? "three-star" : before, null, outcome, null);
    }
}
