using System;
using System.Runtime.CompilerServices;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Laws;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>What is kept of an evaluation does not keep its inputs in memory, once it is pure data.</summary>
public sealed class PureDataTests
{
    [Fact]
    public void Report_whose_digest_was_taken_holds_on_to_no_input()
    {
        (EvaluationReport report, WeakReference ledger) = Judged(run =>
        {
            _ = run.Report.Digest;
            return run.Report;
        });

        Collected(ledger).Should().BeTrue();
        report.Count.Should().Be(1);
    }

    [Fact]
    public void Report_whose_digest_was_not_taken_can_still_be_asked_for_it()
    {
        (EvaluationReport report, WeakReference ledger) = Judged(run => run.Report);

        Collected(ledger).Should().BeFalse();
        report.Digest.Whole.Should().StartWith("sha256:");
        Collected(ledger).Should().BeTrue();
    }

    [Fact]
    public void Explanation_that_was_stored_and_read_back_holds_on_to_no_input()
    {
        (Explanation explanation, WeakReference ledger) = Judged(run =>
            ExplanationJson.Read(ExplanationJson.Write(run.Explain(OrganizationId.Of(1)))).ValueOrThrow());

        Collected(ledger).Should().BeTrue();
        ExplanationText.Render(explanation, Language.English).Should().Contain("e1");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (T Kept, WeakReference Ledger) Judged<T>(Func<Evaluation, T> kept)
    {
        RosterBuilder roster = new();
        roster.Add(Organization.Of(OrganizationId.Of(1), "branch", new(2015, 1, 1)));
        WorkLedger ledger = new WorkLedgerBuilder()
            .Add(WorkRecord.Of(EntryId.Of("e1"), OrganizationId.Of(1), "talk", new(2025, 3, 1)).With("level", "city").With("hours", 1m))
            .Build().ValueOrThrow();
        EvaluationInput input = new(roster.Build().ValueOrThrow(), ledger, EvaluationPeriod.Year(2025));
        return (kept(Evaluator.Evaluate(DrawnPolicy.Head(Each.Of("talk")), input)), new WeakReference(ledger));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Collected(WeakReference held)
    {
        for (int i = 0; i < 5 && held.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return !held.IsAlive;
    }
}
