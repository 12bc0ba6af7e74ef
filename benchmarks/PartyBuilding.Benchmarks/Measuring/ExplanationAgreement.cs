using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Benchmarks.Baselines;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Benchmarks.Measuring;

/// <summary>The explanations hold what the storing loop keeps, the points of every clause and its records, and all of it recomputes.</summary>
internal static class ExplanationAgreement
{
    internal static void Check(Lineup lineup, List<string> faults)
    {
        StoredYear stored = lineup.StoringLoop.Run();
        Evaluation run = lineup.Library.Run();
        for (int branch = 0; branch < stored.Verdicts.Length; branch++)
        {
            Explanation explanation = run.Explain(OrganizationId.Of(lineup.Scenario.Branches[branch].Id));
            bool agrees = explanation.Points!.Children.Select((line, clause) =>
                line.Low.Numerator * 100m == stored.Lines[(branch * StoredYear.Clauses) + clause].Hundredths
                && Records(line) == stored.CountedBy(branch, clause).Length).All(same => same);
            if (!agrees || Recomputation.Of(explanation).Count > 0)
            {
                faults.Add($"{lineup.Library.Name}: branch {explanation.Subject}: the explanation does not give what the storing loop keeps");
            }
        }
    }

    /// <summary>Reads all that an explanation says of the points; the number of things found.</summary>
    internal static int Read(ExplainedLine line) =>
        line.Children.Sum(Read) + line.Parts.Sum(p => p.Records.Count) + line.Marks.Count + line.Tests.Count(t => t.Holds != null)
            + line.Tests.Select(t => t.Compared).OfType<ExplainedLine>().Distinct().Sum(Read);

    /// <summary>How many records the clause names: a quotient names them above and below the line, bands with the number that they compare.</summary>
    private static int Records(ExplainedLine line) => line.Form switch
    {
        "each" => line.Parts.Sum(part => part.Records.Count),
        "divide" => Records(line.Children[0]),
        "sum" => line.Children.Sum(Records),
        _ => Records(line.Tests[0].Compared!),
    };
}
