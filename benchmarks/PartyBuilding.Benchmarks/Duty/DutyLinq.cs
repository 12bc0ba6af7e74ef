using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Benchmarks.Measuring;
using PartyBuilding.Benchmarks.Scheme;

namespace PartyBuilding.Benchmarks.Duty;

/// <summary>The same in LINQ and decimal over rows that stand in one list for each member already, as it stands in applications.</summary>
internal sealed class DutyLinq(DutyYear year) : Contender<List<DutyJudged>>("LINQ over grouped objects, members' duty")
{
    internal override List<DutyJudged> Run()
    {
        Dictionary<int, decimal> worth = year.Grouped.SelectMany(rows => rows)
            .Where(r => r.Kind is DutyKind.ProposalFiled or DutyKind.ProposalTitled)
            .GroupBy(r => r.Item)
            .ToDictionary(g => g.Key, g => DutyPoints.Filed + g.Where(r => r.Kind == DutyKind.ProposalTitled).Select(r => (decimal)r.Amount).DefaultIfEmpty().Max());
        List<DutyJudged> judged = [.. year.Members.Zip(year.Grouped, (member, rows) => Judge(member, rows, worth))];
        foreach (IGrouping<int, DutyJudged> committee in judged.GroupBy(one => one.Member.Committee))
        {
            Rate([.. committee]);
        }

        int rank = 1;
        foreach (IGrouping<decimal, DutyJudged> tied in judged.GroupBy(one => one.Score).OrderByDescending(tied => tied.Key))
        {
            foreach (DutyJudged one in tied)
            {
                one.Rank = rank;
            }

            rank += tied.Count();
        }

        return judged;
    }

    internal override Verdict[] Verdicts(List<DutyJudged> result) => [.. result.Select(one => Verdict.Of(one.Score, one.Rank, one.Grade))];

    private static DutyJudged Judge(DutyMember member, List<DutyRow> rows, Dictionary<int, decimal> worth)
    {
        decimal proposals = Math.Min(DutyPoints.ProposalsCap, rows.Where(r => r.Kind == DutyKind.ProposalFiled).Sum(r => Share(worth[r.Item], r)));
        decimal meetings = Math.Min(DutyPoints.MonthsCap, DutyPoints.PerMonth * rows.Where(r => r.Kind == DutyKind.MeetingAttended).Select(r => r.Day.Month).Distinct().Count());
        decimal surveys = Math.Min(DutyPoints.SurveysCap, rows.Count(r => r.Kind == DutyKind.SurveyDone && r.Day >= DutyPoints.SurveysFrom && r.Day <= DutyPoints.SurveysTo));
        decimal honours = Math.Min(DutyPoints.HonoursCap, rows.Where(r => r.Kind == DutyKind.HonourAwarded && r.Day >= DutyPoints.HonoursFrom).Sum(r => r.Amount));
        decimal tasks = Math.Clamp(rows.Where(r => r.Kind == DutyKind.TaskAssigned).Sum(r => OfTask(r, rows)), DutyPoints.TasksFloor, DutyPoints.TasksCap);
        decimal before = member.WasExcellent ? DutyPoints.ExcellentBefore : 0;
        decimal hours = rows.Where(r => r.Kind == DutyKind.VolunteerServed).Sum(r => r.Amount) / 2m;
        return new DutyJudged(member, proposals + meetings + surveys + honours + tasks + before, hours);
    }

    private static decimal Share(decimal worth, DutyRow row) => row.Amount == 1 ? worth
        : row.IsFirst ? worth / 2
        : Math.Round(worth / 2 / (row.Amount - 1), 2, MidpointRounding.AwayFromZero);

    private static int OfTask(DutyRow assigned, List<DutyRow> rows)
    {
        NodaTime.LocalDate last = assigned.Day.PlusMonths(DutyPoints.MonthsForTask);
        return last < DutyPoints.Start || last > DutyPoints.End ? 0
            : rows.Any(r => r.Kind == DutyKind.TaskDone && r.Item == assigned.Item && r.Day <= last) ? DutyPoints.InTime : DutyPoints.Late;
    }

    private static void Rate(List<DutyJudged> committee)
    {
        int place = 1;
        foreach (IGrouping<decimal, DutyJudged> equal in committee.GroupBy(one => one.Hours).OrderByDescending(equal => equal.Key))
        {
            foreach (DutyJudged one in equal)
            {
                one.Score += DutyPoints.OfPlace(place);
                one.Grade = DutyPoints.Grade(one.Score);
            }

            place += equal.Count();
        }

        foreach (DutyJudged loser in committee.Where(one => one.Grade == 3)
            .OrderByDescending(one => one.Score).ThenBy(one => one.Member.JoinedOn).ThenBy(one => one.Member.Number)
            .Skip(DutyPoints.Quota(committee.Count)))
        {
            loser.Grade = 2;
        }
    }
}
