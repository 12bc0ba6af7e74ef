using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace PartyBuilding.Tests;

/// <summary>Finds marks of Western punctuation that touch Chinese: Chinese text has full-width ones.</summary>
public static class ChinesePunctuation
{
    private static readonly Regex s_touching = new(
        @"\p{IsCJKUnifiedIdeographs}[,;:()?!.]|[,;:()?!][\p{IsCJKUnifiedIdeographs}]|\}[,;:(]|[,;:)]\{");

    /// <summary>Those of the texts that have such a mark.</summary>
    public static IEnumerable<string> Faults(IEnumerable<string> texts) => texts.Where(text => s_touching.IsMatch(text));
}
