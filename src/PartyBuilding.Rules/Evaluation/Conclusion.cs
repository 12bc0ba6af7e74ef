using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Writes the outcome of the group pass into the report: what is determined, what is open, what is provisional, what comes next.</summary>
internal sealed class Conclusion
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
        }

        foreach (var honours in known.Honours)
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

    /// <summary>A step settled the score after all: it is known, and has a rank among the known.</summary>
    private void Settle(int row, decimal score)
    {
        columns.Open.Remove(row);
        known.Score[row] = score;
        known.Clear(row, Standings.Mark.OpenScore);
        isSettled = true;
    }

    /// <summary>Gives one whose score was settled the honours that it has whatever becomes of the rest; false where they depend on others.</summary>
    private bool HonourSettled(int row)
    {
        var held = Honours(best!, row);
        if (isCrowded || best!.Has(row, Standings.Mark.Tied) || worst!.Has(row, Standings.Mark.Tied) || !SameHonours(best, worst, row))
        {
            return false;
        }

        if (held.Count > 0)
        {
            known.Honour(row, best, plan.Steps.Length);
        }

        return true;
    }

    /// <summary>Ranks of all whose score is known by now.</summary>
    private void Rank()
    {
        if (isSettled)
        {
            known.ScoresChanged();
            known.ByScore();
            known.Release();
        }
    }

    private Finding[] NeedsOfSteps(int row)
    {
        var scan = plan.NewScan();
        GroupPass.MoveTo(scan, known, row);
        return plan.Steps.OfType<AdjustScoreStep>().SelectMany(s => s.Needs(scan)).Distinct().ToArray();
    }

    private bool IsMoved(int row) => best is not null && worst is not null
        && (best.Grade[row] != known.Grade[row] || worst.Grade[row] != known.Grade[row]
            || !SameHonours(best, known, row) || !SameHonours(worst, known, row));

    private static bool SameHonours(Standings one, Standings other, int row) =>
        Honours(one, row).SequenceEqual(Honours(other, row), StringComparer.Ordinal);

    private static List<string> Honours(Standings standings, int row) =>
        standings.Honours.TryGetValue(row, out var list) ? list : new List<string>();

    private void LeaveOpen(int row)
    {
        columns.Set(row, ReportColumns.Flag.Undetermined);
        var from = Math.Min(best!.Grade[row], worst!.Grade[row]);
        var to = Math.Max(best.Grade[row], worst.Grade[row]);
        if (isCrowded)
        {
            Widen(row, ref from, ref to);
        }

        columns.Grade[row] = from == to ? from : ReportColumns.NoGrade;
        if (from != to && to != ReportColumns.NoGrade)
        {
            columns.OpenGrades.Add(row, new KeyValuePair<byte, byte>(from, to));
        }

        if (!known.Has(row, Standings.Mark.OpenScore))
        {
            // The score is known; only a condition of a step is not.
            columns.Set(row, ReportColumns.Flag.Provisional);
            return;
        }

        var isOpen = columns.Open.TryGetValue(row, out var open);
        var low = Math.Min(best.Score[row], worst.Score[row]);
        var high = Math.Max(best.Score[row], worst.Score[row]);
        if (low == high)
        {
            Settle(row, low);
            return;
        }

        columns.Open[row] = new Score(low, high, isOpen ? open.Needs : NeedsOfSteps(row));
    }

    /// <summary>
    /// Where several subjects are open, or further criteria decide between equals, each may be at its best while the others are not, and the reverse: it may win any place for
    /// which it can stand, and lose every one.
    /// </summary>
    private void Widen(int row, ref byte from, ref byte to)
    {
        var lost = worst!.BeforePlaces![row];
        from = Math.Min(from, best!.BeforePlaces![row]);
        foreach (var places in plan.Steps.OfType<PlacesStep>())
        {
            lost = places.AfterLosing(worst, row, lost);
            if (places.Raises && places.Grade >= best.Ceiling[row] && !best.IsBlocked(row, places.Grade) && !best.Has(row, Standings.Mark.Barred))
            {
                from = Math.Min(from, places.Grade);
                to = to == ReportColumns.NoGrade ? places.Grade : Math.Max(to, places.Grade);
            }
        }

        if (lost != ReportColumns.NoGrade)
        {
            to = to == ReportColumns.NoGrade ? lost : Math.Max(to, lost);
        }
    }
}
