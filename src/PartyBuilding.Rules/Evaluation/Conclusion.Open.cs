using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>What is open: the grades and the scores between which a result lies.</content>
internal sealed partial class Conclusion
{
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

        var before = isOpen ? open.Needs : Array.Empty<Finding>();
        columns.Open[row] = new Score(low, high, worst.NeedsOf(row, before).Concat(best.NeedsOf(row, before)).Distinct().ToArray());
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
