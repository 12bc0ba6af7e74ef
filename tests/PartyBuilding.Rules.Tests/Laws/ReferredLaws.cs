using System;
using System.Linq;
using FluentAssertions;
using FsCheck.Xunit;
using PartyBuilding.Domain;
using PartyBuilding.Tests;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>Records under what they refer to count as if they were its own.</summary>
[Properties(Arbitrary = [typeof(Draws)])]
public sealed class ReferredLaws
{
    [Law]
    public void Matter_is_judged_as_if_the_records_about_it_were_its_own(Draws draws)
    {
        draws = draws.Again();
        Policy policy = DrawnPolicy.Of(draws, anySteps: true).Policy;
        DrawnWorld world = new(draws);
        SubjectId[] matters = [.. world.Records.Where(r => r.About is not null).Select(r => (SubjectId)r.About!.Value).Distinct()];
        WorkRecord[] owned = [.. world.Records.Where(r => r.About is not null).Select(Owned)];

        Evaluation referred = Evaluator.Evaluate(policy.Judging("item", "item"), world.Input());
        Evaluation own = Evaluator.Evaluate(
            policy.Judging("item"),
            new EvaluationInput(world.Input().Roster, Covered(owned), DrawnWorld.Period).With(world.Input().Facts).With(world.Input().EarlierResults).With(world.Input().Calendar).WithSubjects(matters));

        Told.Of(policy, world, () => Explained(referred).Should().Equal(Explained(own)));
    }

    private static string[] Explained(Evaluation run) => [.. run.ExplainAll().Select(e => e.Subject + "\n" + ExplanationText.Render(e, Language.English))];

    private static WorkLedger Covered(WorkRecord[] records)
    {
        WorkLedgerBuilder ledger = new WorkLedgerBuilder().AddRange(records);
        return Array.TrueForAll(Words.Kinds, kind => ledger.Covers(kind, DrawnWorld.Period.Span) is not null) ? ledger.Build().Value! : WorkLedger.Empty;
    }

    private static WorkRecord Owned(WorkRecord record) => WorkRecord.Restore(new RecordParts
    {
        Entry = record.Entry,
        Subject = record.About!.Value,
        Kind = record.Kind,
        Day = record.Day,
        EndDay = record.EndDay,
        Amount = record.Measure,
        About = record.AboutItem,
        Standing = record.Standing,
        Attributes = record.AttributeArray(),
    });
}
