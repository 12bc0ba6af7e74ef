namespace PartyBuilding.Domain;

/// <summary>A member who lives in one place while the membership is elsewhere (人户分离、关系不在居住地).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record ApartResidence
{
    internal ApartResidence(MemberId member, SubjectId residence, OrganizationId? home)
    {
        Member = member;
        Residence = residence;
        Home = home;
    }

    /// <summary>The member.</summary>
    public MemberId Member { get; }

    /// <summary>The unit or organization of residence.</summary>
    public SubjectId Residence { get; }

    /// <summary>The organization that the member is at home in; null when there is none.</summary>
    public OrganizationId? Home { get; }

    /// <summary>Member, residence and home, such as "m3 lives in village:9, at home in 407".</summary>
    public override string ToString() => $"{Member} lives in {Residence}, at home in {Home?.Key ?? Keys.None}";
}
