using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <content>Codes, and lists of codes.</content>
internal sealed partial class LookUpMeasure
{
    internal override string? Code(Scan scan)
    {
        var found = Find(scan, whose.Of(scan));
        if (!found.Exists)
        {
            scan.IsUnknown = true;
        }

        return found.Code;
    }

    internal override bool IsOne(Scan scan, string[] codes)
    {
        if (!node.IsList)
        {
            return base.IsOne(scan, codes);
        }

        var found = Find(scan, whose.Of(scan));
        scan.IsUnknown |= !found.Exists;
        return found.List?.Any(codes.Contains) == true;
    }

    internal override bool? IsOne(Scan scan, ExplainedLine traced, string[] codes, out string actual)
    {
        if (!node.IsList)
        {
            return base.IsOne(scan, traced, codes, out actual);
        }

        var found = Find(scan, whose.Of(scan));
        actual = found.List is null ? "?" : GivenMeasure.Listed(found.List);
        return found.List?.Any(codes.Contains);
    }

    internal override string[]? PossibleCodes(Scan scan, ExplainedLine traced) =>
        node.Part == ResultPart.Grade && Find(scan, whose.Of(scan)).Open?.Grades is IReadOnlyList<string> grades
            ? grades.ToArray()
            : base.PossibleCodes(scan, traced);
}
