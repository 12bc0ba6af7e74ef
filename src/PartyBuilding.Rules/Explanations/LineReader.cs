using System;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Reads the lines and steps of an explanation.</summary>
internal static class LineReader
{
    private const decimal Million = 1_000_000m;
    private const decimal LargestQuantity = 1_000_000_000_000m;

    internal static ExplainedLine Line(ResultCursor cursor)
    {
        cursor.Allow(
            "form", "id", "clause", "title", "choice", "unit", "value", "own", "is", "leftOut", "terms", "extension", "tests", "children",
            "weights", "fold", "per", "starts", "parts", "window", "spells", "group", "marks", "needs");
        var value = ResultParts.Range(cursor.Get("value"));
        var own = cursor.Find("own") is ResultCursor found ? ResultParts.Range(found) : value;
        return new ExplainedLine(
            Label(cursor),
            value.Key,
            value.Value,
            cursor.Each("children", Line),
            cursor.Find("parts") is null ? null : PartTrail.Of(Folding(cursor), cursor.Each("parts", Part), RunsIn(cursor)),
            cursor.Each("marks", Mark),
            TestJson.ReadAll(cursor),
            cursor.Each("needs", FindingJson.Read),
            cursor.TextOf("is"),
            own.Key,
            own.Value,
            cursor.FlagOf("leftOut"),
            cursor.Each("weights", ResultParts.Value),
            cursor.Find("parts") is null && cursor.Find("fold") is not null ? Folding(cursor) : null,
            SpellsJson.ReadOrNull(cursor.Find("spells")),
            WindowJson.ReadOrNull(cursor.Find("window")),
            GroupJson.ReadOrNull(cursor.Find("group")));
    }

    internal static ExplainedStep Step(ResultCursor cursor)
    {
        cursor.Allow("form", "id", "clause", "title", "choice", "unit", "before", "after", "tests", "places", "reserve", "finding", "passedOver");
        var tests = TestJson.ReadAll(cursor);
        var given = cursor.Find("places") is ResultCursor places ? StepJson.Places(places) : null;
        return new ExplainedStep(
            Label(cursor),
            cursor.TextOf("before"),
            cursor.TextOf("after"),
            tests,
            given,
            cursor.Find("finding") is ResultCursor finding ? StepJson.Finding(finding) : null,
            PassedOverJson.ReadAll(cursor, tests),
            given is not null && cursor.Find("reserve") is ResultCursor reserve ? given.Reserved.ElementAtOrDefault(reserve.Whole()) : null);
    }

    /// <summary>What is called so; steps have neither codes nor extensions.</summary>
    private static LineLabel Label(ResultCursor cursor) => new LineLabel(
        cursor.Get("form").Text(),
        cursor.TextOf("id"),
        cursor.TextOf("clause"),
        ResultParts.LocalizedOf(cursor, "title"),
        ResultParts.LocalizedOf(cursor, "choice"),
        ResultParts.LocalizedOf(cursor, "unit"),
        cursor.Each("terms", ResultParts.Grade),
        ExtensionJson.ReadOrNull(cursor.Find("extension")));

    private static Fold Folding(ResultCursor cursor) => (Fold)ResultWords.Read(cursor.Get("fold"), ResultWords.Folds);

    private static SlotGrid? RunsIn(ResultCursor cursor) => cursor.Find("per") is ResultCursor slots
        ? SlotGrid.Of((Cadence)ResultWords.Read(slots, ResultWords.Cadences), cursor.Find("starts") is ResultCursor starts ? DayOfYear(starts) : null)
        : null;

    private static AnnualDate? DayOfYear(ResultCursor cursor)
    {
        var day = AnnualDatePattern.Iso.Parse(cursor.Text());
        return day.Success ? day.Value : cursor.Wrong("01-01…12-31", (AnnualDate?)null);
    }

    private static ExplainedPart Part(ResultCursor cursor)
    {
        cursor.Allow("key", "title", "state", "value", "records", "working");
        var value = ResultParts.Range(cursor.Get("value"));
        return new ExplainedPart(
            cursor.TextOf("key"),
            cursor.Each("records", Record),
            value.Key,
            value.Value,
            cursor.Find("state") is ResultCursor state ? (PartState)ResultWords.Read(state, ResultWords.States) : PartState.Counted,
            cursor.Find("working") is ResultCursor working ? Line(working) : null,
            ResultParts.LocalizedOf(cursor, "title"));
    }

    private static ExplainedRecord Record(ResultCursor cursor)
    {
        cursor.Allow("entry", "date", "quantity", "outOf");
        return new ExplainedRecord(
            ResultParts.Entry(cursor.Get("entry")),
            Period.DaysBetween(new LocalDate(1970, 1, 1), ResultParts.Date(cursor.Get("date"))),
            cursor.Find("quantity") is ResultCursor quantity ? Millionths(quantity) : (long)Million,
            cursor.Find("outOf") is ResultCursor outOf ? Math.Max(0, Millionths(outOf)) : -1);
    }

    private static long Millionths(ResultCursor cursor)
    {
        var number = cursor.Number();
        return decimal.Round(number, 6) == number && Math.Abs(number) <= LargestQuantity
            ? (long)(number * Million)
            : cursor.Wrong("quantity", 0L);
    }

    private static ExplainedMark Mark(ResultCursor cursor)
    {
        cursor.Allow("kind", "digits", "mode", "by", "gives");
        var gives = ResultParts.Range(cursor.Get("gives"));
        return new ExplainedMark(
            (MarkKind)ResultWords.Read(cursor.Get("kind"), ResultWords.Marks),
            cursor.Find("by") is ResultCursor by ? Line(by) : null,
            cursor.Find("digits") is ResultCursor digits ? Rounding(digits, cursor.Get("mode")) : null,
            gives.Key,
            gives.Value);
    }

    private static Rounding Rounding(ResultCursor digits, ResultCursor mode)
    {
        var count = digits.Whole();
        return Rules.Rounding.To(
            count >= 0 && count <= Rules.Rounding.MostDigits ? count : digits.Wrong("0…12", 0),
            (RoundingMode)ResultWords.Read(mode, ResultWords.Roundings));
    }
}
