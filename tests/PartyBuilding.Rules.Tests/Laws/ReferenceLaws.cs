using System.Linq;
using FluentAssertions;
using FsCheck.Xunit;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Reference;
using PartyBuilding.Tests;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>A slow and obvious evaluator of the same documents says the same. Whatever the language learns, it learns as well.</summary>
[Properties(Arbitrary = [typeof(Draws)])]
public sealed class ReferenceLaws
{
    private const int Tries = 12;

    [Law]
    public void Reference_agrees_where_inputs_are_missing(Draws draws) => Agrees(draws, isComplete: false);

    [Law]
    public void Reference_agrees_where_everything_is_known(Draws draws) => Agrees(draws, isComplete: true);

    [Law]
    public void Reference_agrees_on_what_is_open(Draws draws)
    {
        draws = draws.Again();
        Policy policy = DrawnPolicy.Of(draws).Policy;
        DrawnWorld world = new(draws);

        Compare(policy, world, world.Input(), isOrderly: true);
    }

    [Law]
    public void Reference_agrees_on_what_records_refer_to(Draws draws)
    {
        draws = draws.Again();
        Policy policy = DrawnPolicy.Of(draws, anySteps: true).Policy;
        DrawnWorld world = new(draws);

        Compare(policy.Judging("item", "item"), world, world.Input());
    }

    [Law]
    public void Reference_agrees_on_versions_that_count_the_records_of_their_days(Draws draws)
    {
        draws = draws.Again();
        if (Versions(draws) is not Policy policy)
        {
            return;
        }

        DrawnWorld world = new(draws);

        Compare(policy, world, world.Input());
    }

    [Law]
    public void Reference_agrees_on_who_reads_what_it_found_itself(Draws draws)
    {
        draws = draws.Again();
        (Policy read, DrawnNumbers numbers) = DrawnPolicy.Of(draws, anySteps: true, id: "other");
        Policy reader = DrawnPolicy.Of(draws, anySteps: true).Policy;
        DrawnWorld world = new DrawnWorld(draws).Completed(draws, numbers);
        EvaluationInput input = world.Input();
        EvaluationSeries series = Evaluator.EvaluateAll([reader, read], input);

        // Where the policies read each other there is no series; what is open or tied is not passed on as a result.
        ReferenceResult[] found = [.. ReferenceEvaluator.Judge(read, input, series["other"].Report.Subjects.Select(s => s.Subject))];
        if (found.Any(f => f.Outcomes.Count != 1 || f.Outcomes[0].IsTied || !f.IsEveryWay || f.IsAstray) || series.Evaluations[0].Policy != read)
        {
            return;
        }

        EvaluationInput given = input.With(input.EarlierResults
            .Where(r => r.Policy != "other" || !r.Period.Equals(DrawnWorld.Period))
            .Concat(found.Select(f => f.Issued("other", DrawnWorld.Period))));
        Told.Of(reader, world, () => Agreement.Differences(series["drawn"], given, isOrderly: false).Should().BeEmpty());
    }

    /// <summary>A version up to June and one from July on; null where their points cannot be added.</summary>
    private static Policy? Versions(Draws draws)
    {
        for (int i = 0; i < Tries; i++)
        {
            Policy earlier = DrawnPolicy.Of(draws).Policy;
            Policy later = Later(DrawnPolicy.Of(draws, anySteps: true).Policy);
            if (DrawnPolicy.IsSound(later) && Governing(earlier, later) is Policy both)
            {
                return both;
            }
        }

        return null;
    }

    private static Policy Later(Policy drawn) => drawn.Then.Aggregate(
        Policy.Of(drawn.Id, "2", drawn.Title).From(drawn.Source!).InForce(DateSpan.From(new LocalDate(2025, 7, 1))).GovernedBy(GoverningDate.RecordDate)
            .Using(drawn.Vocabulary).Counting(drawn.Counted).Rounded(drawn.Rounding!.Digits, drawn.Rounding.Mode).Scoring(drawn.Score!),
        (policy, step) => policy.Next(step));

    private static Policy? Governing(params Policy[] versions) =>
        versions.Aggregate(new PolicyCatalogueBuilder(), (builder, version) => builder.AddPolicy(version)).Build().Value?.Governing("drawn", DrawnWorld.Period).Value;

    private static void Agrees(Draws draws, bool isComplete)
    {
        draws = draws.Again();
        (Policy policy, DrawnNumbers numbers) = DrawnPolicy.Of(draws, anySteps: true);
        DrawnWorld world = new(draws);
        world = isComplete ? world.Completed(draws, numbers) : world;

        Compare(policy, world, world.Input());
    }

    private static void Compare(Policy policy, DrawnWorld world, EvaluationInput input, bool isOrderly = false)
    {
        Evaluation run = Evaluator.Evaluate(policy, input);

        Told.Of(policy, world, () => Agreement.Differences(run, input, isOrderly).Should().BeEmpty());
    }
}
