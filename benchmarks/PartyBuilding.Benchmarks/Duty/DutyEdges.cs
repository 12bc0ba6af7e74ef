using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Benchmarks.Scheme;

namespace PartyBuilding.Benchmarks.Duty;

/// <summary>Counts how often each edge of the scheme occurs in the rows.</summary>
internal static class DutyEdges
{
    internal static IReadOnlyList<(string Name, int Count)> Count(DutyYear year, Verdict[] verdicts)
    {
        var done = year.Rows.Where(r => r.Kind == DutyKind.TaskDone).ToDictionary(r => r.Item, r => r.Day);
        DutyRow[] assigned = [.. year.Rows.Where(r => r.Kind == DutyKind.TaskAssigned)];
        LocalDate Last(DutyRow task) => task.Day.PlusMonths(DutyPoints.MonthsForTask);
        return
        [
            ("proposals of several signers whose share is rounded", year.Rows.Count(r => r.Kind == DutyKind.ProposalFiled && !r.IsFirst && r.Amount is 4 or 7)),
            ("proposals with two titles", year.Rows.Where(r => r.Kind == DutyKind.ProposalTitled).GroupBy(r => r.Item).Count(g => g.Count() > 1)),
            ("surveys on the first day of the quarter", year.Rows.Count(r => r.Kind == DutyKind.SurveyDone && r.Day == DutyPoints.SurveysFrom)),
            ("honours before the three years", year.Rows.Count(r => r.Kind == DutyKind.HonourAwarded && r.Day < DutyPoints.HonoursFrom)),
            ("tasks of the year before that are due in this one", assigned.Count(r => r.Day < DutyPoints.Start && Last(r) >= DutyPoints.Start)),
            ("tasks that are due only in the next year", assigned.Count(r => Last(r) > DutyPoints.End)),
            ("tasks done on the last day", assigned.Count(r => done.TryGetValue(r.Item, out LocalDate day) && day == Last(r))),
            ("tasks done a day late", assigned.Count(r => done.TryGetValue(r.Item, out LocalDate day) && day == Last(r).PlusDays(1))),
            ("tasks whose month of the last day is too short", assigned.Count(r => Last(r).Day < r.Day.Day)),
            ("members excellent the year before", year.Members.Count(m => m.WasExcellent)),
            ("members without a record", year.Grouped.Count(rows => rows.Count == 0)),
            ("members over the bar for excellent who have no place", verdicts.Count(v => v.Hundredths >= 100 * DutyPoints.Excellent && v.Stars == 2)),
            ("excellent members", verdicts.Count(v => v.Stars == 3)),
            ("competent members", verdicts.Count(v => v.Stars == 2)),
            ("shared ranks", verdicts.Length - verdicts.Select(v => v.Hundredths).Distinct().Count()),
        ];
    }
}
