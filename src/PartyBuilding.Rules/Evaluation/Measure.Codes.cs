namespace PartyBuilding.Rules;

/// <content>Values that are codes.</content>
internal abstract partial class Measure
{
    /// <summary>The code, where the value is one; null for numbers and for what is missing.</summary>
    internal virtual string? Code(Scan scan) => null;

    /// <summary>The codes that the value may be: none when it has none, null when nothing is known of it.</summary>
    internal virtual string[]? PossibleCodes(Scan scan, ExplainedLine traced) =>
        traced.Code is string code ? new[] { code } : traced.Needs.Count > 0 ? null : System.Array.Empty<string>();

    /// <summary>Whether the value is one of these codes, or a list with one of them among it.</summary>
    internal virtual bool IsOne(Scan scan, string[] codes) => Code(scan) is string code && System.Array.IndexOf(codes, code) >= 0;

    /// <summary>The same of what is known by now, and what the value was found to be; null while it cannot be known.</summary>
    internal virtual bool? IsOne(Scan scan, ExplainedLine traced, string[] codes, out string actual)
    {
        var possible = PossibleCodes(scan, traced);
        actual = possible is null ? "?" : possible.Length == 0 ? "\u2013" : string.Join(" | ", possible);
        return possible is null ? null
            : possible.Length > 0 && System.Array.TrueForAll(possible, c => System.Array.IndexOf(codes, c) >= 0) ? true
            : System.Array.Exists(possible, c => System.Array.IndexOf(codes, c) >= 0) ? null
            : false;
    }
}
