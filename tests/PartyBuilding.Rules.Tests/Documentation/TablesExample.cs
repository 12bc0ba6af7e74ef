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
            if (!row.IsDBNull(5)) fact = fact.During(Day(row, 5), row.IsDBNull(6) ? (LocalDate?)null : Day(row, 6));
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

    internal static void Store(Evaluation run, LocalDate issuedOn, Func<EntryId> newEntry, Action<object[]> insert, List<Finding> open)
    {
        foreach (SubjectResult s in run.Report.Subjects)
        {
            EntryId entry = newEntry();
            Checked<Assessment> made = run.Assess(s.Subject, entry, issuedOn);
            if (!made.IsUsable) { open.AddRange(made.Findings); continue; }
            Assessment a = made.Value;
            insert(new object[]
            {
                a.Entry.Key, a.Policy.Id, a.Policy.Version, a.Policy.Hash, a.Period.Label, a.Subject.Kind, a.Subject.Key,
                a.IssuedOn.ToDateTimeUnspecified(), a.Score, a.Grade, a.Rank, string.Join(",", a.Honours), a.Grounds, a.Digest,
                a.Round?.Key, a.Corrects?.Key, a.Cause, a.Objection?.Key,
            });
        }
    }

    internal static Checked<AssessmentBook> ReadAssessments(IDataReader row, IEnumerable<EvaluationRound> rounds, IEnumerable<Objection> objections)
    {
        var issued = new List<Assessment>();
        while (row.Read())
        {
            if (!EvaluationPeriod.TryParse(row.GetString(4), out var period)) continue;
            var a = Assessment.Of(
                EntryId.Of(row.GetString(0)), SubjectId.Of(row.GetString(5), row.GetString(6)),
                PolicyReference.Of(row.GetString(1), row.GetString(2), row.GetString(3)), period, Day(row, 7));
            if (!row.IsDBNull(8)) a = a.WithScore(row.GetDecimal(8));
            if (!row.IsDBNull(9)) a = a.WithGrade(row.GetString(9));
            if (!row.IsDBNull(10)) a = a.WithRank(row.GetInt32(10));
            foreach (string honour in row.GetString(11).Split(new[] { ',' }, StringSplitOptions.RemoveEmptyEntries)) a = a.WithHonour(honour);
            a = a.WithGrounds(row.GetString(12)).WithDigest(row.GetString(13));
            if (!row.IsDBNull(14)) a = a.ConfirmedBy(ItemId.Of(row.GetString(14)));
            if (!row.IsDBNull(15)) a = a.Correcting(EntryId.Of(row.GetString(15)), EntryId.Of(row.GetString(17)), row.GetString(16));
            issued.Add(a);
        }
        return AssessmentBook.Restore(issued, rounds, objections);
    }

    internal static List<Objection> ReadObjections(IDataReader row, List<Finding> faults)
    {
        var objections = new List<Objection>();
        while (row.Read())
        {
            var raised = Objection.Of(
                EntryId.Of(row.GetString(0)), SubjectId.Of(row.GetString(1), row.GetString(2)),
                SubjectId.Of(row.GetString(3), row.GetString(4)), Day(row, 5), row.GetString(6));
            var outcome = (ObjectionOutcome)row.GetInt32(7);
            var body = row.IsDBNull(8) ? (SubjectId?)null : SubjectId.Of(row.GetString(8), row.GetString(9));
            var kept = Objection.Restore(raised, outcome, body, row.IsDBNull(10) ? (LocalDate?)null : Day(row, 10));
            if (kept.IsUsable) objections.Add(kept.Value); else faults.AddRange(kept.Findings);
        }
        return objections;
    }

    private static LocalDate Day(IDataReader row, int column) => LocalDate.FromDateTime(row.GetDateTime(column));

    private static Instant At(IDataReader row, int column) => Instant.FromDateTimeUtc(DateTime.SpecifyKind(row.GetDateTime(column), DateTimeKind.Utc));
}
