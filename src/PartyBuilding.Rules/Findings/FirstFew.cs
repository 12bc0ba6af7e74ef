using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>The first of many in a text, and how many more there are.</summary>
internal static class FirstFew
{
    /// <summary>So many are enough to see what is wrong with all of them.</summary>
    private const int Shown = 5;

    internal static string Of(IEnumerable<string> all, int count)
    {
        var shown = string.Join(", ", all.Take(Shown));
        return count > Shown ? shown + ", \u2026 (+" + Exact.Text(count - Shown) + ")" : shown;
    }
}
