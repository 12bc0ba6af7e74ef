namespace PartyBuilding.Rules;

/// <summary>A number that an application computes. Implementations must be pure and thread-safe.</summary>
public interface ICustomNumber
{
    /// <summary>The version, which enters the digest; change it whenever results change.</summary>
    string Version { get; }

    /// <summary>The number for a subject; null while it is unknown.</summary>
    decimal? Evaluate(CustomContext context);
}
