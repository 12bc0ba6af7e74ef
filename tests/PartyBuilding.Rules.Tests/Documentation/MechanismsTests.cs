using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using PartyBuilding.Domain;
using PartyBuilding.Reference;
using Xunit;

namespace PartyBuilding.Rules.Tests.Documentation;

/// <summary>Every example of docs/mechanisms.md comes to what the page says above it, also by the reference.</summary>
public sealed class MechanismsTests
{
    private static readonly string[] Kinds = ["late", "missed", "madeUp", "met", "breach", "attended", "served", "held"];

    private static readonly OrganizationId First = OrganizationId.Of(1);

    [Theory]
    [InlineData("The price rises with every time", "late 03-01, late 04-01, late 05-01, late 06-01", -13)]
    [InlineData("Made up before or after", "missed 03-01, missed 06-01, missed 09-01, madeUp 03-10, madeUp 05-20", -5)]
    [InlineData("So many within any so many days", "missed 03-01, missed 06-01, missed 06-15, missed 08-20, missed 09-01", 3)]
    [InlineData("Too close together counts once", "met 01-05, met 01-09, met 02-01", 2)]
    [InlineData("What is long ago counts less", "breach 11-01, breach 05-01, breach 2024-02-01, breach 2023-02-01", -7)]
    [InlineData("Nothing for half a year", "attended 2024-12-01, attended 07-20", 317)]
    [InlineData("What is above the cap counts elsewhere", "served 03-01 26", 23)]
    [InlineData("Several classes, several of each", "held 03-01 study, held 03-02 study, held 03-03 aid, held 03-04 sport, held 03-05 sport", 2)]
    public void Number_comes_to_what_the_page_says(string title, string records, int points)
    {
        Policy policy = Policies.Document.Sound(Document("\"score\": " + Example(title)));

        Judge(policy, 1, records.Split(", ").Select(Record)).Report.Subjects.Single().Score.Value.Should().Be(points);
    }

    [Theory]
    [InlineData("Places by the size of the group", 6, "1 2")]
    [InlineData("Places by the size of the group", 4, "1")]
    [InlineData("At most so many of some", 6, "1 4 5")]
    public void Places_go_to_those_whom_the_page_names(string title, int count, string placed)
    {
        string steps = Example(title);
        Policy policy = Policies.Document.Sound(Document("\"score\": { \"value\": \"points\" }, \"then\": " + (steps[0] == '[' ? steps : "[" + steps + "]")));

        IEnumerable<string> honoured = Judge(policy, count, []).Report.Subjects.Where(s => s.Honours.Contains("advanced")).Select(s => s.Subject.Key);

        string.Join(" ", honoured).Should().Be(placed);
    }

    [Fact]
    public void Every_example_is_evaluated() =>
        Regex.Matches(Page, "\n## ").Should().HaveCount(10, "each heading has an example, and a row above");

    private static string Page => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Docs", "mechanisms.md")).Replace("\r", string.Empty, StringComparison.Ordinal);

    private static string Example(string title) =>
        Regex.Match(Page, "## " + Regex.Escape(title) + "\n.*?```json \\w+\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    private static string Document(string rest) => Policies.Document.With($$"""
        "vocabulary": {
          "records": { {{string.Join(", ", Kinds.Select(k => $$"""
            "{{k}}": { "title": { "zh-CN": "{{k}}", "en": "{{k}}" }, "attributes": ["class"] }
            """))}} },
          "attributes": { "class": { "title": { "zh-CN": "类别", "en": "Class" }, "type": "code", "values": "any" } },
          "facts": {
            "points": { "title": { "zh-CN": "得分", "en": "Points" }, "type": "number", "range": [0, 100] },
            "leader": { "title": { "zh-CN": "领导", "en": "Leader" }, "type": "flag" }
          }
        },
        {{rest}}
        """);

    private static Evaluation Judge(Policy policy, int count, IEnumerable<WorkRecord> records)
    {
        RosterBuilder roster = new();
        FactSheetBuilder facts = new();
        foreach (int n in Enumerable.Range(1, count))
        {
            roster.Add(Organization.Of(OrganizationId.Of(n), "branch", new LocalDate(2015, 1, 1)));
            facts.Add(Fact.Of(OrganizationId.Of(n), "points", 100m - n)).Add(Fact.Of(OrganizationId.Of(n), "leader", n <= 3));
        }

        WorkLedgerBuilder ledger = Kinds.Aggregate(new WorkLedgerBuilder().AddRange(records), (all, kind) => all.Covers(kind, DateSpan.From(new LocalDate(2010, 1, 1))));
        EvaluationInput input = new EvaluationInput(roster.Build().ValueOrThrow(), ledger.Build().ValueOrThrow(), EvaluationPeriod.Year(2025))
            .With(facts.Build().ValueOrThrow());
        Evaluation run = Evaluator.Evaluate(policy, input);

        run.ExplainAll().SelectMany(explanation => Recomputation.Of(explanation)).Should().BeEmpty();
        Agreement.Differences(run, input).Should().BeEmpty();
        return run;
    }

    /// <summary>Kind, day of 2025 or of a year that stands before it, and class or quantity.</summary>
    private static WorkRecord Record(string text)
    {
        string[] said = text.Split(' ');
        LocalDate day = LocalDatePattern.Iso.Parse(said[1].Length == 5 ? "2025-" + said[1] : said[1]).Value;
        WorkRecord record = WorkRecord.Of(EntryId.Of(said[0] + said[1]), First, said[0], day);
        return said.Length < 3 ? record : char.IsDigit(said[2][0]) ? record.Quantity(decimal.Parse(said[2])) : record.With("class", said[2]);
    }
}
