using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>A policy may decide by conditions alone; then there is nothing by which to rank.</summary>
public sealed class NoPointsTests
{
    private const string Document = """
        {
          "format": 1, "id": "talks", "version": "1", "title": { "zh-CN": "约谈", "en": "Talks" },
          "source": { "issuer": { "zh-CN": "某市委员会", "en": "A committee" }, "document": { "zh-CN": "办法", "en": "Measures" } },
          "effective": { "from": "2020-01-01" }, "subject": "organization", "period": "year",
          "vocabulary": { "records": { "incident": { "title": { "zh-CN": "事件", "en": "Incident" } } } },
          "then": [{ "clause": "1", "finding": "talk", "when": { "each": "incident", "atLeast": 1 }, "title": { "zh-CN": "约谈", "en": "Talk" }, "effect": "none" }]
        }
        """;

    [Fact]
    public void Nobody_has_a_rank_where_there_are_no_points()
    {
        OrganizationId one = OrganizationId.Of(1);
        Roster roster = new RosterBuilder()
            .Add(Organization.Of(one, "branch", new LocalDate(2015, 1, 1)))
            .Add(Organization.Of(OrganizationId.Of(2), "branch", new LocalDate(2015, 1, 1)))
            .Build().ValueOrThrow();
        WorkLedger ledger = new WorkLedgerBuilder()
            .Add(WorkRecord.Of(EntryId.Of("e1"), one, "incident", new LocalDate(2025, 3, 1)))
            .Build().ValueOrThrow();

        Evaluation run = Evaluator.Evaluate(PolicyReader.ReadText(Document).ValueOrThrow(), new EvaluationInput(roster, ledger, EvaluationPeriod.Year(2025)));

        run.Report.Subjects.Should().HaveCount(2).And.OnlyContain(subject => subject.Score.Value == null && subject.Rank == null);
        EvaluationReport.Read(run.Report.ToJson()).ValueOrThrow().Subjects.Should().OnlyContain(subject => subject.Rank == null);
        run.Report.Find(one)!.Value.Findings.Should().ContainSingle();
        ExplanationText.Render(run.Explain(one), Language.English).Should().NotContain("rank");
        ExplanationText.Render(run.Explain(one), Language.Chinese).Should().NotContain("名");
    }
}
