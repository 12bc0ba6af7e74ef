namespace PartyBuilding.Domain;

/// <summary>Kinds of relation that have a name of their own; any other code is a kind as well (关系类别).</summary>
/// <remarks>Each says who stands at the two ends: the one that acts, and the one that it is for.</remarks>
public static class RelationKinds
{
    /// <summary>From a guiding organization to the one it guides beside the superior, a league organization for example (业务指导、党建带团建).</summary>
    public const string GuidedBy = "guidedBy";

    /// <summary>From a joint committee to an organization that takes part and keeps its own superior (联合党委).</summary>
    public const string JointCommittee = "jointCommittee";

    /// <summary>From the helping to the helped side of a pair (结对帮扶).</summary>
    public const string Pairing = "pairing";

    /// <summary>From a leader, committee member or organization to whom or what is linked (联系点、联系制度).</summary>
    public const string ContactLink = "contactLink";

    /// <summary>Between two bodies, with leader, office and contact on both sides (对口联系).</summary>
    public const string Liaison = "liaison";

    /// <summary>From an organization to the one it has an agreement with (共建协议).</summary>
    public const string JointBuilding = "jointBuilding";

    /// <summary>From a member to the village, community or organization of residence (居住地).</summary>
    public const string Residence = "residence";

    /// <summary>From a member to the organization, unit or grid that is instructed (党建指导员).</summary>
    public const string Instructor = "instructor";

    /// <summary>From a member to the grid that the member is registered in (网格).</summary>
    public const string Grid = "grid";

    /// <summary>From a member to the unit that employs the member (就业单位).</summary>
    public const string Employment = "employment";

    /// <summary>From a member to a unit that the member owns (出资人).</summary>
    public const string Ownership = "ownership";

    /// <summary>From a member to a unit that the member manages (经营管理者).</summary>
    public const string Management = "management";

    /// <summary>From an organization to a unit or grid that it is set up in or covers (组建、覆盖).</summary>
    public const string Covers = "covers";

    /// <summary>From a member to a project that the member leads (领办项目).</summary>
    public const string ProjectLead = "projectLead";

    /// <summary>From a member to the village or unit that the member was sent to (第一书记、驻村工作队、下派).</summary>
    public const string Sent = "sent";
}
