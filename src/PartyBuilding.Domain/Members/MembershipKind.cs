namespace PartyBuilding.Domain;

/// <summary>Whether a member belongs to an organization or takes part in it besides.</summary>
public enum MembershipKind
{
    /// <summary>The organization that the member belongs to and is counted in (组织关系所在); one at a time in a body.</summary>
    Home,

    /// <summary>Any other membership, for example in a temporary branch (兼入、流动); not counted in.</summary>
    Other,
}
