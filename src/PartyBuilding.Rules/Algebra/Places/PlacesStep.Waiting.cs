using System;

namespace PartyBuilding.Rules;

/// <content>Equals at a last place of whom some get it later: others then have the places for which those stood here.</content>
internal sealed partial class PlacesStep
{
    /// <summary>How many of the candidates may leave for a place given before these, that waits for a decision.</summary>
    private int Leaving(Standings standings, Candidates candidates)
    {
        if (standings.Waiting == 0 || (node.Grade is null && among is null))
        {
            return 0;
        }

        var may = 0;
        for (var i = 0; i < candidates.Count; i++)
        {
            may += standings.Has(candidates[i], Standings.Mark.Tied) || standings.Has(candidates[i], Standings.Mark.Unsure) ? 1 : 0;
        }

        return Math.Min(may, standings.Waiting);
    }

    /// <summary>Marks those who are next in line for the places of those who may leave.</summary>
    private void Await(PlaceSorter sorter, Standings standings, Candidates candidates, int step, int open, int taken, int leaving)
    {
        if (leaving == 0)
        {
            return;
        }

        var end = IsReserving ? candidates.Count : Math.Min(candidates.Count, open + leaving);
        while (end > 0 && end < candidates.Count && sorter.IsEqual(candidates[end - 1], candidates[end]))
        {
            end++;
        }

        for (var i = IsReserving ? 0 : taken; i < end; i++)
        {
            if (!standings.Has(candidates[i], Standings.Mark.Placed) && !standings.Gave(step, candidates[i]))
            {
                standings.Set(candidates[i], Standings.Mark.Unsure);
            }
        }
    }
}
