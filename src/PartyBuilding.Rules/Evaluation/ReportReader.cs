using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Reads a stored report back into its columns.</summary>
internal static class ReportReader
{
    internal static EvaluationReport Report(ResultCursor root)
    {
        root.Allow("format", "policy", "period", "knownAt", "digest", "grades", "scores", "subjects", "places", "findings");
        var digest = Digest(root.Get("digest"));
        return new EvaluationReport(
            ResultParts.Policy(root.Get("policy")),
            ResultParts.Period(root.Get("period")),
            root.Find("knownAt") is ResultCursor knownAt ? ResultParts.Moment(knownAt) : null,
            Columns(root),
            root.Get("places").Items().Select(StepJson.Places).ToArray(),
            root.Get("findings").Items().Select(FindingJson.Read).ToArray(),
            new Lazy<InputDigest>(() => digest));
    }

    private static InputDigest Digest(ResultCursor cursor)
    {
        cursor.Allow("whole", "parts");
        var parts = cursor.Get("parts").Pairs().Select(p => new KeyValuePair<string, string>(p.Key, p.Value.Text())).ToArray();
        return new InputDigest(cursor.Get("whole").Text(), parts);
    }

    private static ReportColumns Columns(ResultCursor root)
    {
        var grades = root.Get("grades").Items().Select(ResultParts.Grade).ToArray();
        var rows = root.Get("subjects").Items();
        var subjects = rows.Select(row => ResultParts.Subject(row.Get("subject"))).ToArray();
        var columns = new ReportColumns(subjects, grades, root.FlagOf("scores"));
        for (var row = 0; row < rows.Count; row++)
        {
            if (row > 0 && subjects[row] <= subjects[row - 1])
            {
                rows[row].Wrong("subject > " + subjects[row - 1], false);
            }

            Row(rows[row], columns, row);
        }

        return columns;
    }

    private static void Row(ResultCursor cursor, ReportColumns columns, int row)
    {
        cursor.Allow(
            "subject", "open", "needs", "score", "grade", "possible", "rank", "provisional", "undetermined", "next", "honours", "findings");
        if (cursor.Find("open") is ResultCursor open)
        {
            var ends = open.Items();
            var needs = cursor.Each("needs", FindingJson.Read);
            columns.Open[row] = ends.Count == 2
                ? new Score(ends[0].Number(), ends[1].Number(), needs.Length == 0 ? null : needs)
                : open.Wrong("[low, high]", default(Score));
        }
        else if (columns.HasScores)
        {
            columns.Score[row] = cursor.Get("score").Number();
        }

        columns.Grade[row] = cursor.Find("grade") is ResultCursor grade ? Grade(grade, columns) : ReportColumns.NoGrade;
        if (cursor.Find("possible") is ResultCursor possible)
        {
            var ends = possible.Items();
            columns.OpenGrades[row] = ends.Count == 2
                ? new KeyValuePair<byte, byte>(Grade(ends[0], columns), Grade(ends[1], columns))
                : possible.Wrong("[best, worst]", default(KeyValuePair<byte, byte>));
        }

        columns.Rank[row] = cursor.WholeOf("rank") ?? 0;
        Mark(columns, row, ReportColumns.Flag.Provisional, cursor.FlagOf("provisional"));
        Mark(columns, row, ReportColumns.Flag.Undetermined, cursor.FlagOf("undetermined"));
        Next(cursor, columns, row);
        if (cursor.Find("honours") is not null)
        {
            columns.Honours[row] = cursor.Each("honours", honour => honour.Text());
        }

        if (cursor.Find("findings") is not null)
        {
            columns.Findings[row] = cursor.Each("findings", StepJson.Finding);
        }
    }

    private static void Next(ResultCursor cursor, ReportColumns columns, int row)
    {
        if (ResultParts.Next(cursor) is not NextGrade next)
        {
            return;
        }

        columns.NextGrade[row] = Grade(cursor.Get("next").Get("grade"), columns);
        columns.NextMissing[row] = next.Missing;
        columns.SetNextPlace(row, next.Place ?? 0);
        Mark(columns, row, ReportColumns.Flag.NextIsMore, next.IsMore);
        Mark(columns, row, ReportColumns.Flag.NextIsConditional, next.IsConditional);
    }

    private static byte Grade(ResultCursor cursor, ReportColumns columns)
    {
        var code = cursor.Text();
        var index = Array.FindIndex(columns.Grades, g => g.Code == code);
        return index >= 0 && index < ReportColumns.NoGrade ? (byte)index : cursor.Wrong("grade", ReportColumns.NoGrade);
    }

    private static void Mark(ReportColumns columns, int row, ReportColumns.Flag flag, bool isSet)
    {
        if (isSet)
        {
            columns.Set(row, flag);
        }
    }
}
