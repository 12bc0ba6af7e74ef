namespace PartyBuilding.Rules;

/// <summary>A condition that an application decides. Implementations must be pure and thread-safe.</summary>
public interface ICustomCondition
{
    /// <summary>The version, which enters the digest; change it whenever results change.</summary>
    string Version { get; }

    /// <summary>Whether the condition holds for a subject; null while it is unknown.</summary>
    bool? Holds(CustomContext context);
}
