using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Samples.StarRating.Csv;

namespace PartyBuilding.Samples.StarRating.Loading;

/// <summary>Numbers of lines as people write them: 2–5, 9.</summary>
internal static class LineRanges
{
    /// <summary>All lines, or as many ranges of them as are wanted at most.</summary>
    internal static string Of(IEnumerable<int> lines, int most = int.MaxValue)
    {
        List<(int First, int Last)> ranges = [];
        foreach (int line in lines.Distinct().Order())
        {
            if (ranges.Count > 0 && ranges[^1].Last == line - 1)
            {
                ranges[^1] = (ranges[^1].First, line);
            }
            else
            {
                ranges.Add((line, line));
            }
        }

        return string.Join(", ", ranges.Take(most).Select(range => range.First == range.Last
            ? Invariant.Text(range.First)
            : $"{Invariant.Text(range.First)}–{Invariant.Text(range.Last)}")) + (ranges.Count > most ? ", …" : string.Empty);
    }
}
