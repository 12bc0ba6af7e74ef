using System.Linq;
using FluentAssertions;
using FsCheck.Xunit;
using PartyBuilding.Domain;
using PartyBuilding.Tests;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>Neither the order of what is given, nor the number of threads, nor the culture at hand changes a byte.</summary>
[Properties(Arbitrary = [typeof(Draws)])]
public sealed class OrderLaws
{
    [Law]
    public void Order_of_inputs_changes_no_byte_of_the_report(Draws draws)
    {
        draws = draws.Again();
        Policy policy = DrawnPolicy.Of(draws, anySteps: true).Policy;
        DrawnWorld world = new(draws);

        EvaluationReport report = Evaluator.Evaluate(policy, world.Input()).Report;
        EvaluationReport shuffled = Evaluator.Evaluate(policy, world.Shuffled(draws)).Report;

        Told.Of(policy, world, () => Text(shuffled).Should().Be(Text(report)));
        shuffled.Digest.Should().Be(report.Digest);
    }

    [Law(Cost = 10)]
    public void Threads_change_no_byte_of_the_report(Draws draws)
    {
        draws = draws.Again();
        Policy policy = DrawnPolicy.Of(draws, anySteps: true).Policy;
        EvaluationInput input = new DrawnWorld(draws.Longer(40_000), 800).Input();

        string one = Text(Evaluator.Evaluate(policy, input).Report);

        Text(Evaluator.Evaluate(policy, input, EvaluationOptions.OnThreads(2)).Report).Should().Be(one);
        Text(Evaluator.Evaluate(policy, input, EvaluationOptions.OnThreads(3)).Report).Should().Be(one);
    }

    [Law]
    public void Culture_changes_no_byte_of_the_report(Draws draws)
    {
        draws = draws.Again();
        Policy policy = DrawnPolicy.Of(draws, anySteps: true).Policy;
        DrawnWorld world = new(draws);
        string report = Text(Evaluator.Evaluate(policy, world.Input()).Report);
        string explained = Explained(Evaluator.Evaluate(policy, world.Input()));

        using ForeignCulture culture = new();

        Text(Evaluator.Evaluate(policy, world.Input()).Report).Should().Be(report);
        Explained(Evaluator.Evaluate(policy, world.Input())).Should().Be(explained);
    }

    private static string Explained(Evaluation run) => string.Join("\n", run.ExplainAll().Select(e =>
        ExplanationText.Render(e, Language.Chinese) + ExplanationMarkdown.Render(e, Language.English)));

    private static string Text(EvaluationReport report) => System.Text.Encoding.UTF8.GetString(report.ToJson());
}
