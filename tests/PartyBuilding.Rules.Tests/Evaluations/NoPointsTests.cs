using System.Linq;
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

    [Fact]
    public void Places_that_are_not_given_by_score_tell_no_ranks()
    {
        // By the lot alone: 1 before 2 before 3; the scores play no part.
        Cohort cohort = Cohort.Of(70, 90, 80);
        Places byLot = Places.ForHonour("prize", PlaceCount.Exactly(1)).OrderedBy(PlaceOrder.Lowest(Value.Of("lot")));

        Evaluation run = cohort.With(1, "lot", 1).With(2, "lot", 2).With(3, "lot", 3).Judge(byLot.WithTies(Ties.Lot));

        PlacesOutcome outcome = run.Report.Places.Should().ContainSingle().Subject;
        (outcome.Taken, outcome.FirstRank, outcome.LastRank, outcome.LastScore).Should().Be((1, 0, 0, null));
        run.Report.Subjects.Select(s => s.Honours.Count).Should().Equal(1, 0, 0);
        ExplanationText.Render(run.Explain(run.Report.Subjects.First().Subject), Language.English).Should().NotContain("the last has");
    }
}
