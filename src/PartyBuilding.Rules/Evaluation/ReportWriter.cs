namespace PartyBuilding.Rules;

/// <summary>Writes a report: one line a subject, one a row of places, one a finding.</summary>
internal static class ReportWriter
{
    internal static byte[] Write(EvaluationReport report)
    {
        var writer = new ResultWriter();
        writer.BeginObject(lines: true).Pair("format", ResultDocument.Format);
        ResultParts.Policy(writer, report.Policy);
        ResultParts.Period(writer, report.Period);
        writer.Pair("knownAt", ResultParts.Text(report.KnownAt));
        Digest(writer, report.Digest);
        ResultParts.Grades(writer, report.Columns.Grades);
        writer.Mark("scores", report.Columns.HasScores);
        writer.Key("subjects").BeginArray(lines: true);
        for (var row = 0; row < report.Count; row++)
        {
            Row(writer, report.Columns, row);
        }

        writer.End().Key("places").BeginArray(lines: true);
        foreach (var places in report.Places)
        {
            StepJson.Write(writer, places);
        }

        writer.End().Key("findings").BeginArray(lines: true);
        foreach (var finding in report.Findings)
        {
            FindingJson.Write(writer, finding);
        }

        return writer.End().End().ToBytes();
    }

    private static void Digest(ResultWriter writer, InputDigest digest)
    {
        writer.Key("digest").BeginObject(lines: true).Pair("whole", digest.Whole).Key("parts").BeginObject(lines: true);
        foreach (var part in digest.Parts)
        {
            writer.Pair(part.Key, part.Value);
        }

        writer.End().End();
    }

    private static void Row(ResultWriter writer, ReportColumns columns, int row)
    {
        writer.BeginObject().Pair("subject", columns.Subjects[row].ToString());
        if (columns.Open.TryGetValue(row, out var open))
        {
            writer.Key("open").BeginArray().Number(open.Low ?? 0m).Number(open.High ?? 0m).End();
            ResultParts.Needs(writer, open.Needs);
        }
        else if (columns.HasScores)
        {
            writer.Pair("score", columns.Score[row]);
        }

        writer.Pair("grade", columns.GradeOf(row));
        if (columns.OpenGrades.TryGetValue(row, out var grades))
        {
            writer.Key("possible").BeginArray().Text(columns.Grades[grades.Key].Code).Text(columns.Grades[grades.Value].Code).End();
        }

        if (columns.RankOf(row) is int rank)
        {
            writer.Pair("rank", rank);
        }

        writer.Mark("provisional", columns.IsProvisional(row))
            .Mark("undetermined", columns.IsUndetermined(row))
            .Pair("next", columns.NextOf(row));
        Sparse(writer, columns, row);
        writer.End();
    }

    private static void Sparse(ResultWriter writer, ReportColumns columns, int row)
    {
        if (columns.Honours.TryGetValue(row, out var honours))
        {
            writer.Key("honours").BeginArray();
            foreach (var honour in honours)
            {
                writer.Text(honour);
            }

            writer.End();
        }

        if (columns.Findings.TryGetValue(row, out var findings))
        {
            writer.Key("findings").BeginArray();
            foreach (var finding in findings)
            {
                StepJson.Write(writer, finding);
            }

            writer.End();
        }
    }
}
