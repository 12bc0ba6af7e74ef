using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Samples.StarRating.Csv;

/// <summary>The rows of one file, and everything that was found while reading it: a bad row never keeps the others from being read.</summary>
internal sealed class CsvFile
{
    private readonly List<Finding> _findings = [];
    private readonly List<int> _unread = [];
    private readonly List<CsvRow> _rows = [];
    private string[] _columns = [];

    private CsvFile(string name) => Name = name;

    internal string Name { get; }

    internal IReadOnlyList<CsvRow> Rows => _rows;

    /// <summary>Findings about the file itself and about its rows.</summary>
    internal IEnumerable<Finding> Findings => _findings.Concat(_rows.SelectMany(row => row.Findings)).OrderBy(finding => finding.Place.Line ?? 0);

    /// <summary>Lines of which the fields could not be told apart.</summary>
    internal IReadOnlyList<int> Unread => _unread;

    /// <summary>Lines that were left out because they could not be read.</summary>
    internal IEnumerable<int> LeftOut => _unread.Concat(_rows.Where(row => !row.IsSound).Select(row => row.Line)).Order();

    /// <summary>Whether the file is as it should be, and has no rows.</summary>
    internal bool IsEmpty { get; private set; }

    /// <summary>Whether any row can be used.</summary>
    internal bool HasRows => _rows.Any(row => row.IsSound);

    internal static CsvFile Read(string folder, CsvShape shape, FileEncoding encoding)
    {
        CsvFile file = new(shape.FileName);
        if (CsvSource.Text(folder, shape, encoding, file._findings) is string text)
        {
            file.Parse(text.TrimStart('\uFEFF'), shape);
        }

        return file;
    }

    private void Parse(string text, CsvShape shape)
    {
        // The first line of some exports names the separator, which the header tells as well.
        string all = text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? text[Math.Min(text.Length, "sep=;".Length)..] : text;
        string rows = all.TrimStart();
        if (rows.Length == 0)
        {
            Report(Faults.FileEmpty, null, ("columns", shape.Header));
            return;
        }

        if (CsvSeparator.Refused(rows, shape) is string sign)
        {
            Report(Faults.SeparatorRefused, null, ("separator", sign));
            return;
        }

        CsvText lines = new(all, CsvSeparator.Of(rows, shape));
        CsvLine header = lines.Next();
        while (header.Text.Trim().Length == 0)
        {
            header = lines.Next();
        }

        _columns = Named([.. (header.Fields ?? [header.Text]).Select(shape.NameOf)]);
        if (!HasColumns(header.Number, shape))
        {
            return;
        }

        while (!lines.IsAtEnd)
        {
            Add(lines.Next(_columns.Length));
        }

        if (_rows.Count == 0 && _unread.Count == 0)
        {
            IsEmpty = true;
            Report(shape.WithoutRows, null);
        }
    }

    /// <summary>The headings: empty ones at the end are left by spreadsheets, others are called by their number.</summary>
    private static string[] Named(string[] headings)
    {
        int count = Array.FindLastIndex(headings, heading => heading.Length > 0) + 1;
        return [.. headings.Take(count).Select((heading, i) => heading.Length > 0 ? heading : $"({Invariant.Text(i + 1)})")];
    }

    private bool HasColumns(int line, CsvShape shape)
    {
        string[] missing = [.. shape.Obligatory.Except(_columns)];
        string[] twice = [.. _columns.GroupBy(column => column).Where(same => same.Count() > 1).Select(same => same.Key)];
        string[] unknown = [.. _columns.Except(shape.Columns)];
        if (missing.Length > 0)
        {
            Report(Faults.ColumnsMissing, line, ("columns", string.Join(", ", missing)), ("found", Shown.Of(string.Join(',', _columns), 200)));
        }

        if (twice.Length > 0)
        {
            Report(Faults.ColumnsTwice, line, ("columns", string.Join(", ", twice)));
        }

        if (unknown.Length > 0)
        {
            Report(Faults.ColumnsUnknown, line, ("columns", Shown.Of(string.Join(", ", unknown), 200)), ("known", shape.Header));
        }

        return missing.Length == 0 && twice.Length == 0;
    }

    private void Add(CsvLine line)
    {
        if (line.Fields is { } fields && fields.All(field => field.Length == 0))
        {
            return;
        }

        if (line.Fields is not { } row || row.Length < _columns.Length || row.Skip(_columns.Length).Any(field => field.Length > 0))
        {
            _unread.Add(line.Number);
            ReportUnread(line);
            return;
        }

        _rows.Add(new CsvRow(Name, line.Number, _columns.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)));
    }

    private void ReportUnread(CsvLine line)
    {
        if (line.IsLastWithoutEnd && !(line.Fields?.Length > _columns.Length))
        {
            Report(Faults.BreaksOff, line.Number, ("text", Shown.Of(line.Text)));
        }
        else if (line.Fields is null)
        {
            Report(Faults.BadQuotes, line.Number);
        }
        else
        {
            Report(Faults.WrongFieldCount, line.Number, ("found", Invariant.Text(line.Fields.Length)), ("due", Invariant.Text(_columns.Length)));
        }
    }

    private void Report(FindingKind kind, int? line, params (string Name, string Value)[] evidence)
    {
        FindingPlace place = FindingPlace.Nowhere.WithSource(Name);
        _findings.Add(Faults.Of(kind, line is int number ? place.WithLine(number) : place, evidence));
    }
}
