using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A finding as it is stored: code, place and evidence; its wording is looked up when it is read.</summary>
internal static class FindingJson
{
    internal static void Write(ResultWriter writer, Finding finding)
    {
        var place = finding.Place;
        writer.BeginObject()
            .Pair("code", finding.Code)
            .Pair("severity", ResultWords.Severities[(int)finding.Severity])
            .Pair("source", place.Source)
            .Pair("path", place.Path)
            .Pair("line", place.Line)
            .Pair("subject", place.Subject?.ToString())
            .Pair("entry", place.Entry?.Key)
            .Pair("clause", place.Clause);
        if (finding.Evidence.Count > 0)
        {
            writer.Key("evidence").BeginObject();
            foreach (var pair in finding.Evidence)
            {
                writer.Pair(pair.Key, pair.Value);
            }

            writer.End();
        }

        writer.End();
    }

    internal static Finding Read(ResultCursor cursor)
    {
        cursor.Allow("code", "severity", "source", "path", "line", "subject", "entry", "clause", "evidence");
        var severity = (Severity)ResultWords.Read(cursor.Get("severity"), ResultWords.Severities);
        var finding = Finding.Of(KindOf(cursor.Get("code"), severity), PlaceOf(cursor));
        foreach (var pair in cursor.Find("evidence")?.Pairs() ?? [])
        {
            var value = pair.Value.Text();
            finding = Code.IsValid(pair.Key) && finding.Evidence.All(e => e.Key != pair.Key)
                ? finding.With(pair.Key, value)
                : pair.Value.Wrong("evidence", finding);
        }

        return finding;
    }

    private static FindingPlace PlaceOf(ResultCursor cursor)
    {
        var place = FindingPlace.Nowhere;
        place = cursor.TextOf("source") is string source ? place.WithSource(source) : place;
        place = cursor.TextOf("path") is string path ? place.WithPath(path) : place;
        place = cursor.Find("line") is ResultCursor line
            ? place.WithLine(line.Whole() is var number && number >= 1 ? number : line.Wrong("1…", 1))
            : place;
        place = cursor.Find("subject") is ResultCursor subject ? place.WithSubject(ResultParts.Subject(subject)) : place;
        place = cursor.Find("entry") is ResultCursor entry ? place.WithEntry(ResultParts.Entry(entry)) : place;
        return cursor.TextOf("clause") is string clause ? place.WithClause(clause) : place;
    }

    /// <summary>The kind with this code. One that this version does not know says so, and keeps its evidence.</summary>
    private static FindingKind KindOf(ResultCursor cursor, Severity severity)
    {
        var code = cursor.Text();
        if (!Code.IsValid(code))
        {
            return cursor.Wrong("code", RulesFindings.ResultValueWrong);
        }

        return RulesFindings.All.Concat(DomainFindings.All).FirstOrDefault(kind => kind.Code == code)
            ?? new FindingKind(
                code,
                severity,
                "本版本不认识发现代码 " + code + "，请用写出它的版本查看。",
                "This version does not know the finding " + code + "; read it with the version that wrote it.");
    }
}
