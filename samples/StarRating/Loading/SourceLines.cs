using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Samples.StarRating.Csv;

namespace PartyBuilding.Samples.StarRating.Loading;

/// <summary>Which line said what: the library names subjects and entries, the user wants file and line.</summary>
internal sealed class SourceLines
{
    private readonly Dictionary<SubjectId, List<Row>> _rows = [];
    private readonly Dictionary<EntryId, List<(WorkRecord Record, int Line)>> _entries = [];

    /// <summary>Notes a row of a subject, and what is in it that tells it from other rows of the same subject.</summary>
    internal void Add(CsvShape file, SubjectId subject, int line, params string[] says) => Of(_rows, subject).Add(new(file, line, says));

    internal void Add(WorkRecord record, int line)
    {
        Of(_entries, record.Entry).Add((record, line));
        Add(CsvShape.Records, record.Subject, line);
    }

    /// <summary>The same finding with the line of the row that it is about, in one of these files; as it is when it is about none.</summary>
    internal Finding Locate(Finding finding, params CsvShape[] files)
    {
        FindingPlace place = finding.Place;
        if (place.Source is not null)
        {
            return finding;
        }

        if (place.Entry is EntryId entry && _entries.TryGetValue(entry, out List<(WorkRecord Record, int Line)>? same))
        {
            return Faults.At(finding, place.WithSource(CsvShape.Records.FileName).WithLine(same[^1].Line));
        }

        return place.Subject is SubjectId subject && RowOf(subject, finding, files) is Row row
            ? Faults.At(finding, place.WithSource(row.File.FileName).WithLine(row.Line))
            : finding;
    }

    /// <summary>One id with different contents, told with all its lines.</summary>
    internal Finding EntryTwice(Finding finding, IReadOnlyList<WorkRecord> leftOut)
    {
        EntryId entry = finding.Place.Entry!.Value;
        int[] lost = [.. leftOut.Where(record => record.Entry == entry).Select(LineOf)];
        IEnumerable<int> kept = _entries[entry].Select(each => each.Line).Except(lost);
        return Faults.Of(
            Faults.EntryTwice,
            FindingPlace.OfEntry(entry).WithSource(CsvShape.Records.FileName),
            ("kept", LineRanges.Of(kept)),
            ("lines", LineRanges.Of(lost)));
    }

    /// <summary>The lines about a subject in a file.</summary>
    internal IEnumerable<int> Of(SubjectId subject, CsvShape file) =>
        _rows.TryGetValue(subject, out List<Row>? rows) ? rows.Where(row => row.File == file).Select(row => row.Line) : [];

    /// <summary>The lines of the records that are so.</summary>
    internal IEnumerable<int> Of(Func<WorkRecord, bool> are) =>
        _entries.Values.SelectMany(same => same).Where(each => are(each.Record)).Select(each => each.Line);

    /// <summary>The line of a record, by all that it says.</summary>
    internal int LineOf(WorkRecord record) => _entries[record.Entry].Last(entry => entry.Record.Equals(record)).Line;

    /// <summary>The row of which the evidence says most; of several the last, because a contradiction shows at the later one.</summary>
    private Row? RowOf(SubjectId subject, Finding finding, CsvShape[] files)
    {
        // What was kept is not what the finding is about.
        string[] evidence = [.. finding.Evidence.Where(pair => !pair.Key.StartsWith("kept", StringComparison.Ordinal)).Select(pair => pair.Value)];
        return !_rows.TryGetValue(subject, out List<Row>? rows)
            ? null
            : rows.Where(row => files.Contains(row.File)).OrderBy(row => row.Says.Count(evidence.Contains)).LastOrDefault();
    }

    private static List<TValue> Of<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out List<TValue>? list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }

    private sealed record Row(CsvShape File, int Line, string[] Says);
}
