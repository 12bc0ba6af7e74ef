using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <content>Which parts are kept and trimmed, and how many follow each other.</content>
internal sealed partial class Reckoner
{
    /// <summary>What is kept, then what is trimmed of it. Among parts of equal worth the earlier comes first, then the lower entry.</summary>
    private static void Choose(Each node, List<Part> parts)
    {
        if (node.Kept is Keep keep)
        {
            IEnumerable<Part> there = parts.Where(p => !p.IsMissing);
            Part[] ordered = [.. (keep.Kind switch
            {
                KeepKind.Best => there.OrderByDescending(p => p.Worth.High).ThenBy(p => p.Records[0].Date),
                KeepKind.Worst => there.OrderBy(p => p.Worth.Low).ThenBy(p => p.Records[0].Date),
                KeepKind.Last => there.OrderByDescending(p => p.Records[0].Date).ThenByDescending(p => p.Worth.High),
                _ => there.OrderBy(p => p.Records[0].Date).ThenByDescending(p => p.Worth.High),
            }).ThenBy(p => p.Records[0].Entry)];
            int count = HowMany(keep.Count, ordered.Length);
            foreach (Part part in keep.Kind == KeepKind.After ? ordered.Take(count) : ordered.Skip(count))
            {
                part.State = PartState.NotKept;
            }
        }

        Part[] counted = [.. parts.Where(p => p.State is PartState.Counted or PartState.Missing).OrderByDescending(p => p.Worth.High)];
        int best = HowMany(node.Trimming?.Best ?? PartCount.None, counted.Length);
        int worst = HowMany(node.Trimming?.Worst ?? PartCount.None, counted.Length);
        foreach (Part part in counted.Take(best).Concat(counted.Skip(best).Reverse().Take(worst)))
        {
            part.State = PartState.Trimmed;
        }
    }

    private static int HowMany(PartCount count, int parts) => count.Share is not Literal share
        ? count.Count
        : (int)(Ratio.Of(share.Numerator) * Ratio.Of(parts) / Ratio.Of(share.Denominator)).Rounded(0, count.Round).Top;

    /// <summary>The longest row of parts worth more than nothing; slots must follow each other, other parts just follow by date.</summary>
    private int Run(Each node, List<Part> parts, Func<Part, Ratio> worth)
    {
        int longest = 0;
        int run = 0;
        DateSpan? before = null;
        foreach (Part part in parts.OrderBy(p => SlotOf(node, p)?.Start ?? p.Records[0].Date).ThenByDescending(p => worth(p) > Ratio.Zero))
        {
            DateSpan? slot = SlotOf(node, part);
            bool follows = slot is null || (before is DateSpan last && last.LastDay.PlusDays(1) == slot.Value.Start);
            run = worth(part) <= Ratio.Zero ? 0 : follows ? run + 1 : 1;
            before = slot;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private DateSpan? SlotOf(Each node, Part part) => node.Keys.Count == 1 && node.Keys[0].Kind == PartKeyKind.Slot
        ? part.Slot ?? Slot(node.Keys[0].Cadence, part.Records[0].Date)
        : null;
}
