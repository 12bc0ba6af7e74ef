using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What the kinds of organization are called that have a name of their own; any other code as it is.</summary>
internal static class OrganizationKindTitles
{
    internal static readonly IReadOnlyDictionary<string, Saying> Sayings = new Dictionary<string, Saying>(StringComparer.Ordinal)
    {
        [OrganizationKinds.Committee] = Saying.KindCommittee,
        [OrganizationKinds.GeneralBranch] = Saying.KindGeneralBranch,
        [OrganizationKinds.Branch] = Saying.KindBranch,
        [OrganizationKinds.Group] = Saying.KindGroup,
        [OrganizationKinds.PartyGroup] = Saying.KindPartyGroup,
        [OrganizationKinds.Grid] = Saying.KindGrid,
        [OrganizationKinds.JointCommittee] = Saying.KindJointCommittee,
        [OrganizationKinds.SpecialCommittee] = Saying.KindSpecialCommittee,
        [OrganizationKinds.Office] = Saying.KindOffice,
        [OrganizationKinds.Enterprise] = Saying.KindEnterprise,
        [OrganizationKinds.League] = Saying.KindLeague,
        [OrganizationKinds.Team] = Saying.KindTeam,
    };

    internal static string Of(Speech speech, string code) => Sayings.TryGetValue(code, out var saying) ? speech.Say(saying) : code;
}
