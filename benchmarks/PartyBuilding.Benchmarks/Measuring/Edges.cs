using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Benchmarks.Baselines;
using PartyBuilding.Benchmarks.Scheme;

namespace PartyBuilding.Benchmarks.Measuring;

/// <summary>Counts how often each edge of the scheme occurs in the rows: agreement on rows without edges would prove little.</summary>
internal static class Edges
{
    internal static IReadOnlyList<(string Name, int Count)> Count(Branch[] branches, List<Row>[] grouped, Verdict[] verdicts)
    {
        BranchFacts[] facts = [.. grouped.Select(BranchFacts.Of)];
        return
        [
            ("study meetings in all months", facts.Count(f => f.StudyMonths == 12)),
            ("two study meetings in one month", grouped.Count(rows => rows.Where(r => r.Kind == RecordKinds.Study).GroupBy(r => r.Day.Month).Any(g => g.Count() > 1))),
            ("proposals over the cap", facts.Count(f => f.Proposals > 3)),
            ("opinions over the cap", facts.Count(f => f.Opinions > 4)),
            ("attendance halfway between two hundredths", facts.Count(f => f.Due > 0 && 15000 * f.Present % (10 * f.Due) == 5 * f.Due)),
            ("everybody present", facts.Count(f => f.Due > 0 && f.Present == f.Due)),
            ("nobody was due anywhere", facts.Count(f => f.Due == 0)),
            ("exactly 40 hours", facts.Count(f => f.Hours == 40)),
            ("exactly 20 hours", facts.Count(f => f.Hours == 20)),
            ("no hours", facts.Count(f => f.Hours == 0)),
            ("lapses beyond the floor", facts.Count(f => f.Lapses > 3)),
            ("no record at all", grouped.Count(rows => rows.Count == 0)),
            ("score below zero", verdicts.Count(v => v.Hundredths < 0)),
            ("incident with 90 points or more", facts.Zip(verdicts).Count(p => p.First.Incidents > 0 && p.Second.Hundredths >= 9000)),
            ("exactly 90, 80, 70 or 60 points", verdicts.Count(v => v.Hundredths is 9000 or 8000 or 7000 or 6000)),
            ("shared ranks", verdicts.Length - verdicts.Select(v => v.Hundredths).Distinct().Count()),
            .. Quotas(branches, facts, verdicts),
        ];
    }

    private static IEnumerable<(string Name, int Count)> Quotas(Branch[] branches, BranchFacts[] facts, Verdict[] verdicts)
    {
        int binding = 0, slack = 0, rounded = 0, byFounding = 0, byNumber = 0;
        foreach (IGrouping<string, int> kind in Enumerable.Range(0, branches.Length).GroupBy(i => branches[i].Kind))
        {
            int[] five = [.. kind.Where(i => verdicts[i].Stars == 5)];
            int[] losers = [.. kind.Where(i => verdicts[i].Stars == 4 && verdicts[i].Hundredths >= 9000 && facts[i].Incidents == 0)];
            rounded += kind.Count() * Points.QuotaPercent % 100 == 0 ? 0 : 1;
            if (losers.Length == 0)
            {
                slack++;
                continue;
            }

            binding++;
            int border = five.Min(i => verdicts[i].Hundredths);
            int[] inside = [.. five.Where(i => verdicts[i].Hundredths == border)];
            int[] outside = [.. losers.Where(i => verdicts[i].Hundredths == border)];
            byFounding += outside.Any(o => inside.Any(i => branches[i].FoundedDay < branches[o].FoundedDay)) ? 1 : 0;
            byNumber += outside.Any(o => inside.Any(i => branches[i].FoundedDay == branches[o].FoundedDay)) ? 1 : 0;
        }

        return
        [
            ("kinds whose quota binds", binding),
            ("kinds whose quota does not bind", slack),
            ("kinds whose quota is rounded down", rounded),
            ("kinds where founding decides a tie at the border", byFounding),
            ("kinds where the number decides a tie at the border", byNumber),
        ];
    }
}
