using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Samples.StarRating.Csv;

namespace PartyBuilding.Samples.StarRating.Loading;

/// <summary>Which line said what: the library names subjects and entries, the user wants file and line.</summary>
internal sealed class SourceLines
{
    private readonly List<(SubjectId Subject, string About, int Line, string File)> _rows = [];
    private readonly Dictionary<EntryId, List<(WorkRecord Record, int Line)>> _entries = [];

    internal void Add(CsvShape file, SubjectId subject, string about, int line) => _rows.Add((subject, about, line, file.FileName));

    internal void Add(WorkRecord record, int line)
    {
        if (!_entries.TryGetValue(record.Entry, out List<(WorkRecord Record, int Line)>? same))
        {
            _entries.Add(record.Entry, same = []);
        }

        same.Add((record, line));
    }

    /// <summary>The same finding with file and line of the row that it is about.</summary>
    internal Finding Locate(Finding finding)
    {
        if (finding.Place.Source is not null)
        {
            return finding;
        }

        FindingPlace place = finding.Place;
        if (place.Entry is EntryId entry && _entries.TryGetValue(entry, out List<(WorkRecord Record, int Line)>? same))
        {
            return Placed(finding, place.WithSource(CsvShape.Records.FileName).WithLine(same[^1].Line));
        }

        return place.Subject is SubjectId subject && RowAbout(subject, finding) is (int line, string file)
            ? Placed(finding, place.WithSource(file).WithLine(line))
            : finding;
    }

    /// <summary>The line of a record that was left out, by all that it says.</summary>
    internal int LineOf(WorkRecord record) => _entries[record.Entry].Last(entry => entry.Record.Equals(record)).Line;

    /// <summary>The last row of the subject that names a value of the evidence, else its last row: a contradiction shows at the later row.</summary>
    private (int Line, string File)? RowAbout(SubjectId subject, Finding finding)
    {
        (SubjectId Subject, string About, int Line, string File)[] rows = [.. _rows.Where(row => row.Subject == subject)];
        if (rows.Length == 0)
        {
            return null;
        }

        (SubjectId Subject, string About, int Line, string File)[] named =
            [.. rows.Where(row => finding.Evidence.Any(pair => string.Equals(pair.Value, row.About, StringComparison.Ordinal)))];
        (SubjectId Subject, string About, int Line, string File) row = named.Length > 0 ? named[^1] : rows[^1];
        return (row.Line, row.File);
    }

    private static Finding Placed(Finding finding, FindingPlace place) =>
        finding.Evidence.Aggregate(Finding.Of(finding.Kind, place), (placed, pair) => placed.With(pair.Key, pair.Value));
}
