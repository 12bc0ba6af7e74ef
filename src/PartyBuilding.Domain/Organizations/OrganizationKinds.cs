namespace PartyBuilding.Domain;

/// <summary>Kinds of organization that have a name of their own; any other code is a kind as well (组织类别).</summary>
public static class OrganizationKinds
{
    /// <summary>A committee (党委、市委会).</summary>
    public const string Committee = "committee";

    /// <summary>A general branch (党总支、总支部).</summary>
    public const string GeneralBranch = "generalBranch";

    /// <summary>A branch (党支部、支部).</summary>
    public const string Branch = "branch";

    /// <summary>A group within a branch (党小组、小组).</summary>
    public const string Group = "group";

    /// <summary>A party group within a body that is not a party organization (党组).</summary>
    public const string PartyGroup = "partyGroup";

    /// <summary>A grid that has an organization of its own (网格党组织).</summary>
    public const string Grid = "grid";

    /// <summary>A joint committee over organizations that keep their own superior (联合党委、功能型党委).</summary>
    public const string JointCommittee = "jointCommittee";

    /// <summary>A special committee (专门委员会、专委会).</summary>
    public const string SpecialCommittee = "specialCommittee";

    /// <summary>An office or department (机关、部门).</summary>
    public const string Office = "office";

    /// <summary>An enterprise or institution (企业、事业单位).</summary>
    public const string Enterprise = "enterprise";

    /// <summary>An organization of the youth league (团组织).</summary>
    public const string League = "league";

    /// <summary>A team for one task (工作队、服务队).</summary>
    public const string Team = "team";
}
