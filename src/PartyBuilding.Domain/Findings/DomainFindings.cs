using System;
using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <summary>The kinds of finding that this package reports.</summary>
public static partial class DomainFindings
{
    /// <summary>Dates the wrong way round.</summary>
    public static readonly FindingKind DatesWrongWayRound = new(
        "PB1001",
        Severity.Error,
        "起始日期 {from} 晚于截止日期 {to};未采用截止日期或整条记录,请更正其中一个日期。",
        "{from} to {to} runs backwards; correct one of the two dates.");

    /// <summary>All kinds, in the order of their codes.</summary>
    public static IReadOnlyList<FindingKind> All => Catalogue.Kinds;

    private static FindingKind[] RosterKinds => [DatesWrongWayRound];

    // A class of its own, because the order in which the parts of a partial class initialize is not defined.
    private static class Catalogue
    {
        internal static readonly IReadOnlyList<FindingKind> Kinds = Array.AsReadOnly<FindingKind>([.. RosterKinds, .. RecordKinds]);
    }
}
