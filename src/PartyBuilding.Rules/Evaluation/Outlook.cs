namespace PartyBuilding.Rules;

/// <summary>How what is unknown is taken while steps are executed.</summary>
internal enum Outlook
{
    /// <summary>Not at all: whoever depends on something unknown is set aside.</summary>
    Known,

    /// <summary>At its best for the subject.</summary>
    Best,

    /// <summary>At its worst for the subject.</summary>
    Worst,
}
