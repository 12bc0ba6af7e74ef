using System;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace Consumer
{
    /// <summary>The example of the README, word for word, with rows as a table of an application would give them.</summary>
    internal static class OwnApplication
    {
        internal static Evaluation Run()
        {
            var branches = new[]
            {
                new { Id = "7", FoundedOn = new LocalDate(2015, 6, 1) },
                new { Id = "8", FoundedOn = new LocalDate(2019, 3, 15) },
            };
            var entries = new[]
            {
                new { Id = 1, Branch = "7", Kind = "activity.held", Date = new LocalDate(2025, 3, 8) },
                new { Id = 2, Branch = "7", Kind = "activity.held", Date = new LocalDate(2025, 9, 20) },
                new { Id = 3, Branch = "7", Kind = "opinion.provided", Date = new LocalDate(2025, 2, 3) },
                new { Id = 4, Branch = "7", Kind = "opinion.provided", Date = new LocalDate(2025, 4, 20) },
                new { Id = 5, Branch = "7", Kind = "opinion.provided", Date = new LocalDate(2025, 6, 17) },
                new { Id = 6, Branch = "7", Kind = "opinion.provided", Date = new LocalDate(2025, 8, 1) },
                new { Id = 7, Branch = "8", Kind = "activity.held", Date = new LocalDate(2025, 5, 4) },
            };

            Policy policy = Policy.Load("branch-points.json");
            var roster = new RosterBuilder();
            foreach (var row in branches) roster.Add(Organization.Of(OrganizationId.Of(row.Id), "branch", row.FoundedOn));
            var ledger = new WorkLedgerBuilder();
            foreach (var row in entries) ledger.Add(WorkRecord.Of(EntryId.Of(row.Id), OrganizationId.Of(row.Branch), row.Kind, row.Date));
            foreach (var kind in policy.Vocabulary.Records) ledger.Covers(kind.Code, DateSpan.Year(2025));
            var input = new EvaluationInput(roster.Build().ValueOrThrow(), ledger.Build().ValueOrThrow(), EvaluationPeriod.Year(2025));
            Evaluation run = Evaluator.Evaluate(policy, input);
            foreach (SubjectResult s in run.Report.ByRank()) Console.WriteLine($"{s.Rank}. branch {s.Subject.Key}: {s.Score} points, {s.Grade}");
            Console.WriteLine(ExplanationText.Render(run.Explain(OrganizationId.Of("7")), Language.English));
            return run;
        }
    }
}
