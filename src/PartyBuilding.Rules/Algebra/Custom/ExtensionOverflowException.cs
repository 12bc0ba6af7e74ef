using System;

namespace PartyBuilding.Rules;

/// <summary>An extension gave a number larger than values may be. Never leaves an evaluation: the subject has a finding instead.</summary>
internal sealed class ExtensionOverflowException : OverflowException
{
    internal ExtensionOverflowException(string name, string version)
        : base("The extension '" + name + "' gave a number larger than values may be.")
    {
        Name = name;
        Version = version;
    }

    internal string Name { get; }

    internal string Version { get; }
}
