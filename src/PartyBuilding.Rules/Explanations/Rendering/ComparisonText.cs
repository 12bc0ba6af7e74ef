using System;

namespace PartyBuilding.Rules;

/// <summary>What was asked, with signs in place of the words of a document.</summary>
internal static class ComparisonText
{
    private static readonly string[] Signs = { "≥ ", "> ", "≤ ", "< ", "= " };

    internal static string Of(string asked)
    {
        for (var i = 0; i < Signs.Length; i++)
        {
            var word = ComparisonWords.All[i] + " ";
            if (asked.StartsWith(word, StringComparison.Ordinal))
            {
                return asked.Remove(0, word.Length).Insert(0, Signs[i]);
            }
        }

        return asked;
    }
}
