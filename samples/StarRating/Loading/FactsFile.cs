using System;
using NodaTime;
using NodaTime.Text;
using PartyBuilding.Domain;
using PartyBuilding.Samples.StarRating.Csv;

namespace PartyBuilding.Samples.StarRating.Loading;

/// <summary>Maps the rows of facts.csv to the fact sheet.</summary>
internal static class FactsFile
{
    internal static Checked<FactSheet> Read(CsvFile file, SourceLines lines)
    {
        FactSheetBuilder builder = new();
        foreach (CsvRow row in file.Rows)
        {
            SubjectId subject = row.Subject("subject");
            string? code = row.Code("fact");
            Fact? fact = row.Needs("value") && code is not null && !subject.IsNone ? Value(row, subject, code) : null;
            DateSpan? span = Span(row);
            Instant? entered = row.OptionalInstant("entered");
            if (row.IsSound && fact is not null)
            {
                fact = span is DateSpan days ? fact.During(days) : fact;
                builder.Add(entered is Instant at ? fact.Entered(at) : fact);
                lines.Add(CsvShape.Facts, subject, row.Line, fact.Code, row["value"]);
            }
        }

        return builder.Build();
    }

    private static Fact? Value(CsvRow row, SubjectId subject, string code) => row.Word("type", "code", "number", "date", "flag") switch
    {
        "number" => row.OptionalNumber("value") is decimal number ? Fact.Of(subject, code, number) : null,
        "date" => row.OptionalDate("value") is LocalDate date ? Fact.Of(subject, code, date) : null,
        "flag" => row.Word("value", "no", "yes") is string flag ? Fact.Of(subject, code, flag == "yes") : null,
        "code" => row.Code("value") is string word ? Fact.Of(subject, code, word) : null,
        _ => null,
    };

    private static DateSpan? Span(CsvRow row)
    {
        LocalDate? from = row.OptionalDate("from");
        LocalDate? to = row.OptionalDate("to");
        if (from is null && to is null)
        {
            return null;
        }

        LocalDate start = from ?? new LocalDate(1900, 1, 1);
        return to is not LocalDate end ? DateSpan.From(start)
            : end >= start ? DateSpan.Of(start, end)
            : row.Fault<DateSpan?>(Faults.EndsBeforeStart, "to", ("start", LocalDatePattern.Iso.Format(start)));
    }
}
