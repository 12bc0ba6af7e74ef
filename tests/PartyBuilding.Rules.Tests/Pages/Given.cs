using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>The tiny input of a page: one branch or member and, where a page needs them, a few others.</summary>
internal sealed class Given
{
    private static readonly OrganizationId s_committee = OrganizationId.Of("committee");
    private readonly FormPage _page;
    private readonly List<string> _lines = [];
    private readonly List<WorkRecord> _records = [];
    private readonly List<Fact> _facts = [];
    private readonly List<Review> _reviews = [];
    private readonly List<EarlierResult> _results = [];
    private int _count = 1;

    internal Given(FormPage page) => _page = page;

    /// <summary>What is given, one line each.</summary>
    internal IReadOnlyList<string> Lines => _lines;

    internal SubjectId Subject(int number = 1) => _page.IsAboutMembers ? MemberId.Of("m" + number) : OrganizationId.Of("b" + number);

    /// <summary>So many are judged, numbered from 1.</summary>
    internal Given Among(int count)
    {
        _count = count;
        return this;
    }

    /// <summary>A record of the first subject on a day of 2025, or of another year where one stands before it.</summary>
    internal Given Record(string entry, string day, string kind, Func<WorkRecord, WorkRecord>? with = null, int of = 1)
    {
        LocalDate date = LocalDatePattern.Iso.Parse(day.Length == 5 ? "2025-" + day : day).Value;
        WorkRecord record = WorkRecord.Of(EntryId.Of(entry), Subject(of), kind, date);
        _records.Add(with is null ? record : with(record));
        _lines.Add(Said(_records[^1]));
        return this;
    }

    /// <summary>So many records of the first subject, each on the tenth of a month from January on.</summary>
    internal Given Records(int count, string entry, string kind, Func<WorkRecord, WorkRecord>? with = null) => Enumerable.Range(1, count)
        .Aggregate(this, (all, n) => all.Record(entry + n, "0" + n + "-10", kind, with));

    /// <summary>Without a fact that is given.</summary>
    internal Given Without(string fact, int of = 1)
    {
        _facts.RemoveAll(known => known.Code == fact && known.Subject == Subject(of));
        return this;
    }

    /// <summary>Without any record or mark.</summary>
    internal Given Nothing()
    {
        _records.Clear();
        _reviews.Clear();
        return this;
    }

    internal Given Fact(string code, decimal value, int of = 1) => Add(Domain.Fact.Of(Subject(of), code, value));

    internal Given Fact(string code, bool value, int of = 1) => Add(Domain.Fact.Of(Subject(of), code, value));

    internal Given Fact(string code, string value, int of = 1) => Add(Domain.Fact.Of(Subject(of), code, value));

    /// <summary>The points of each subject, from the first on.</summary>
    internal Given Points(params decimal[] points)
    {
        for (int i = 0; i < points.Length; i++)
        {
            Among(Math.Max(_count, i + 1)).Fact("points", points[i], i + 1);
        }

        return this;
    }

    internal Given Mark(string entry, string sheet, string group, string rater, decimal mark)
    {
        _reviews.Add(Review.Of(EntryId.Of(entry), Subject(), sheet, group, MemberId.Of(rater), new LocalDate(2025, 12, 20)).Mark(mark));
        _lines.Add($"{entry}  2025-12-20  sheet {sheet}, group {group}, rater {rater}: {mark}");
        return this;
    }

    /// <summary>The grade that was issued for a year before.</summary>
    internal Given Was(int year, string grade)
    {
        _results.RemoveAll(issued => issued.Period.Start.Year == year);
        _results.Add(EarlierResult.Of(Subject(), "sample", EvaluationPeriod.Year(year)).WithGrade(grade));
        _lines.Add($"issued for {year}: {grade}");
        return this;
    }

    internal EvaluationInput Build()
    {
        WorkLedgerBuilder ledger = _page.Words.Records.Aggregate(
            new WorkLedgerBuilder().AddRange(_records), (all, kind) => all.Covers(kind.Code, DateSpan.From(new LocalDate(2013, 1, 1))));
        FactSheetBuilder facts = new();
        _facts.ForEach(fact => facts.Add(fact));
        return new EvaluationInput(People().Build().ValueOrThrow(), ledger.Build().ValueOrThrow(), EvaluationPeriod.Year(2025))
            .With(facts.Build().ValueOrThrow()).With(_reviews).With(_results).With(_page.Extensions);
    }

    /// <summary>Points, grade, honours and findings of the first subject; a dash where there is none of them.</summary>
    internal string Told(Evaluation run)
    {
        SubjectResult result = run.Report.Find(Subject())!.Value;
        string grade = result.Grade ?? string.Join(" or ", result.PossibleGrades);
        string standing = string.Join(", ", new[] { run.Policy.Score is null ? string.Empty : result.Score.ToString(), grade }.Where(text => text.Length > 0));
        string[] told =
        [
            standing + (result.IsProvisional ? " (provisional)" : string.Empty),
            .. result.Honours,
            .. result.Findings.Select(finding => finding.Code + (finding.IsOpen ? "?" : string.Empty)),
        ];
        return string.Join(", ", told.Where(text => text.Length > 0).DefaultIfEmpty("–"));
    }

    private RosterBuilder People()
    {
        RosterBuilder people = new();
        if (!_page.IsAboutMembers)
        {
            return Enumerable.Range(1, _count).Aggregate(
                people, (all, n) => all.Add(Organization.Of(OrganizationId.Of("b" + n), "branch", new LocalDate(2015, 1, 1))));
        }

        people.Add(Organization.Of(s_committee, "committee", new LocalDate(1983, 1, 1)));
        return Enumerable.Range(1, _count).Select(n => MemberId.Of("m" + n)).Aggregate(
            people, (all, id) => all.Add(Member.Of(id)).Add(Membership.Home(id, s_committee, DateSpan.From(new LocalDate(2013, 1, 1)))));
    }

    private static string Said(WorkRecord record) => string.Join(", ", new[]
    {
        $"{record.Entry}  {Iso(record.Date)}{(record.End is LocalDate end ? "…" + Iso(end) : string.Empty)}  {record.Kind}",
        record.About is ItemId item ? "item " + item : string.Empty,
        record.OutOf is decimal due ? $"quantity {record.Amount} of {due}" : record.Amount == 1m ? string.Empty : $"quantity {record.Amount}",
    }.Concat(record.Attributes.Select(attribute => attribute.Name + " " + attribute.Text)).Where(text => text.Length > 0))
        + (record.Subject.Key.EndsWith('1') ? string.Empty : ", of " + record.Subject.Key);

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private Given Add(Fact fact)
    {
        _facts.RemoveAll(known => known.Code == fact.Code && known.Subject == fact.Subject);
        _facts.Add(fact);
        _lines.Add($"{fact.Subject.Key}  {fact.Code} {fact.ToString().Split('=')[1]}");
        return this;
    }
}
