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

    [Law(Cost = 4)]
    public void Threads_change_no_byte_of_the_report(Draws draws)
    {
        draws = draws.Again();
        Policy policy = DrawnPolicy.Of(draws, anySteps: true).Policy;
        draws = draws.Longer(40_000);
        // A thread takes 256 subjects at least, the last one a few fewer than the others.
        int threads = 2 + draws.Below(2);
        EvaluationInput input = new DrawnWorld(draws, (260 * threads) - 1).Input();

        string one = Text(Evaluator.Evaluate(policy, input).Report);

        Text(Evaluator.Evaluate(policy, input, EvaluationOptions.OnThreads(threads)).Report).Should().Be(one);
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

    [Law(Cost = 3)]
    public void Time_zone_changes_no_byte_of_the_report(Draws draws)
    {
        draws = draws.Again();
        Policy policy = DrawnPolicy.Of(draws, anySteps: true).Policy;
        DrawnWorld world = new(draws);
        EvaluationReport report = Evaluator.Evaluate(policy, world.Input()).Report;

        using ForeignTimeZone zone = new(draws.Of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu"));

        Text(Evaluator.Evaluate(policy, world.Input()).Report).Should().Be(Text(report));
    }

    [Law]
    public void Whatever_else_is_given_has_another_digest(Draws draws)
    {
        draws = draws.Again();
        Policy policy = DrawnPolicy.Of(draws, anySteps: true).Policy;
        DrawnWorld world = new(draws);
        DrawnWorld more = world.With(DrawnWorld.Record(draws, OrganizationId.Of(1), "more"));

        InputDigest digest = Evaluator.Evaluate(policy, world.Input()).Report.Digest;
        InputDigest other = Evaluator.Evaluate(policy, more.Input()).Report.Digest;

        digest.Parts.Zip(other.Parts).Where(pair => pair.First.Value != pair.Second.Value).Select(pair => pair.First.Key).Should().Equal("ledger");
    }

    [Law(Cost = 3)]
    public void Evaluating_changes_nothing_that_was_given(Draws draws)
    {
        draws = draws.Again();
        Policy policy = DrawnPolicy.Of(draws, anySteps: true).Policy;
        DrawnWorld world = new(draws);
        EvaluationInput input = world.Input();
        Evaluation run = Evaluator.Evaluate(policy, input);
        string before = Text(run.Report);

        run.ExplainAll().Should().HaveCount(run.Report.Subjects.Count());
        string again = Text(Evaluator.Evaluate(policy, input).Report);

        Told.Of(policy, world, () => (again, Text(run.Report), Text(Evaluator.Evaluate(policy, world.Input()).Report)).Should().Be((before, before, before)));
    }

    private static string Explained(Evaluation run) => string.Join("\n", run.ExplainAll().Select(e =>
        ExplanationText.Render(e, Language.Chinese) + ExplanationMarkdown.Render(e, Language.English)));

    private static string Text(EvaluationReport report) => System.Text.Encoding.UTF8.GetString(report.ToJson());
}
