using System;
using System.Collections.Generic;
using NodaTime;
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

    internal FindingPlace Place => FindingPlace.Nowhere.WithSource(_file).WithLine(Line);

    internal IReadOnlyList<Finding> Findings => _findings;

    internal bool IsSound => _findings.Count == 0;

    /// <summary>The text of a column; empty when the file does not have it.</summary>
    internal string this[string column] => _values.TryGetValue(column, out string? value) ? value : string.Empty;

    internal bool Has(string column) => this[column].Length > 0;

    internal LocalDate Date(string column) => Needs(column) ? OptionalDate(column) ?? default : default;

    internal LocalDate? OptionalDate(string column) =>
        Reads(column) ? CsvDates.Day(this[column]) ?? Fault<LocalDate?>(Faults.NotADate, column) : null;

    internal Instant? OptionalInstant(string column) =>
        Reads(column) ? CsvDates.Moment(this[column]) ?? Fault<Instant?>(Faults.NotAnInstant, column) : null;

    internal decimal? OptionalNumber(string column) => !Reads(column) ? null
        : Invariant.TryNumber(this[column], out decimal number) ? number
        : Fault<decimal?>(Faults.NotANumber, column);

    /// <summary>A key: whatever a factory of the domain accepts.</summary>
    internal T Key<T>(string column, Func<string, T> factory) => Needs(column) ? OptionalKey(column, factory)! : default!;

    internal T? OptionalKey<T>(string column, Func<string, T> factory) => Made(column, factory, Faults.NotAKey);

    /// <summary>A code such as <c>activity.held</c>; null when it cannot be read.</summary>
    internal string? Code(string column) =>
        Needs(column) ? Made(column, text => WorkRecord.Of(EntryId.Of(1), OrganizationId.Of(1), text, default).Kind, Faults.NotACode) : null;

    /// <summary>A subject such as <c>organization:101</c> or <c>member:m001</c>; a bare key is an organization's.</summary>
    internal SubjectId Subject(string column)
    {
        if (!Needs(column) || !Reads(column))
        {
            return default;
        }

        string text = this[column];
        text = text.Contains(':', StringComparison.Ordinal) ? text : SubjectKinds.Organization + ":" + text;
        return SubjectId.TryParse(text, out SubjectId subject) ? subject : Fault<SubjectId>(Faults.NotASubject, column);
    }

    /// <summary>One of a few words; the first when the column is empty.</summary>
    internal string Word(string column, params string[] words) => !Reads(column) ? words[0]
        : Array.IndexOf(words, this[column]) >= 0 ? this[column]
        : Fault<string>(Faults.NotOneOf, column, ("words", string.Join(", ", words)))!;

    /// <summary>Whether the column has a value; a finding when it has none.</summary>
    internal bool Needs(string column)
    {
        if (!Has(column))
        {
            _findings.Add(Faults.Of(Faults.Empty, Place, ("column", column)));
        }

        return Has(column);
    }

    internal T? Fault<T>(FindingKind kind, string column, params (string Name, string Value)[] more)
    {
        _findings.Add(Faults.Of(kind, Place, [("column", column), .. more, ("value", Shown.Of(this[column]))]));
        return default;
    }

    /// <summary>Whether there is something to read. What was typed full-width is told so, whatever it should be.</summary>
    internal bool Reads(string column) =>
        Has(column) && (!HalfWidth.WasMeant(this[column]) || Fault<bool>(Faults.FullWidth, column, ("better", Shown.Of(HalfWidth.Of(this[column])))));

    private T? Made<T>(string column, Func<string, T> factory, FindingKind fault)
    {
        if (!Reads(column))
        {
            return default;
        }

        try
        {
            return factory(this[column]);
        }
        catch (ArgumentException)
        {
            return Fault<T>(fault, column);
        }
    }
}
