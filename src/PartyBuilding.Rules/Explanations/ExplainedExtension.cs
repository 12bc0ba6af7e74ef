using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>The number or condition of the application that was asked: by which version, and with what. Immutable.</summary>
public sealed class ExplainedExtension
{
    internal ExplainedExtension(string name, string version, IReadOnlyList<KeyValuePair<string, string>> arguments)
    {
        Name = name;
        Version = version;
        Arguments = arguments;
    }

    /// <summary>The registered name.</summary>
    public string Name { get; }

    /// <summary>The version that was registered.</summary>
    public string Version { get; }

    /// <summary>The arguments that the policy gives, in the order written.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Arguments { get; }
}
