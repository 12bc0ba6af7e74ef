using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Which parts are kept and which are trimmed. An id decides only between parts of equal worth.</summary>
internal static class PartChoice
{
    internal static void Keep(Keep keep, List<EachPart> parts, WorkLedger ledger)
    {
        var byDate = parts.OrderBy(p => ledger.Day[p.Rows[0]]);
        var ordered = (keep.Kind switch
        {
            KeepKind.Best => parts.OrderByDescending(p => p.High).ThenBy(p => ledger.Day[p.Rows[0]]),
            KeepKind.Worst => parts.OrderBy(p => p.Low).ThenBy(p => ledger.Day[p.Rows[0]]),
            KeepKind.Last => parts.OrderByDescending(p => ledger.Day[p.Rows[0]]).ThenByDescending(p => p.High),
            _ => byDate.ThenByDescending(p => p.High),
        }).ThenBy(p => p.Rows[0], Comparer<int>.Create(ledger.Entry.Compare)).ToArray();
        var count = keep.Count.OutOf(ordered.Length);
        for (var i = 0; i < ordered.Length; i++)
        {
            if (i < count == (keep.Kind == KeepKind.After))
            {
                ordered[i].State = PartState.NotKept;
            }
        }
    }

    internal static void Leave(Trim? trim, List<EachPart> parts)
    {
        if (trim is null)
        {
            return;
        }

        var counted = parts.Where(p => p.State is PartState.Counted or PartState.Missing).OrderByDescending(p => p.High).ToArray();
        var best = (int)trim.Best.OutOf(counted.Length);
        var worst = (int)trim.Worst.OutOf(counted.Length);
        foreach (var part in counted.Take(best).Concat(counted.Skip(best).Reverse().Take(worst)))
        {
            part.State = PartState.Trimmed;
        }
    }
}
