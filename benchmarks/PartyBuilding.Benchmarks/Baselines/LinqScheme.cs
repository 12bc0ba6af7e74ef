using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Benchmarks.Scheme;

namespace PartyBuilding.Benchmarks.Baselines;

/// <summary>The scheme in LINQ and decimal, as it stands in applications: one expression for each clause.</summary>
internal static class LinqScheme
{
    internal static BranchScore Judge(Branch branch, IEnumerable<Row> rows)
    {
        decimal study = Math.Min(Points.MonthsCap, Points.PerMonth * rows.Where(r => r.Kind == RecordKinds.Study).Select(r => r.Day.Month).Distinct().Count());
        decimal proposals = Math.Min(Points.ProposalsCap, Points.PerProposal * rows.Count(r => r.Kind == RecordKinds.Proposal));
        decimal opinions = Math.Min(Points.OpinionsCap, Points.PerOpinion * rows.Count(r => r.Kind == RecordKinds.Opinion));

        var meetings = rows.Where(r => r.Kind == RecordKinds.Study || r.Kind == RecordKinds.General).ToList();
        decimal due = meetings.Sum(r => r.OutOf ?? 0);
        decimal attendance = due == 0 ? 0 : Math.Round(Points.Attendance * meetings.Sum(r => r.Quantity) / due, 2, MidpointRounding.AwayFromZero);

        decimal hours = rows.Where(r => r.Kind == RecordKinds.Volunteer).Sum(r => r.Quantity);
        decimal volunteer = hours >= Points.ManyHours ? Points.ForManyHours : hours >= Points.SomeHours ? Points.ForSomeHours : hours > 0 ? Points.ForAnyHours : 0;

        int lapses = rows.Count(r => r.Kind == RecordKinds.Report && (r.Status == ReportStatus.Late || r.Status == ReportStatus.Missing));
        decimal reports = Math.Max(Points.LapsesFloor, Points.PerLapse * lapses);

        return new BranchScore(branch, study + proposals + opinions + attendance + volunteer + reports, rows.Any(r => r.Kind == RecordKinds.Incident));
    }

    /// <summary>Stars with the quota of every kind, and ranks among all.</summary>
    internal static List<BranchScore> Rate(List<BranchScore> judged)
    {
        foreach (BranchScore one in judged)
        {
            one.Stars = one.HasIncident ? 1
                : one.Score >= Points.FiveStars ? 5
                : one.Score >= Points.FourStars ? 4
                : one.Score >= Points.ThreeStars ? 3
                : one.Score >= Points.TwoStars ? 2 : 1;
        }

        foreach (IGrouping<string, BranchScore> kind in judged.GroupBy(one => one.Branch.Kind))
        {
            foreach (BranchScore loser in kind.Where(one => one.Stars == 5)
                .OrderByDescending(one => one.Score).ThenBy(one => one.Branch.FoundedOn).ThenBy(one => one.Branch.Number)
                .Skip(Points.Quota(kind.Count())))
            {
                loser.Stars = 4;
            }
        }

        int rank = 1;
        foreach (IGrouping<decimal, BranchScore> tied in judged.GroupBy(one => one.Score).OrderByDescending(tied => tied.Key))
        {
            foreach (BranchScore one in tied)
            {
                one.Rank = rank;
            }

            rank += tied.Count();
        }

        return judged;
    }
}
