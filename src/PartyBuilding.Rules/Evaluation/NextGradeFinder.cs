using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>The nearest better grade that more points can give, and how many are missing to its band and its last place.</summary>
internal sealed class NextGradeFinder
{
    private readonly Standings known;
    private readonly GradesStep? grades;
    private readonly Scan? scan;
    private readonly PlacesEntry[]?[] entries;
    private readonly ushort[]?[] groups;

    internal NextGradeFinder(Plan plan, Standings known)
    {
        this.known = known;
        grades = GradesOf(plan);
        scan = grades is { HasSideConditions: true } ? plan.NewScan() : null;
        var count = plan.Policy.Vocabulary.Grades.Count;
        entries = new PlacesEntry[]?[count];
        groups = new ushort[]?[count];
        foreach (var step in plan.Steps.OfType<PlacesStep>().Where(p => p.Grade != ReportColumns.NoGrade && !p.Node.FromBottom))
        {
            entries[step.Grade] = known.Entries[step];
            groups[step.Grade] = step.Groups?.Resolve(plan.Subjects);
        }
    }

    /// <summary>The step that grades by points; null where none does.</summary>
    internal static GradesStep? GradesOf(Plan plan) => plan.Steps.OfType<GradesStep>().LastOrDefault(g => g.IsOnScore);

    internal void Write(ReportColumns columns, int row)
    {
        var grade = known.Grade[row];
        if (grade == ReportColumns.NoGrade || grade == 0 || known.Has(row, Standings.Mark.Direct) || known.Has(row, Standings.Mark.Barred))
        {
            return;
        }

        if (scan is not null)
        {
            GroupPass.MoveTo(scan, known, row);
        }

        for (var better = grade - 1; better >= known.Ceiling[row]; better--)
        {
            if (TryReach(row, (byte)better, out var missing, out var isMore, out var place, out var isConditional))
            {
                columns.NextGrade[row] = (byte)better;
                columns.NextMissing[row] = missing;
                columns.SetNextPlace(row, place);
                columns.Set(row, isMore ? ReportColumns.Flag.NextIsMore : ReportColumns.Flag.None);
                columns.Set(row, isConditional ? ReportColumns.Flag.NextIsConditional : ReportColumns.Flag.None);

                return;
            }
        }
    }

    private bool TryReach(int row, byte grade, out decimal missing, out bool isMore, out int place, out bool isConditional)
    {
        isConditional = false;
        missing = 0m;
        isMore = false;
        place = 0;
        var score = known.Score[row];
        var isByBand = grades is not null && grades.HasBands;
        if (isByBand)
        {
            var band = grades!.BandOf(grade, scan);
            if (band < 0)
            {
                return false;
            }

            var bound = grades.BoundOf(band);
            isConditional = scan is not null && !grades.HasItsSideCondition(band, scan);
            missing = Math.Max(0m, bound - score);
            isMore = grades.IsAbove[band] && (missing > 0m || bound == score);
        }

        if (entries[grade] is not PlacesEntry[] limited)
        {
            return isByBand && (missing > 0m || isMore || isConditional);
        }

        var entry = limited[groups[grade] is ushort[] group ? group[row] : 0];
        if (entry == PlacesEntry.Closed || entry.Candidates?[row] == false)
        {
            return false;
        }

        if (entry.Bar is decimal bar && bar - score >= missing)
        {
            missing = bar - score;
            isMore = !entry.AdmitsEqual;
            place = entry.Rank;
        }

        return missing > 0m || isMore || isConditional;
    }
}
