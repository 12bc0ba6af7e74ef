namespace PartyBuilding.Rules;

/// <summary>Who handles a clause that is no line of the policy.</summary>
public enum ClauseHandling
{
    /// <summary>Nobody: its text is cut, it is procedure alone, or it is left to judgement.</summary>
    NotExpressed,

    /// <summary>The domain model: meetings, proposals, member files, procedures and the other aggregates.</summary>
    Domain,

    /// <summary>This policy at another place: its head, or a line of another clause.</summary>
    Policy,
}
