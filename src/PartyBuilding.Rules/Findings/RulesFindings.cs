using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The kinds of finding that this package reports, with their texts in both languages.</summary>
public static partial class RulesFindings
{
    /// <summary>All kinds, in the order of their codes.</summary>
    public static IReadOnlyList<FindingKind> All => Catalogue.Kinds;

    // A class of its own, because the order in which the parts of a partial class initialize is not defined.
    private static class Catalogue
    {
        internal static readonly IReadOnlyList<FindingKind> Kinds = Array.AsReadOnly<FindingKind>([.. Reading, .. Cataloguing, .. Checking, .. Evaluating, .. Reporting]);
    }
}
