namespace PartyBuilding.Domain;

/// <summary>Who takes the steps of <see cref="AdmissionProcedures"/>.</summary>
public static class AdmissionRoles
{
    /// <summary>The committee of a branch (支部委员会).</summary>
    public const string BranchCommittee = "branchCommittee";

    /// <summary>The meeting of all members of a branch (支部大会).</summary>
    public const string BranchMeeting = "branchMeeting";

    /// <summary>The committee that approves (上级党委、市委会).</summary>
    public const string Committee = "committee";
}
