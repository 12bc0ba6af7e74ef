using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What the kinds of organization are called that have a name of their own; any other code as it is.</summary>
internal static class OrganizationKindTitles
{
    internal static string Of(Speech speech, string code) => code switch
    {
        OrganizationKinds.Committee => speech.Say(Saying.KindCommittee),
        OrganizationKinds.GeneralBranch => speech.Say(Saying.KindGeneralBranch),
        OrganizationKinds.Branch => speech.Say(Saying.KindBranch),
        OrganizationKinds.Group => speech.Say(Saying.KindGroup),
        OrganizationKinds.PartyGroup => speech.Say(Saying.KindPartyGroup),
        OrganizationKinds.Grid => speech.Say(Saying.KindGrid),
        OrganizationKinds.JointCommittee => speech.Say(Saying.KindJointCommittee),
        OrganizationKinds.SpecialCommittee => speech.Say(Saying.KindSpecialCommittee),
        OrganizationKinds.Office => speech.Say(Saying.KindOffice),
        OrganizationKinds.Enterprise => speech.Say(Saying.KindEnterprise),
        OrganizationKinds.League => speech.Say(Saying.KindLeague),
        OrganizationKinds.Team => speech.Say(Saying.KindTeam),
        _ => code,
    };
}
