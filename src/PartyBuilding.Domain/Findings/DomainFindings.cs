using System;
using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <summary>The kinds of finding that this package reports.</summary>
public static partial class DomainFindings
{
    /// <summary>All kinds, in the order of their codes.</summary>
    public static IReadOnlyList<FindingKind> All => Catalogue.Kinds;

    // A class of its own, because the order in which the parts of a partial class initialize is not defined.
    private static class Catalogue
    {
        internal static readonly IReadOnlyList<FindingKind> Kinds = Array.AsReadOnly<FindingKind>(
        [
            .. RowKinds,
            .. RosterKinds,
            .. RecordKinds,
            .. ProcedureKinds,
            .. EventKinds,
            .. OrganizationKinds,
            .. MissingKinds,
            .. MemberKinds,
            .. TalentKinds,
            .. RollFindings,
            .. VoteFindings,
            .. ElectionFindings,
            .. MeetingBookFindings,
            .. DecisionFindings,
            .. ProposalFirstKinds,
            .. ProposalLaterKinds,
            .. ProposalOutcomeKinds,
            .. ProposalStandingKinds,
            .. EvaluationKinds,
            .. KeptKinds,
            .. RoundKinds,
            .. SideKinds,
            .. ResultKinds,
        ]);
    }
}
