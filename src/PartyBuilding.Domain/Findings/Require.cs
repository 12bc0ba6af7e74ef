using System;

namespace PartyBuilding.Domain;

/// <summary>Refuses a programmer's error at once.</summary>
internal static class Require
{
    internal static T NotNull<T>(T? value, string paramName)
        where T : class => value ?? throw new ArgumentNullException(paramName);
}
