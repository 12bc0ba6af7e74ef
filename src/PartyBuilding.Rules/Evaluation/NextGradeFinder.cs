using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>The nearest better grade that more points can give, and how many are missing to its band and its last place.</summary>
internal sealed class NextGradeFinder
{
    private readonly Standings known;
    private readonly GradesStep? grades;
    private readonly PlacesOutcome?[] outcomes;
    private readonly bool[] isLimited;
    private readonly bool[] admitsTies;
    private readonly int groups = 1;
    private readonly int[]? group;

    internal NextGradeFinder(Plan plan, Standings known)
    {
        this.known = known;
        grades = plan.Steps.OfType<GradesStep>().LastOrDefault(g => g.IsOnScore);
        var count = plan.Policy.Vocabulary.Grades.Count;
        isLimited = new bool[count];
        admitsTies = new bool[count];
        var places = plan.Steps.OfType<PlacesStep>().Where(p => p.Grade != ReportColumns.NoGrade && !p.Node.FromBottom).ToArray();
        var column = places.Select(p => p.Groups).FirstOrDefault(g => g is not null);
        group = column?.Resolve(plan.Subjects);
        groups = column?.Names.Length ?? 1;
        outcomes = new PlacesOutcome?[count * groups];
        foreach (var step in places)
        {
            isLimited[step.Grade] = true;
            admitsTies[step.Grade] = step.Node.Ties == Ties.In;
        }

        foreach (var outcome in known.Outcomes.Where(o => o.Grade is not null))
        {
            var grade = plan.Policy.Vocabulary.GradeIndex(outcome.Grade);
            var number = column is null || outcome.Group is null && column.Names.Length == 1 ? 0 : Array.IndexOf(column.Names, outcome.Group);
            outcomes[grade * groups + Math.Max(0, number)] = outcome;
        }
    }

    internal void Write(ReportColumns columns, int row)
    {
        var grade = known.Grade[row];
        if (grade == ReportColumns.NoGrade || grade == 0 || known.Has(row, Standings.Mark.Direct) || known.Has(row, Standings.Mark.Barred))
        {
            return;
        }

        for (var better = grade - 1; better >= known.Ceiling[row]; better--)
        {
            if (TryReach(row, (byte)better, out var missing, out var isMore, out var place))
            {
                columns.NextGrade[row] = (byte)better;
                columns.NextMissing[row] = missing;
                columns.NextPlace[row] = place;
                if (isMore)
                {
                    columns.Set(row, ReportColumns.Flag.NextIsMore);
                }

                return;
            }
        }
    }

    private bool TryReach(int row, byte grade, out decimal missing, out bool isMore, out int place)
    {
        missing = 0m;
        isMore = false;
        place = 0;
        var score = known.Score[row];
        var isByBand = grades is not null && grades.HasBands;
        if (isByBand)
        {
            if (!grades!.TryBandOf(grade, out var bound, out isMore))
            {
                return false;
            }

            missing = Math.Max(0m, bound - score);
            isMore &= missing > 0m || bound == score;
        }

        if (!isLimited[grade])
        {
            return isByBand && (missing > 0m || isMore);
        }

        if (outcomes[grade * groups + (group is null ? 0 : group[row])] is not PlacesOutcome outcome)
        {
            return false;
        }

        if (outcome.LastScore is decimal last && outcome.Taken >= outcome.Places && last - score >= missing)
        {
            missing = last - score;
            isMore = !admitsTies[grade];
            place = outcome.LastRank;
        }

        return missing > 0m || isMore;
    }
}
