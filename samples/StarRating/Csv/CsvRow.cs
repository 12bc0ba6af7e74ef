using System;
using System.Collections.Generic;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using PartyBuilding.Domain;

namespace PartyBuilding.Samples.StarRating.Csv;

/// <summary>One row, read column by column: every value that cannot be read is a finding, and the row is then not sound.</summary>
internal sealed class CsvRow
{
    private readonly string _file;
    private readonly Dictionary<string, string> _values;
    private readonly List<Finding> _findings = [];

    internal CsvRow(string file, int line, Dictionary<string, string> values)
    {
        _file = file;
        Line = line;
        _values = values;
    }

    internal int Line { get; }

    internal IReadOnlyList<Finding> Findings => _findings;

    internal bool IsSound => _findings.Count == 0;

    /// <summary>The text of a column; empty when the file does not have it.</summary>
    internal string this[string column] => _values.TryGetValue(column, out string? value) ? value : string.Empty;

    internal bool Has(string column) => this[column].Length > 0;

    internal LocalDate Date(string column) => Needs(column) ? OptionalDate(column) ?? default : default;

    internal LocalDate? OptionalDate(string column)
    {
        if (!Has(column))
        {
            return null;
        }

        ParseResult<LocalDate> date = LocalDatePattern.Iso.Parse(this[column]);
        return date.Success ? date.Value : Fault<LocalDate?>(Faults.NotADate, column);
    }

    internal Instant? OptionalInstant(string column)
    {
        if (!Has(column))
        {
            return null;
        }

        ParseResult<Instant> instant = InstantPattern.ExtendedIso.Parse(this[column]);
        return instant.Success ? instant.Value : Fault<Instant?>(Faults.NotAnInstant, column);
    }

    internal decimal? OptionalNumber(string column)
    {
        if (!Has(column))
        {
            return null;
        }

        return Invariant.TryNumber(this[column], out decimal number) ? number : Fault<decimal?>(Faults.NotANumber, column);
    }

    /// <summary>A key or a code: whatever a factory of the domain accepts.</summary>
    internal T Key<T>(string column, Func<string, T> factory) => Needs(column) ? OptionalKey(column, factory)! : default!;

    internal T? OptionalKey<T>(string column, Func<string, T> factory)
    {
        if (!Has(column))
        {
            return default;
        }

        try
        {
            return factory(this[column]);
        }
        catch (ArgumentException)
        {
            return Fault<T>(Faults.NotAKey, column);
        }
    }

    /// <summary>A subject such as <c>organization:101</c> or <c>member:m001</c>; a bare key is an organization's.</summary>
    internal SubjectId Subject(string column)
    {
        if (!Needs(column))
        {
            return default;
        }

        string text = this[column];
        text = text.Contains(':', StringComparison.Ordinal) ? text : SubjectKinds.Organization + ":" + text;
        return SubjectId.TryParse(text, out SubjectId subject) ? subject : Fault<SubjectId>(Faults.NotASubject, column);
    }

    /// <summary>One of a few words; the first when the column is empty.</summary>
    internal string Word(string column, params string[] words)
    {
        if (!Has(column))
        {
            return words[0];
        }

        return Array.IndexOf(words, this[column]) >= 0
            ? this[column]
            : Fault<string>(Faults.NotOneOf, column, ("words", string.Join(", ", words)))!;
    }

    internal T? Fault<T>(FindingKind kind, string column, params (string Name, string Value)[] more)
    {
        FindingPlace place = FindingPlace.Nowhere.WithSource(_file).WithLine(Line);
        _findings.Add(Faults.Of(kind, place, [("column", column), .. more, ("value", this[column])]));
        return default;
    }

    private bool Needs(string column)
    {
        if (!Has(column))
        {
            FindingPlace place = FindingPlace.Nowhere.WithSource(_file).WithLine(Line);
            _findings.Add(Faults.Of(Faults.Empty, place, ("column", column)));
        }

        return Has(column);
    }
}
