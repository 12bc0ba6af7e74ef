using FluentAssertions;
using FsCheck.Xunit;
using PartyBuilding.Domain;
using PartyBuilding.Reference;
using PartyBuilding.Tests;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>A slow and obvious evaluator of the same documents says the same. Whatever the language learns, it learns as well.</summary>
[Properties(Arbitrary = [typeof(Draws)])]
public sealed class ReferenceLaws
{
    [Law]
    public void Reference_agrees_where_inputs_are_missing(Draws draws) => Agrees(draws, isComplete: false);

    [Law]
    public void Reference_agrees_where_everything_is_known(Draws draws) => Agrees(draws, isComplete: true);

    private static void Agrees(Draws draws, bool isComplete)
    {
        draws = draws.Again();
        (Policy policy, DrawnNumbers numbers) = DrawnPolicy.Of(draws, anySteps: true);
        DrawnWorld world = new(draws);
        world = isComplete ? world.Completed(draws, numbers) : world;
        EvaluationInput input = world.Input();

        Evaluation run = Evaluator.Evaluate(policy, input);

        Told.Of(policy, world, () => Agreement.Differences(run, input).Should().BeEmpty());
    }
}
