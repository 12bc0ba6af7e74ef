using System.Linq;
using FluentAssertions;
using FsCheck.Xunit;
using PartyBuilding.Domain;
using PartyBuilding.Tests;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>No more have a place than there are places, but by ties that are let in and grades that are given directly; also while inputs are missing.</summary>
[Properties(Arbitrary = [typeof(Draws)])]
public sealed class QuotaLaws
{
    [Law]
    public void A_quota_is_exceeded_only_by_ties_that_are_in_and_grades_given_directly(Draws draws)
    {
        draws = draws.Again();
        (Policy policy, DrawnNumbers numbers) = DrawnPolicy.Of(draws, anySteps: true);
        DrawnWorld world = new(draws);
        world = draws.OneIn(2) ? world.Completed(draws, numbers) : world;
        Step[] steps = policy.Then.SelectMany(step => step.Plain()).ToArray();
        foreach (PlacesOutcome outcome in Evaluator.Evaluate(policy, world.Input()).Report.Places)
        {
            Places places = (Places)steps[outcome.Step];
            if (places.Ties != Ties.In && places.Direct == DirectGrades.Outside)
            {
                Told.Of(policy, world, () => outcome.Taken.Should().BeLessThanOrEqualTo(outcome.Places));
            }
        }
    }

    [Law]
    public void Nobody_has_an_honour_beyond_the_places_that_there_were(Draws draws)
    {
        draws = draws.Again();
        Policy policy = DrawnPolicy.Of(draws, anySteps: true).Policy;
        DrawnWorld world = new(draws);
        Step[] steps = policy.Then.SelectMany(step => step.Plain()).ToArray();

        EvaluationReport report = Evaluator.Evaluate(policy, world.Input()).Report;

        foreach (IGrouping<string?, PlacesOutcome> honour in report.Places.Where(o => o.Honour is not null && ((Places)steps[o.Step]).Ties != Ties.In).GroupBy(o => o.Honour))
        {
            Told.Of(policy, world, () => report.Subjects.Count(s => s.Honours.Contains(honour.Key)).Should().BeLessThanOrEqualTo(honour.Sum(o => o.Places)));
        }
    }
}
