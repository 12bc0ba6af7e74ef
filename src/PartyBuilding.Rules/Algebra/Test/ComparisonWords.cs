using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>The keys of a document that compare.</summary>
internal static class ComparisonWords
{
    internal static readonly IReadOnlyList<string> All = new[] { "atLeast", "above", "atMost", "below", "is" };

    internal static string Of(ComparisonKind kind) => All[(int)kind];
}
