namespace PartyBuilding.Rules;

/// <summary>How much of an explanation is shown.</summary>
public enum ExplanationDetail
{
    /// <summary>One line for each line of the policy; many records are shortened to the first and the last.</summary>
    Brief,

    /// <summary>Every record, and how each part came about.</summary>
    Full,
}
