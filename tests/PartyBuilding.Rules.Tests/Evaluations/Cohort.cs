using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>A few branches, numbered from 1, with the points, facts, records and earlier results on which the steps of a policy work.</summary>
internal sealed class Cohort
{
    internal static readonly Vocabulary Words = Vocabulary.Empty
        .With(RecordKind.Of("incident", Text("incident"), "level"))
        .With(RecordKind.Of("decision", Text("decision"), "level"))
        .With(AttributeKind.OfCodes("level", Text("level"), Term.Of("grave", Text("grave")), Term.Of("slight", Text("slight"))))
        .With(FactKind.OfNumbers("points", Text("points"), ValueRange.Of(0m, 100m)))
        .With(FactKind.OfNumbers("lot", Text("lot"), ValueRange.Of(1m, 99m)))
        .With(FactKind.OfFlags("applied", Text("applied")))
        .With(FactKind.OfCodes("origin", Text("origin"), Term.Of("body", Text("body")), Term.Of("person", Text("person"))))
        .With(FactKind.OfCodes("granted", Text("granted"), Term.Of("five", Text("five")), Term.Of("three", Text("three"))))
        .WithGrade("five", Text("five stars"))
        .WithGrade("four", Text("four stars"))
        .WithGrade("three", Text("three stars"))
        .WithGrade("two", Text("two stars"))
        .WithGrade("one", Text("one star"));

    private readonly List<Fact> _facts = [];
    private readonly List<EarlierResult> _results = [];
    private readonly List<WorkRecord> _records = [];
    private readonly int _count;

    private Cohort(decimal?[] points)
    {
        _count = points.Length;
        for (int i = 0; i < points.Length; i++)
        {
            if (points[i] is decimal known)
            {
                _facts.Add(Fact.Of(Id(i + 1), "points", known));
            }
        }
    }

    internal static Grades Bands { get; } = Grades.OrElse("one").From(90, "five").From(80, "four").From(70, "three").From(60, "two");

    /// <summary>So many branches with these points; null is not known yet.</summary>
    internal static Cohort Of(params decimal?[] points) => new(points);

    internal static OrganizationId Id(int branch) => OrganizationId.Of(branch);

    internal static EarlierResult Result(int branch, int year) => EarlierResult.Of(Id(branch), "stars", EvaluationPeriod.Year(year));

    internal Cohort With(int branch, string fact, decimal value) => With(Fact.Of(Id(branch), fact, value));

    internal Cohort With(int branch, string fact, bool value) => With(Fact.Of(Id(branch), fact, value));

    internal Cohort With(int branch, string fact, string value) => With(Fact.Of(Id(branch), fact, value));

    internal Cohort With(params EarlierResult[] results)
    {
        _results.AddRange(results);
        return this;
    }

    /// <summary>An incident, or a decision, on a day of the year.</summary>
    internal Cohort Met(int branch, string kind, int year, int month, string level = "grave")
    {
        _records.Add(WorkRecord.Of(EntryId.Of("r" + _records.Count), Id(branch), kind, new LocalDate(year, month, 10)).With("level", level));
        return this;
    }

    /// <summary>The same record, in force to a day.</summary>
    internal Cohort Until(int year, int month)
    {
        _records[^1] = _records[^1].Until(new LocalDate(year, month, 28));
        return this;
    }

    internal Cohort With(Fact fact)
    {
        _facts.Add(fact);
        return this;
    }

    /// <summary>The evaluation by these steps; every explanation says what the report says, and comes back from its document.</summary>
    internal Evaluation Judge(params Step[] steps)
    {
        Policy policy = Policy(steps);
        PolicyChecks.Check(policy).Where(f => f.Severity == Severity.Error).Select(f => f.ToString()).Should().BeEmpty();
        PolicyWriter.WriteText(PolicyReader.ReadText(PolicyWriter.WriteText(policy)).ValueOrThrow()).Should().Be(PolicyWriter.WriteText(policy));
        Evaluation run = Evaluator.Evaluate(policy, Input());
        foreach (Explanation explained in run.ExplainAll())
        {
            Recomputation.Of(explained).Select(f => f.ToString()).Should().BeEmpty();
            explained.Grade.Should().Be(run.Report.Find(explained.Subject)!.Value.Grade);
            ExplanationJson.Write(ExplanationJson.Read(ExplanationJson.Write(explained)).ValueOrThrow()).Should().Equal(ExplanationJson.Write(explained));
        }

        return run;
    }

    /// <summary>The grade of each branch; of an open one the possible ones, as in <c>five|four</c>; a question mark where it is provisional.</summary>
    internal string[] Grade(params Step[] steps) => [.. Judge(steps).Report.Subjects.Select(Shown)];

    internal static Policy Policy(params Step[] steps) => steps.Aggregate(
        PartyBuilding.Rules.Policy.Of("stars", "1", Text("stars"))
            .From(PolicySource.Of(Text("body"), Text("document")))
            .Using(Words)
            .Scoring(Value.Of("points")),
        (policy, step) => policy.Next(step));

    internal static LocalizedText Text(string text) => LocalizedText.Of(text, text);

    private static string Shown(SubjectResult one) =>
        (one.Grade ?? string.Join("|", one.PossibleGrades)) + (one.IsProvisional ? "?" : string.Empty);

    private EvaluationInput Input()
    {
        RosterBuilder roster = new();
        for (int n = 1; n <= _count; n++)
        {
            roster.Add(Organization.Of(Id(n), "branch", new LocalDate(2015, 1, 1)));
        }

        FactSheetBuilder sheet = new();
        _facts.ForEach(fact => sheet.Add(fact));
        WorkLedgerBuilder ledger = new WorkLedgerBuilder().AddRange(_records)
            .Covers("incident", DateSpan.From(new LocalDate(2015, 1, 1))).Covers("decision", DateSpan.From(new LocalDate(2015, 1, 1)));
        return new EvaluationInput(roster.Build().ValueOrThrow(), ledger.Build().ValueOrThrow(), EvaluationPeriod.Year(2025))
            .With(sheet.Build().ValueOrThrow())
            .With(_results);
    }
}
