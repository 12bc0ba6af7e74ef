using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Writes the outcome of the group pass into the report: what is determined, what is open, what is provisional, what comes next.</summary>
internal sealed class Conclusion
{
    private readonly Plan plan;
    private readonly ReportColumns columns;
    private readonly Standings known;
    private readonly Standings? best;
    private readonly Standings? worst;

    internal Conclusion(Plan plan, ReportColumns columns, Standings known, Standings? best, Standings? worst)
    {
        this.plan = plan;
        this.columns = columns;
        this.known = known;
        this.best = best;
        this.worst = worst;
    }

    internal void Write()
    {
        var highest = columns.Open.Count == 0 ? decimal.MinValue : columns.Open.Values.Max(o => o.High!.Value);
        var next = new NextGradeFinder(plan, known);
        for (var row = 0; row < known.Count; row++)
        {
            if (known.Has(row, Standings.Mark.Open))
            {
                LeaveOpen(row);
                continue;
            }

            if (known.Has(row, Standings.Mark.Tied) || highest > known.Score[row] || IsMoved(row))
            {
                columns.Set(row, ReportColumns.Flag.Provisional);
            }

            next.Write(columns, row);
        }

        foreach (var honours in known.Honours)
        {
            columns.Honours.Add(honours.Key, honours.Value.ToArray());
        }

        foreach (var findings in (worst ?? known).Findings)
        {
            columns.Findings.Add(findings.Key, findings.Value.ToArray());
        }
    }

    private bool IsMoved(int row) => best is not null && worst is not null
        && (best.Grade[row] != known.Grade[row] || worst.Grade[row] != known.Grade[row]
            || !SameHonours(best, row) || !SameHonours(worst, row));

    private bool SameHonours(Standings other, int row) => Honours(known, row).SequenceEqual(Honours(other, row), StringComparer.Ordinal);

    private static List<string> Honours(Standings standings, int row) =>
        standings.Honours.TryGetValue(row, out var list) ? list : new List<string>();

    private void LeaveOpen(int row)
    {
        columns.Set(row, ReportColumns.Flag.Undetermined);
        var from = Math.Min(best!.Grade[row], worst!.Grade[row]);
        var to = Math.Max(best.Grade[row], worst.Grade[row]);
        columns.Grade[row] = from == to ? from : ReportColumns.NoGrade;
        if (from != to && to != ReportColumns.NoGrade)
        {
            columns.OpenGrades.Add(row, new KeyValuePair<byte, byte>(from, to));
        }

        if (!columns.Open.TryGetValue(row, out var open))
        {
            // The score is known; only a condition of a step is not.
            columns.Rank[row] = Math.Max(1, best.Rank[row]);
            columns.Set(row, ReportColumns.Flag.Provisional);
        }
        else if (best.Score[row] != open.High || worst.Score[row] != open.Low)
        {
            columns.Open[row] = new Score(worst.Score[row], best.Score[row], open.Needs);
        }
    }
}
