using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>An assessment as a document.</summary>
internal static class AssessmentJson
{
    internal static void Write(ResultWriter writer, Assessment assessment)
    {
        writer.BeginObject().Pair("entry", assessment.Entry.Key).Pair("subject", assessment.Subject.ToString());
        ResultParts.Policy(writer, assessment.Policy);
        ResultParts.Period(writer, assessment.Period);
        writer.Pair("issuedOn", ResultParts.Text(assessment.IssuedOn))
            .Pair("score", assessment.Score)
            .Pair("grade", assessment.Grade)
            .Pair("rank", assessment.Rank);
        Write(writer, "honours", assessment.Honours);
        Write(writer, "findings", assessment.Findings);
        writer.Pair("grounds", assessment.Grounds)
            .Pair("digest", assessment.Digest)
            .Pair("round", assessment.Round?.Key)
            .Pair("corrects", assessment.Corrects?.Key)
            .Pair("cause", assessment.Cause)
            .Pair("objection", assessment.Objection?.Key)
            .End();
    }

    internal static Assessment Read(ResultCursor cursor)
    {
        cursor.Allow(
            "entry", "subject", "policy", "period", "issuedOn", "score", "grade", "rank", "honours", "findings", "grounds", "digest", "round", "corrects", "cause", "objection");
        var assessment = Assessment.Of(
            ResultParts.Entry(cursor.Get("entry")),
            ResultParts.Subject(cursor.Get("subject")),
            ResultParts.Policy(cursor.Get("policy")),
            ResultParts.Period(cursor.Get("period")),
            ResultParts.Date(cursor.Get("issuedOn")));
        assessment = cursor.NumberOf("score") is decimal score ? assessment.WithScore(score) : assessment;
        assessment = cursor.Find("grade") is ResultCursor grade ? assessment.WithGrade(ResultParts.Code(grade)) : assessment;
        assessment = cursor.WholeOf("rank") is int rank ? assessment.WithRank(rank) : assessment;
        foreach (var honour in cursor.Each("honours", ResultParts.Code))
        {
            assessment = assessment.WithHonour(honour);
        }

        foreach (var finding in cursor.Each("findings", one => one.Text()))
        {
            assessment = assessment.WithFinding(finding);
        }

        assessment = cursor.TextOf("grounds") is string grounds ? assessment.WithGrounds(grounds) : assessment;
        assessment = cursor.TextOf("digest") is string digest ? assessment.WithDigest(digest) : assessment;
        assessment = cursor.Find("round") is ResultCursor round ? assessment.ConfirmedBy(ResultParts.Item(round)) : assessment;
        return Correction(cursor, assessment);
    }

    private static void Write(ResultWriter writer, string key, IReadOnlyList<string> codes)
    {
        if (codes.Count == 0)
        {
            return;
        }

        writer.Key(key).BeginArray();
        foreach (var code in codes)
        {
            writer.Text(code);
        }

        writer.End();
    }

    private static Assessment Correction(ResultCursor cursor, Assessment assessment)
    {
        if (cursor.Find("corrects") is null && cursor.Find("cause") is null && cursor.Find("objection") is null)
        {
            return assessment;
        }

        // Each of the three without the others is reported as their absence.
        var earlier = ResultParts.Entry(cursor.Get("corrects"));
        var objection = ResultParts.Entry(cursor.Get("objection"));
        var cause = ResultParts.Code(cursor.Get("cause"));
        return earlier == assessment.Entry ? cursor.Wrong("corrects ≠ entry", assessment) : assessment.Correcting(earlier, objection, cause);
    }
}
