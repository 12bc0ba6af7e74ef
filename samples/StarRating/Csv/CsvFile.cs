using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CsvHelper;
using PartyBuilding.Domain;

namespace PartyBuilding.Samples.StarRating.Csv;

/// <summary>The rows of one file, and everything that was found while reading it: a bad row never keeps the others from being read.</summary>
internal sealed class CsvFile
{
    private readonly List<Finding> _findings = [];
    private readonly List<int> _leftOut = [];
    private readonly List<CsvRow> _rows = [];

    private CsvFile(string name) => Name = name;

    internal string Name { get; }

    internal IReadOnlyList<CsvRow> Rows => _rows;

    /// <summary>Findings about the file itself and about its rows.</summary>
    internal IEnumerable<Finding> Findings => _findings.Concat(_rows.SelectMany(row => row.Findings)).OrderBy(finding => finding.Place.Line ?? 0);

    /// <summary>Lines that were left out because they could not be read.</summary>
    internal IEnumerable<int> LeftOut => _leftOut.Concat(_rows.Where(row => !row.IsSound).Select(row => row.Line)).Order();

    /// <summary>Whether the rows could be read at all.</summary>
    internal bool IsUsable { get; private set; }

    /// <summary>Whether the file ends in the middle of a row, so that more may be missing.</summary>
    internal bool IsCut { get; private set; }

    internal static CsvFile Read(string folder, CsvShape shape, FileEncoding encoding)
    {
        CsvFile file = new(shape.FileName);
        string path = Path.Combine(folder, shape.FileName);
        if (!File.Exists(path))
        {
            file.Report(Faults.FileMissing, null, ("folder", folder), ("columns", shape.Header));
        }
        else if (Bytes.Of(path, file._findings) is byte[] bytes && encoding.Decode(bytes, shape.FileName, file._findings) is string text)
        {
            file.Parse(text, shape);
        }

        return file;
    }

    private void Parse(string text, CsvShape shape)
    {
        using CsvReader reader = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = ',',
            TrackLineNumbers = true,
            TrimWhitespace = true,
            AllowLineBreaksInQuotes = false,
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            OnMalformedRecord = record => Malformed(record, text),
        });
        reader.ReadHeader();
        string[] columns = [.. reader.Headers];
        IsUsable = HasColumns(columns, shape);
        while (IsUsable && reader.Read())
        {
            Dictionary<string, string> values = new(StringComparer.Ordinal);
            for (int i = 0; i < columns.Length; i++)
            {
                values[columns[i]] = reader.GetString(i);
            }

            _rows.Add(new CsvRow(Name, (int)reader.LineNumber, values));
        }
    }

    private bool HasColumns(string[] columns, CsvShape shape)
    {
        string found = columns.Length == 0 ? "-" : string.Join(',', columns);
        foreach (string column in shape.Obligatory.Except(columns))
        {
            Report(Faults.ColumnMissing, 1, ("column", column), ("found", found));
        }

        foreach (string column in columns.Except(shape.Columns).Where(column => column.Length > 0))
        {
            Report(Faults.ColumnUnknown, 1, ("column", column), ("known", shape.Header));
        }

        foreach (IGrouping<string, string> column in columns.GroupBy(column => column).Where(same => same.Count() > 1))
        {
            Report(Faults.ColumnTwice, 1, ("column", column.Key));
        }

        return !shape.Obligatory.Except(columns).Any() && columns.Distinct().Count() == columns.Length;
    }

    private void Malformed(CsvMalformedRecord record, string text)
    {
        int line = (int)record.LineNumber;
        bool last = !text.EndsWith('\n') && line == text.Count(c => c == '\n') + 1;
        _leftOut.Add(line);
        if (last)
        {
            IsCut = true;
            Report(Faults.BreaksOff, line, ("text", record.RawRecord));
        }
        else if (record.Reason == CsvMalformedReason.FieldCountMismatch)
        {
            Report(Faults.WrongFieldCount, line, ("found", Invariant.Text(record.RawRecord.Count(c => c == ',') + 1)));
        }
        else
        {
            Report(Faults.BadQuotes, line);
        }
    }

    private void Report(FindingKind kind, int? line, params (string Name, string Value)[] evidence)
    {
        FindingPlace place = FindingPlace.Nowhere.WithSource(Name);
        _findings.Add(Faults.Of(kind, line is int number ? place.WithLine(number) : place, evidence));
    }
}
