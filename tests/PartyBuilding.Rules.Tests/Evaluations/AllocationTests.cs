using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Regulations.Tests;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>An evaluation keeps its results and little else: the benchmarks promise 64 bytes a subject, and allocations can be counted exactly.</summary>
public sealed class AllocationTests
{
    private const int Few = 500, Many = 1500;

    private static readonly string[] Kinds =
    [
        "meeting.study", "meeting.general", "proposal.submitted", "opinion.provided", "volunteer.service", "report.late", "report.onTime",
    ];

    private static readonly Policy Policy = Regulation.Of("benchmark-scheme");

    [Fact]
    public void Evaluation_allocates_no_more_than_64_bytes_for_one_subject_more()
    {
        // What is made once an evaluation is in both numbers, and falls out of the difference.
        double each = (BytesOf(Many) - BytesOf(Few)) / (double)(Many - Few);

        each.Should().BeInRange(1, 64);
    }

    /// <summary>The fewest bytes of several evaluations: who comes first also fills what is kept for the next.</summary>
    private static long BytesOf(int branches)
    {
        EvaluationInput input = Input(branches);
        return Enumerable.Range(0, 8).Min(_ =>
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Evaluation evaluation = Evaluator.Evaluate(Policy, input);
            long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            evaluation.Report.Count.Should().Be(branches);
            return bytes;
        });
    }

    /// <summary>Branches of four kinds with a fact each and up to a score of records, one kind of which the policy does not know.</summary>
    private static EvaluationInput Input(int branches)
    {
        RosterBuilder roster = new();
        FactSheetBuilder facts = new();
        WorkLedgerBuilder records = new();
        for (int branch = 1; branch <= branches; branch++)
        {
            OrganizationId id = OrganizationId.Of(branch);
            roster.Add(Organization.Of(id, "kind" + (branch % 4), new LocalDate(1990 + (branch % 30), 1, 1)));
            facts.Add(Fact.Of(id, "branchNumber", branch));
            for (int number = 0; number < branch * 7 % 21; number++)
            {
                string kind = Kinds[(branch + (number * 3)) % Kinds.Length];
                WorkRecord record = WorkRecord.Of(EntryId.Of(branch + "-" + number), id, kind, new LocalDate(2025, 1 + (number % 12), 5));
                records.Add(kind.StartsWith("meeting", StringComparison.Ordinal) ? record.Quantity(1 + (branch % 40), 40) : record);
            }
        }

        foreach (string kind in Kinds)
        {
            records.Covers(kind, DateSpan.Year(2025));
        }

        return new EvaluationInput(roster.Build().ValueOrThrow(), records.Build().ValueOrThrow(), EvaluationPeriod.Year(2025))
            .With(facts.Build().ValueOrThrow());
    }
}
