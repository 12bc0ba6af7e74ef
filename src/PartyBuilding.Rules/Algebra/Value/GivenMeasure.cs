using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>The honours or findings that the steps before gave to the subject at hand: a list of codes.</summary>
internal sealed class GivenMeasure : Measure
{
    private readonly bool isHonour;

    internal GivenMeasure(Value node, Binder binder)
        : base(node, node.Name, binder) => isHonour = node.Name == Value.Honour;

    private protected override Reads OwnReads => Reads.Subject;

    /// <summary>A list as it is shown.</summary>
    internal static string Listed(IReadOnlyList<string> codes) => codes.Count == 0 ? "\u2013" : string.Join(", ", codes);

    internal override bool IsOne(Scan scan, string[] codes)
    {
        var isOne = IsOne(scan, codes, out _);
        scan.IsUnknown |= isOne is null;
        return isOne == true;
    }

    internal override bool? IsOne(Scan scan, ExplainedLine traced, string[] codes, out string actual) => IsOne(scan, codes, out actual);

    private bool? IsOne(Scan scan, string[] codes, out string actual)
    {
        var given = new SortedDictionary<string, bool>(StringComparer.Ordinal);
        var isOpen = scan.Given.Read(isHonour, given);
        var asked = codes.Where(given.ContainsKey).ToArray();
        bool? isOne = asked.Any(code => given[code]) ? true : asked.Length > 0 || isOpen ? null : false;
        actual = isOpen && isOne is null ? "?" : Listed(given.Select(one => one.Value ? one.Key : one.Key + "?").ToArray());
        return isOne;
    }

    private protected override decimal Own(Scan scan) => 0m;

    private protected override Draft Explain(Scan scan) => new Draft(Interval.Of(0m));
}
