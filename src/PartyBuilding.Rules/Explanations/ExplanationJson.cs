using System;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>
/// Explanations as JSON: to be stored, and rendered years later without policy and ledger. An explanation that was read gives the same
/// bytes and the same text as the one that was written.
/// </summary>
public static class ExplanationJson
{
    /// <summary>The explanation in UTF-8; equal explanations have equal bytes.</summary>
    /// <exception cref="ArgumentNullException">The explanation is null.</exception>
    public static byte[] Write(Explanation explanation)
    {
        Require.NotNull(explanation, nameof(explanation));

        var writer = new ResultWriter();
        writer.BeginObject(lines: true).Pair("format", ResultDocument.Format);
        ResultParts.Policy(writer, explanation.Policy);
        writer.Pair("title", explanation.Title);
        ResultParts.Grades(writer, explanation.Grades);
        ResultParts.Period(writer, explanation.Period);
        writer.Pair("subject", explanation.Subject.ToString());
        if (explanation.Score.Low is decimal low && explanation.Score.High is decimal high)
        {
            writer.Key("score").Range(Fraction.Of(low), Fraction.Of(high));
        }

        ResultParts.Needs(writer, explanation.Score.Needs);
        writer.Pair("grade", explanation.Grade)
            .Pair("rank", explanation.Rank)
            .Pair("ranked", explanation.Ranked)
            .Mark("provisional", explanation.IsProvisional)
            .Pair("next", explanation.Next);
        TestJson.Write(writer, explanation.NextTests, "nextTests");
        if (explanation.Points is not null)
        {
            writer.Key("points");
            LineWriter.Write(writer, explanation.Points);
        }

        writer.Key("steps").BeginArray(lines: true);
        foreach (var step in explanation.Steps)
        {
            LineWriter.Write(writer, step);
        }

        writer.End();
        if (explanation.BeyondLimits is Finding beyond)
        {
            writer.Key("beyondLimits");
            FindingJson.Write(writer, beyond);
        }

        return writer.End().ToBytes();
    }

    /// <summary>The explanation that was written as these bytes, or everything that is wrong with them.</summary>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static Checked<Explanation> Read(byte[] document) =>
        ResultDocument.Read(Require.NotNull(document, nameof(document)), Read);

    private static Explanation Read(ResultCursor root)
    {
        root.Allow(
            "format", "policy", "title", "grades", "period", "subject", "score", "needs", "grade", "rank", "ranked", "provisional", "next",
            "nextTests", "points", "steps", "beyondLimits");
        return new Explanation(
            ResultParts.Policy(root.Get("policy")),
            ResultParts.Localized(root.Get("title")),
            root.Get("grades").Items().Select(ResultParts.Grade).ToArray(),
            ResultParts.Period(root.Get("period")),
            ResultParts.Subject(root.Get("subject")),
            ScoreOf(root),
            root.TextOf("grade"),
            root.WholeOf("rank"),
            root.Get("ranked").Whole(),
            root.FlagOf("provisional"),
            ResultParts.Next(root),
            root.Find("points") is ResultCursor points ? LineReader.Line(points) : null,
            root.Get("steps").Items().Select(LineReader.Step).ToArray(),
            TestJson.ReadAll(root, "nextTests"),
            root.Find("beyondLimits") is ResultCursor beyond ? FindingJson.Read(beyond) : null);
    }

    private static Score ScoreOf(ResultCursor root)
    {
        if (root.Find("score") is not ResultCursor score)
        {
            return default;
        }

        var range = ResultParts.Range(score);
        var needs = root.Each("needs", FindingJson.Read);
        return new Score(range.Key.Numerator, range.Value.Numerator, needs.Length == 0 ? null : needs);
    }
}
