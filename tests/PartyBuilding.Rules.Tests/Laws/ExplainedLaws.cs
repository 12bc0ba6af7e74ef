using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using FsCheck.Xunit;
using PartyBuilding.Domain;
using PartyBuilding.Tests;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>Whatever the policy is, its explanations recompute, say what the report says, can be stored, and are the same on every thread.</summary>
[Properties(Arbitrary = [typeof(Draws)])]
public sealed class ExplainedLaws
{
    [Law]
    public void Every_explanation_recomputes_to_the_score(Draws draws)
    {
        (Evaluation run, DrawnWorld world) = Run(draws);
        foreach (Explanation explanation in run.ExplainAll())
        {
            Told.Of(run.Policy, world, () =>
            {
                Recomputation.Of(explanation).Select(f => f.ToString()).Should().BeEmpty(explanation.Subject.ToString());
                explanation.Score.Should().Be(run.Report.Find(explanation.Subject)!.Value.Score);
                explanation.Grade.Should().Be(run.Report.Find(explanation.Subject)!.Value.Grade);
            });
        }
    }

    [Law]
    public void Every_explanation_is_stored_and_rendered_again(Draws draws)
    {
        (Evaluation run, _) = Run(draws);
        foreach (Explanation explanation in run.ExplainAll())
        {
            byte[] stored = ExplanationJson.Write(explanation);
            Explanation read = ExplanationJson.Read(stored).ValueOrThrow();

            ExplanationJson.Write(read).Should().Equal(stored);
            ExplanationText.Render(read, Language.Chinese).Should().Be(ExplanationText.Render(explanation, Language.Chinese));
            ExplanationText.Render(read, Language.English).Should().Be(ExplanationText.Render(explanation, Language.English));
        }
    }

    [Law]
    public void Every_report_comes_back(Draws draws)
    {
        EvaluationReport report = Run(draws).Run.Report;

        EvaluationReport.Read(report.ToJson()).ValueOrThrow().ToJson().Should().Equal(report.ToJson());
    }

    [Law]
    public void Every_policy_comes_back(Draws draws)
    {
        Policy policy = DrawnPolicy.Of(draws.Again(), anySteps: true).Policy;

        Policy read = PolicyReader.ReadText(PolicyWriter.WriteText(policy)).ValueOrThrow();

        PolicyWriter.WriteText(read).Should().Be(PolicyWriter.WriteText(policy));
        PolicyHash.Of(read).Should().Be(PolicyHash.Of(policy));
    }

    [Law(Cost = 4)]
    public void Many_threads_explain_alike(Draws draws)
    {
        (Evaluation run, _) = Run(draws);
        string[] alone = run.ExplainAll().Select(e => ExplanationText.Render(e, Language.English)).ToArray();
        SubjectId[] subjects = run.Report.Subjects.Select(s => s.Subject).ToArray();
        string[] together = new string[subjects.Length * 8];

        Parallel.For(0, together.Length, i =>
            together[i] = ExplanationText.Render(run.Explain(subjects[i % subjects.Length]), Language.English));

        together.Should().Equal(Enumerable.Repeat(alone, 8).SelectMany(texts => texts));
    }

    private static (Evaluation Run, DrawnWorld World) Run(Draws draws)
    {
        draws = draws.Again();
        Policy policy = DrawnPolicy.Of(draws, anySteps: true).Policy;
        DrawnWorld world = new(draws);
        return (Evaluator.Evaluate(policy, world.Input()), world);
    }
}
