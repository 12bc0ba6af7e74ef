using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using FsCheck.Xunit;
using PartyBuilding.Tests;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>What is missing is unknown, not zero: whatever it turns out to be, nothing that was said before becomes untrue.</summary>
[Properties(Arbitrary = [typeof(Draws)])]
public sealed class UnknownLaws
{
    [Law]
    public void Completed_score_lies_between_low_and_high(Draws draws) => Compare(draws, (before, after) =>
    {
        after.Score.Low.Should().BeGreaterThanOrEqualTo(before.Score.Low!.Value, before.Subject.ToString());
        after.Score.High.Should().BeLessThanOrEqualTo(before.Score.High!.Value, before.Subject.ToString());
    });

    [Law]
    public void Completed_grade_is_one_of_the_possible(Draws draws) => Compare(draws, (before, after) =>
    {
        if (before.PossibleGrades.Count > 0 && !before.IsProvisional && after.Grade is not null)
        {
            before.PossibleGrades.Should().Contain(after.Grade, before.Subject.ToString());
        }
    });

    [Law]
    public void Determined_grade_that_is_not_provisional_stays(Draws draws) => Compare(draws, (before, after) =>
    {
        if (before.Grade is not null && !before.IsProvisional)
        {
            after.Grade.Should().Be(before.Grade, before.Subject.ToString());
        }
    });

    [Law]
    public void Determined_place_that_is_not_provisional_stays(Draws draws) => Compare(draws, (before, after) =>
    {
        if (before.Score.Value is not null && !before.IsProvisional)
        {
            after.Rank.Should().Be(before.Rank, before.Subject.ToString());
            after.Honours.Should().Equal(before.Honours, before.Subject.ToString());
        }
    });

    [Law]
    public void Certain_finding_stays_and_none_comes_that_was_not_possible(Draws draws) => Compare(draws, (before, after) =>
    {
        if (!before.IsProvisional && !after.IsProvisional)
        {
            Certain(before).Except(Certain(after)).Should().BeEmpty(before.Subject.ToString());
            Certain(after).Except(before.Findings.Select(f => f.Code)).Should().BeEmpty(before.Subject.ToString());
        }
    });

    private static IEnumerable<string> Certain(SubjectResult result) => result.Findings.Where(f => !f.IsOpen).Select(f => f.Code);

    private static void Compare(Draws draws, System.Action<SubjectResult, SubjectResult> law)
    {
        draws = draws.Again();
        (Policy policy, DrawnNumbers numbers) = DrawnPolicy.Of(draws, anySteps: true);
        DrawnWorld world = new(draws);
        EvaluationReport before = Evaluator.Evaluate(policy, world.Input()).Report;
        for (int i = 0; i < 4; i++)
        {
            DrawnWorld completed = world.Completed(draws, numbers);
            EvaluationReport after = Evaluator.Evaluate(policy, completed.Input()).Report;
            foreach ((SubjectResult first, SubjectResult second) in before.Subjects.Zip(after.Subjects))
            {
                Told.Of(policy, world, () => law(first, second));
            }
        }
    }
}
