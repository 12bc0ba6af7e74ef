namespace PartyBuilding.Rules;

/// <summary>Whether subjects that were graded directly take places.</summary>
public enum DirectGrades
{
    /// <summary>They take places, before all others.</summary>
    Inside,

    /// <summary>They take none.</summary>
    Outside,
}
