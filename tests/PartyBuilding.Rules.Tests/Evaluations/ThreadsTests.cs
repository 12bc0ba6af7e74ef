using System;
using System.Linq;
using System.Threading;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>How many threads scan changes nothing, also where most subjects have findings and some open scores.</summary>
public sealed class ThreadsTests
{
    private const int Branches = 20_000;

    private const string Json = """
        {
          "format": 1, "id": "threads", "version": "1",
          "title": { "zh-CN": "线程", "en": "Threads" },
          "effective": { "from": "2025-01-01" },
          "subject": "organization", "period": "year",
          "vocabulary": {
            "records": { "activity.held": { "title": { "zh-CN": "活动", "en": "Activity" }, "unit": { "zh-CN": "次", "en": "activity" }, "attributes": [] } },
            "facts": { "hours": { "title": { "zh-CN": "时数", "en": "Hours" }, "type": "number", "range": [0, 10] } }
          },
          "score": { "clause": "1", "sum": [{ "clause": "1a", "each": "activity.held", "points": 5 }, { "clause": "1b", "value": "hours" }] },
          "then": [{ "requirements": [
            { "clause": "2", "title": { "zh-CN": "活动不少于 1 次", "en": "An activity" }, "require": { "each": "activity.held", "atLeast": 1 } },
            { "clause": "3", "title": { "zh-CN": "活动不少于 2 次", "en": "Two activities" }, "require": { "each": "activity.held", "atLeast": 2 } }] }]
        }
        """;

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void Report_is_the_same_on_any_number_of_threads(int threads)
    {
        Policy policy = PolicyReader.ReadText(Json).ValueOrThrow();
        EvaluationInput input = Input();
        byte[] one = Evaluator.Evaluate(policy, input).Report.ToJson();

        for (int run = 0; run < 5; run++)
        {
            Evaluator.Evaluate(policy, input, EvaluationOptions.OnThreads(threads)).Report.ToJson().SequenceEqual(one).Should().BeTrue();
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Cancelled_token_ends_an_evaluation(int threads)
    {
        Policy policy = PolicyReader.ReadText(Json).ValueOrThrow();
        EvaluationInput input = Input();

        Action run = () => Evaluator.Evaluate(policy, input, EvaluationOptions.OnThreads(threads), new CancellationToken(true));

        run.Should().Throw<OperationCanceledException>();
    }

    private static EvaluationInput Input()
    {
        RosterBuilder roster = new();
        WorkLedgerBuilder ledger = new();
        FactSheetBuilder facts = new();
        for (int n = 1; n <= Branches; n++)
        {
            OrganizationId branch = OrganizationId.Of(n);
            roster.Add(Organization.Of(branch, "branch", new LocalDate(2015, 1, 1)));
            for (int k = 0; k < n % 3; k++)
            {
                ledger.Add(WorkRecord.Of(EntryId.Of($"e{n}-{k}"), branch, "activity.held", new LocalDate(2025, 1 + k, 3)));
            }

            if (n % 10 > 0)
            {
                facts.Add(Fact.Of(branch, "hours", 1m));
            }
        }

        ledger.Covers("activity.held", DateSpan.Year(2025));
        return new EvaluationInput(roster.Build().ValueOrThrow(), ledger.Build().ValueOrThrow(), EvaluationPeriod.Year(2025)).With(facts.Build().ValueOrThrow());
    }
}
