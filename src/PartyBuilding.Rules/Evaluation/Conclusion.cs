using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Writes the outcome of the group pass into the report: what is determined, what is open, what is provisional, what comes next.</summary>
internal sealed partial class Conclusion
{
    private readonly Plan plan;
    private readonly ReportColumns columns;
    private readonly Standings known;
    private readonly Standings? best;
    private readonly Standings? worst;
    private readonly bool isCrowded;
    private bool isSettled;

    internal Conclusion(Plan plan, ReportColumns columns, Standings known, Standings? best, Standings? worst)
    {
        this.plan = plan;
        this.columns = columns;
        this.known = known;
        this.best = best;
        this.worst = worst;
        isCrowded = best is { BeforePlaces: not null, IsCrowded: true };
    }

    internal void Write()
    {
        var open = 0;
        for (var row = 0; row < known.Count; row++)
        {
            if (known.Has(row, Standings.Mark.Open))
            {
                open++;
                LeaveOpen(row);
            }
        }

        Rank();
        var highest = columns.Open.Count == 0 ? decimal.MinValue : columns.Open.Values.Max(o => o.High!.Value);
        var givesPlaces = known.Outcomes.Count > 0;
        var next = new NextGradeFinder(plan, known);
        for (var row = 0; row < known.Count; row++)
        {
            if (known.Has(row, Standings.Mark.Open))
            {
                if ((open > 1 && givesPlaces) || (!known.Has(row, Standings.Mark.OpenScore) && (highest > known.Score[row] || !HonourSettled(row))))
                {
                    // What becomes of it depends on what becomes of the others.
                    columns.Set(row, ReportColumns.Flag.Provisional);
                }

                continue;
            }

            if (known.Has(row, Standings.Mark.Tied) || known.Has(row, Standings.Mark.Unsure) || highest > known.Score[row] || IsMoved(row))
            {
                columns.Set(row, ReportColumns.Flag.Provisional);
            }

            next.Write(columns, row);
            WithholdFrom(row);
        }

        foreach (var honours in known.Honours.Where(honours => honours.Value.Count > 0))
        {
            columns.Honours.Add(honours.Key, honours.Value.ToArray());
        }

        foreach (var row in (worst ?? known).Findings.Keys.Union(best?.Findings.Keys ?? Enumerable.Empty<int>()))
        {
            var found = Found(row);
            if (found.Length > 0)
            {
                columns.Findings.Add(row, found);
            }
        }
    }

    /// <summary>What is found whatever becomes of what is open, and what is found perhaps.</summary>
    private SubjectFinding[] Found(int row)
    {
        if (best is null || !known.Has(row, Standings.Mark.Open))
        {
            return (worst ?? known).FindingsOf(row).ToArray();
        }

        var low = worst!.FindingsOf(row);
        var high = best.FindingsOf(row);
        return low.Select(one => one.IsOpen || !high.Any(other => other.IsSame(one)) ? one.AsOpen() : one)
            .Concat(high.Where(one => !low.Any(other => other.IsSame(one))).Select(one => one.AsOpen()))
            .ToArray();
    }
}
