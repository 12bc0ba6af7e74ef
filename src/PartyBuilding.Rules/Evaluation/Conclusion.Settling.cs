using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>Scores that a step settled after all, and what the outlooks change for others.</content>
internal sealed partial class Conclusion
{
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

    /// <summary>An honour that neither outlook gives was this subject's only while whoever has it for certain was set aside.</summary>
    private void WithholdFrom(int row)
    {
        if (best is not null && worst is not null && !isCrowded)
        {
            known.Withhold(row, best, worst, plan.Steps.Length);
        }
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

    private bool IsMoved(int row) => best is not null && worst is not null
        && (best.Grade[row] != known.Grade[row] || worst.Grade[row] != known.Grade[row]
            || !SameHonours(best, known, row) || !SameHonours(worst, known, row));

    private static bool SameHonours(Standings one, Standings other, int row) =>
        Honours(one, row).SequenceEqual(Honours(other, row), StringComparer.Ordinal);

    private static List<string> Honours(Standings standings, int row) =>
        standings.Honours.TryGetValue(row, out var list) ? list : new List<string>();
}
