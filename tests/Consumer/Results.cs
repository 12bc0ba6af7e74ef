using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace Consumer
{
    /// <summary>What an application does with an evaluation: show it in Chinese, compare its digest, store it and read it back.</summary>
    internal static class Results
    {
        private static readonly Dictionary<string, string> Names = new Dictionary<string, string> { { "7", "七支部" }, { "8", "八支部" } };

        internal static void Print(Evaluation run)
        {
            EvaluationReport report = run.Report;
            foreach (SubjectResult result in report.ByRank())
            {
                Explanation explanation = run.Explain(result.Subject);
                Console.WriteLine(ExplanationText.Render(explanation, Language.Chinese, id => Names[id.Key]));
                Console.WriteLine($"rank {result.Rank}, score {result.Score.Value}, grade {result.Grade}, "
                    + $"missing {result.Next?.Missing}, recomputed with {Recomputation.Of(explanation).Count} differences");
            }

            // The digest of the versions changes with every version, the others only with their content.
            foreach (KeyValuePair<string, string> part in report.Digest.Parts.Where(p => p.Key != "versions"))
            {
                Console.WriteLine($"{part.Key} {part.Value.Substring(0, 23)}");
            }

            byte[] stored = ExplanationJson.Write(run.Explain(OrganizationId.Of("8")));
            Explanation again = ExplanationJson.Read(stored).ValueOrThrow();
            Console.WriteLine(ExplanationMarkdown.Render(again, Language.English));
            byte[] bytes = report.ToJson();
            EvaluationReport reread = EvaluationReport.Read(bytes).ValueOrThrow();
            Console.WriteLine($"stored and read back: {bytes.SequenceEqual(reread.ToJson())}, "
                + $"digest kept: {report.Digest.Equals(reread.Digest)}, starts with {Encoding.UTF8.GetString(bytes, 0, 13).Replace("\n", "")}");
        }
    }
}
