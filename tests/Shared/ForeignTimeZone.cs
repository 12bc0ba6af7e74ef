using System;

namespace PartyBuilding.Tests;

/// <summary>Makes the time zone of the machine another one, which no result may be seen to follow, until it is disposed of.</summary>
public sealed class ForeignTimeZone : IDisposable
{
    private const string Name = "TZ";
    private readonly string? _before = Environment.GetEnvironmentVariable(Name);

    public ForeignTimeZone(string id) => Set(id);

    public void Dispose() => Set(_before);

    private static void Set(string? id)
    {
        Environment.SetEnvironmentVariable(Name, id);
        TimeZoneInfo.ClearCachedData();
    }
}
