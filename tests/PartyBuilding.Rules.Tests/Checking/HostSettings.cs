using Xunit;

namespace PartyBuilding.Rules.Tests.Checking;

/// <summary>Tests that change what all validators of a process share; nothing runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class HostSettings
{
    public const string Name = "settings of the host";
}
