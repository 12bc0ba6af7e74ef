namespace PartyBuilding.Domain;

/// <summary>How a proposal is put forward (提案形式); the values of the record attribute <c>proposalForm</c>.</summary>
public static class SponsorForms
{
    /// <summary>By one sponsor alone (个人).</summary>
    public const string Individual = "individual";

    /// <summary>By a first signer with others (联名).</summary>
    public const string Joint = "joint";

    /// <summary>By one or more bodies: a party, an organization, a committee (集体).</summary>
    public const string Collective = "collective";

    /// <summary>By a team (课题组).</summary>
    public const string Team = "team";
}
