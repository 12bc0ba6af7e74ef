using System;
using System.Linq;
using NodaTime;
using PartyBuilding.Benchmarks.Measuring;
using PartyBuilding.Benchmarks.Scheme;

namespace PartyBuilding.Benchmarks.Duty;

/// <summary>What a good developer writes by hand for this one regulation: a pass over the records for proposals and tasks, a second for the members.</summary>
internal sealed class DutyLoop : Contender<Verdict[]>
{
    private static readonly int FirstSurvey = DutyRecord.DayOf(DutyPoints.SurveysFrom), LastSurvey = DutyRecord.DayOf(DutyPoints.SurveysTo);
    private static readonly int FirstHonour = DutyRecord.DayOf(DutyPoints.HonoursFrom);
    private static readonly int Start = DutyRecord.DayOf(DutyPoints.Start), End = DutyRecord.DayOf(DutyPoints.End);

    private readonly DutyRecord[] records;
    private readonly DutyMember[] members;
    private readonly int itemCount;

    // The month of every day, and the last day in time for what is assigned on it, as tables: made once, as nobody computes calendars in a loop.
    private readonly int firstDay;
    private readonly byte[] monthOf;
    private readonly int[] lastInTime;

    internal DutyLoop(DutyYear year)
        : base("hand-written loop, members' duty")
    {
        members = year.Members;
        itemCount = year.ItemCount;
        records = [.. year.Grouped.SelectMany(rows => rows).Select(row => new DutyRecord(row))];
        firstDay = records.Min(record => record.Day);
        var epoch = new LocalDate(1970, 1, 1);
        LocalDate[] days = [.. Enumerable.Range(firstDay, End - firstDay + 1).Select(epoch.PlusDays)];
        monthOf = [.. days.Select(day => (byte)day.Month)];
        lastInTime = [.. days.Select(day => DutyRecord.DayOf(day.PlusMonths(DutyPoints.MonthsForTask)))];
    }

    internal override Verdict[] Run()
    {
        var tallies = new DutyTally[members.Length];
        Count(tallies, WorthOfProposals(), DaysOfDone());
        int[] scores = [.. tallies.Select((tally, i) => tally.OwnHundredths + (members[i].WasExcellent ? 100 * DutyPoints.ExcellentBefore : 0))];
        int[][] committees = [.. Enumerable.Range(0, members.Length).GroupBy(i => members[i].Committee).Select(group => group.ToArray())];
        foreach (int[] committee in committees)
        {
            AddPlaces(committee, tallies, scores);
        }

        int[] grades = [.. scores.Select(score => DutyPoints.Grade(score / 100m))];
        foreach (int[] committee in committees)
        {
            HoldQuota(committee, scores, grades);
        }

        return Rank(scores, grades);
    }

    internal override Verdict[] Verdicts(Verdict[] result) => result;

    private int[] WorthOfProposals()
    {
        var worth = new int[itemCount];
        foreach (ref readonly DutyRecord record in records.AsSpan())
        {
            if (record.Kind == DutyKind.ProposalTitled)
            {
                worth[record.Item] = Math.Max(worth[record.Item], record.Amount);
            }
        }

        return worth;
    }

    private int[] DaysOfDone()
    {
        var done = new int[itemCount];
        foreach (ref readonly DutyRecord record in records.AsSpan())
        {
            if (record.Kind == DutyKind.TaskDone)
            {
                done[record.Item] = record.Day;
            }
        }

        return done;
    }

    private void Count(DutyTally[] tallies, int[] titles, int[] done)
    {
        foreach (ref readonly DutyRecord record in records.AsSpan())
        {
            ref DutyTally tally = ref tallies[record.Member];
            switch (record.Kind)
            {
                case DutyKind.ProposalFiled:
                    tally.ShareHundredths += DutyPoints.ShareInHundredths(DutyPoints.Filed + titles[record.Item], record.Amount, record.IsFirst);
                    break;
                case DutyKind.MeetingAttended:
                    tally.Months |= 1u << monthOf[record.Day - firstDay];
                    break;
                case DutyKind.SurveyDone:
                    tally.Surveys += record.Day >= FirstSurvey && record.Day <= LastSurvey ? 1 : 0;
                    break;
                case DutyKind.HonourAwarded:
                    tally.Honours += record.Day >= FirstHonour ? record.Amount : 0;
                    break;
                case DutyKind.TaskAssigned:
                    int last = lastInTime[record.Day - firstDay];
                    bool isDue = last >= Start && last <= End;
                    bool isInTime = done[record.Item] > 0 && done[record.Item] <= last;
                    tally.Tasks += !isDue ? 0 : isInTime ? DutyPoints.InTime : DutyPoints.Late;
                    break;
                case DutyKind.VolunteerServed:
                    tally.HalfHours += record.Amount;
                    break;
            }
        }
    }

    private static void AddPlaces(int[] committee, DutyTally[] tallies, int[] scores)
    {
        int[] byHours = (int[])committee.Clone();
        Array.Sort(Array.ConvertAll(byHours, i => -tallies[i].HalfHours), byHours);
        int place = 1;
        for (int i = 0; i < byHours.Length; i++)
        {
            place = i > 0 && tallies[byHours[i]].HalfHours == tallies[byHours[i - 1]].HalfHours ? place : i + 1;
            scores[byHours[i]] += 100 * DutyPoints.OfPlace(place);
        }
    }

    private void HoldQuota(int[] committee, int[] scores, int[] grades)
    {
        int[] excellent = Array.FindAll(committee, i => grades[i] == 3);
        Array.Sort(excellent, (a, b) => scores[a] != scores[b] ? scores[b].CompareTo(scores[a])
            : members[a].JoinedOn != members[b].JoinedOn ? members[a].JoinedOn.CompareTo(members[b].JoinedOn) : a.CompareTo(b));
        foreach (int loser in excellent.AsSpan(Math.Min(excellent.Length, DutyPoints.Quota(committee.Length))))
        {
            grades[loser] = 2;
        }
    }

    private static Verdict[] Rank(int[] scores, int[] grades)
    {
        int[] rows = [.. Enumerable.Range(0, scores.Length)];
        int[] keys = Array.ConvertAll(scores, score => -score);
        Array.Sort(keys, rows);
        var verdicts = new Verdict[scores.Length];
        int rank = 1;
        for (int i = 0; i < rows.Length; i++)
        {
            rank = i > 0 && keys[i] == keys[i - 1] ? rank : i + 1;
            verdicts[rows[i]] = new Verdict(scores[rows[i]], rank, grades[rows[i]]);
        }

        return verdicts;
    }
}
