using System;
using System.Collections.Generic;
using System.Data;
using System.Linq;
using System.Text;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.DependencyInjection;
using Xunit;

namespace PartyBuilding.Rules.Tests.Documentation;

/// <summary>The loops of docs/tables.md, run over rows in memory.</summary>
public sealed class TablesExampleTests
{
    private static readonly DateTime s_entered = new(2025, 12, 1, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Records_are_read_with_everything_that_they_say()
    {
        using DataTableReader rows = Rows(
            "entry subject_kind subject_key kind day* until* quantity. out_of. item level claimed? replaces withdrawn? entered*",
            ["1", "organization", "7", "meeting.held", Day(3, 8), null, 1m, null, "I-52", "city", false, null, false, s_entered],
            ["2", "organization", "7", "meeting.held", Day(3, 9), Day(3, 10), 9m, 12m, null, null, true, "1", false, s_entered]);

        WorkRecord record = TablesExample.ReadRecords(rows).ValueOrThrow().RecordsOf(OrganizationId.Of(7)).Single();

        (record.Entry, record.Date, record.End).Should().Be((EntryId.Of("2"), new LocalDate(2025, 3, 9), new LocalDate(2025, 3, 10)));
        (record.Amount, record.OutOf, record.Standing).Should().Be((9m, 12m, Standing.Claimed));
        record.EnteredAt.Should().Be(Instant.FromUtc(2025, 12, 1, 8, 0));
    }

    [Fact]
    public void Facts_and_reviews_are_read()
    {
        using DataTableReader facts = Rows(
            "subject_kind subject_key fact number. text from_day* to_day* entered*",
            ["organization", "7", "headCount2", 12m, null, Day(1, 1), null, s_entered],
            ["organization", "7", "area", null, "remote", null, null, s_entered]);
        using DataTableReader reviews = Rows(
            "entry subject_kind subject_key sheet rater_group rater_kind rater_key day* points. vote entered*",
            ["v1", "member", "m1", "year", "mutual", "ballot", "b1", Day(12, 1), 92.5m, null, s_entered],
            ["v2", "member", "m1", "year", "mutual", "ballot", "b2", Day(12, 1), null, "excellent", s_entered]);

        TablesExample.ReadFacts(facts).ValueOrThrow().Facts.Select(fact => fact.ToString())
            .Should().Equal("organization:7 area=remote", "organization:7 headCount2=12 2025-01-01/..");
        TablesExample.ReadReviews(reviews).Select(review => (review.Points, review.Option)).Should().Equal((92.5m, null), (null, "excellent"));
    }

    [Fact]
    public void Stored_assessments_are_the_earlier_results_of_the_next_year()
    {
        Roster roster = new RosterBuilder().Add(Organization.Of(OrganizationId.Of(7), "branch", new LocalDate(2015, 6, 1))).Build().ValueOrThrow();
        WorkLedger ledger = new WorkLedgerBuilder()
            .Add(WorkRecord.Of(EntryId.Of(1), OrganizationId.Of(7), "meeting.held", new LocalDate(2025, 3, 8)))
            .Build().ValueOrThrow();
        Evaluation run = Evaluator.Evaluate(
            SmallPolicies.Of("a", "2025", 2025), new EvaluationInput(roster, ledger, EvaluationPeriod.Year(2025)));
        using DataTable table = Table(
            "entry policy version hash period subject_kind subject_key issued_on* score. grade rank# honours grounds digest round corrects cause objection");
        using DataTableReader objected = Rows(
            "entry subject_kind subject_key raised_by_kind raised_by_key raised_on* ground outcome# body_kind body_key closed_on*",
            ["o1", "organization", "7", "member", "m3", new DateTime(2026, 1, 12), "record.missing", 1, "organization", "1", new DateTime(2026, 1, 20)],
            ["o2", "organization", "7", "member", "m3", new DateTime(2026, 1, 12), "record.missing", 1, null, null, null]);
        List<Finding> open = [];

        TablesExample.Store(run, new LocalDate(2026, 1, 20), () => EntryId.Of("a1"), values => table.Rows.Add([.. values.Select(value => value ?? DBNull.Value)]), open);
        table.Rows.Add([.. table.Rows[0].ItemArray.Select((value, column) => column switch { 0 => "a2", 15 => "a1", 16 => "record.missing", 17 => "o1", _ => value })]);
        using DataTableReader rows = table.CreateDataReader();
        open.Should().BeEmpty();
        AssessmentBook book = TablesExample.ReadAssessments(rows, [], TablesExample.ReadObjections(objected, open)).ValueOrThrow();

        open.Select(finding => finding.Code).Should().Equal(["PB1962"], "an objection is not upheld by nobody");
        book.Standing.Single().Objection.Should().Be(EntryId.Of("o1"));
        EarlierResult earlier = book.ResultsOn(new LocalDate(2026, 12, 31)).Single();
        (earlier.Subject, earlier.Policy, earlier.Period.Label).Should().Be((OrganizationId.Of(7), "a", "2025"));
        (earlier.Score, earlier.Grade, earlier.Rank).Should().Be((2m, null, 1));
        ExplanationJson.Read(Encoding.UTF8.GetBytes(book.Issued[0].Grounds!)).ValueOrThrow().Subject.Should().Be((SubjectId)OrganizationId.Of(7));
    }

    private static DateTime Day(int month, int day) => new(2025, month, day);

    private static DataTableReader Rows(string columns, params object?[][] rows)
    {
        using DataTable table = Table(columns);
        foreach (object?[] row in rows)
        {
            table.Rows.Add([.. row.Select(value => value ?? DBNull.Value)]);
        }

        return table.CreateDataReader();
    }

    private static DataTable Table(string columns)
    {
        DataTable table = new() { Locale = System.Globalization.CultureInfo.InvariantCulture };
        foreach (string column in columns.Split(' '))
        {
            table.Columns.Add(column.TrimEnd('*', '.', '?', '#', '!'), column[^1] switch
            {
                '*' => typeof(DateTime),
                '.' => typeof(decimal),
                '?' => typeof(bool),
                '#' => typeof(int),
                '!' => typeof(byte[]),
                _ => typeof(string),
            });
        }

        return table;
    }
}
