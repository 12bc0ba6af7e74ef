#nullable disable // as an application in C# 7.3 has it

using System;
using System.Collections.Generic;
using System.Data;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Documentation;

/// <summary>What docs/tables.md shows.</summary>
internal static class TablesExample
{
    internal static Checked<WorkLedger> ReadRecords(IDataReader row)
    {
        var ledger = new WorkLedgerBuilder();
        while (row.Read())
        {
            var subject = SubjectId.Of(row.GetString(1), row.GetString(2));
            var record = WorkRecord.Of(EntryId.Of(row.GetString(0)), subject, row.GetString(3), Day(row, 4)).Quantity(row.GetDecimal(6));
            if (!row.IsDBNull(5)) record = record.Until(Day(row, 5));
            if (!row.IsDBNull(7)) record = record.Quantity(row.GetDecimal(6), row.GetDecimal(7));
            if (!row.IsDBNull(8)) record = record.Item(ItemId.Of(row.GetString(8)));
            if (!row.IsDBNull(9)) record = record.With("level", row.GetString(9));
            if (row.GetBoolean(10)) record = record.Claimed();
            if (!row.IsDBNull(11)) record = record.Replaces(EntryId.Of(row.GetString(11)));
            if (row.GetBoolean(12)) record = record.Withdrawn();
            ledger.Add(record.Entered(At(row, 13)));
        }
        return ledger.Build();
    }

    internal static Checked<FactSheet> ReadFacts(IDataReader row)
    {
        var facts = new FactSheetBuilder();
        while (row.Read())
        {
            var subject = SubjectId.Of(row.GetString(0), row.GetString(1));
            var fact = row.IsDBNull(3)
                ? Fact.Of(subject, row.GetString(2), row.GetString(4))
                : Fact.Of(subject, row.GetString(2), row.GetDecimal(3));
            if (!row.IsDBNull(5)) fact = fact.During(row.IsDBNull(6) ? DateSpan.From(Day(row, 5)) : DateSpan.Of(Day(row, 5), Day(row, 6)));
            facts.Add(fact.Entered(At(row, 7)));
        }
        return facts.Build();
    }

    internal static List<Review> ReadReviews(IDataReader row)
    {
        var reviews = new List<Review>();
        while (row.Read())
        {
            var review = Review.Of(
                EntryId.Of(row.GetString(0)), SubjectId.Of(row.GetString(1), row.GetString(2)), row.GetString(3), row.GetString(4),
                SubjectId.Of(row.GetString(5), row.GetString(6)), Day(row, 7));
            if (!row.IsDBNull(8)) review = review.Mark(row.GetDecimal(8));
            if (!row.IsDBNull(9)) review = review.Vote(row.GetString(9));
            reviews.Add(review.Entered(At(row, 10)));
        }
        return reviews;
    }

    internal static void Store(Evaluation run, Action<object[]> insert)
    {
        foreach (SubjectResult s in run.Report.Subjects)
        {
            insert(new object[]
            {
                run.Report.Policy.Id, run.Report.Period.Label, s.Subject.Kind, s.Subject.Key,
                run.Report.Policy.Version, run.Report.Policy.Hash, run.Report.Digest.Whole,
                s.Score.Value, s.Grade, s.Rank, ExplanationJson.Write(run.Explain(s.Subject)),
            });
        }
    }

    internal static List<EarlierResult> ReadAssessments(IDataReader row)
    {
        var earlier = new List<EarlierResult>();
        while (row.Read())
        {
            if (!EvaluationPeriod.TryParse(row.GetString(1), out var period)) continue;
            var result = EarlierResult.Of(SubjectId.Of(row.GetString(2), row.GetString(3)), row.GetString(0), period);
            if (!row.IsDBNull(7)) result = result.WithScore(row.GetDecimal(7));
            if (!row.IsDBNull(8)) result = result.WithGrade(row.GetString(8));
            if (!row.IsDBNull(9)) result = result.WithRank(row.GetInt32(9));
            earlier.Add(result);
        }
        return earlier;
    }

    private static LocalDate Day(IDataReader row, int column) => LocalDate.FromDateTime(row.GetDateTime(column));

    private static Instant At(IDataReader row, int column) => Instant.FromDateTimeUtc(DateTime.SpecifyKind(row.GetDateTime(column), DateTimeKind.Utc));
}
