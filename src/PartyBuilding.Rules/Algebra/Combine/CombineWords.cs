using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>The keys of a document that combine.</summary>
internal static class CombineWords
{
    internal static readonly IReadOnlyList<string> All = new[] { "sum", "product", "best", "worst", "average", "divide" };

    internal static string Of(CombineKind kind) => All[(int)kind];
}
