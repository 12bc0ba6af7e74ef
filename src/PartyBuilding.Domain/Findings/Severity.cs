namespace PartyBuilding.Domain;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing was left out.</summary>
    Note,

    /// <summary>Probably not meant; it was used as it stands.</summary>
    Warning,

    /// <summary>Wrong; it was refused, or what is wrong in it was left out.</summary>
    Error,
}
