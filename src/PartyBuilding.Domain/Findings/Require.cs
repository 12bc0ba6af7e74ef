using System;

namespace PartyBuilding.Domain;

/// <summary>Refuses a programmer's error at once.</summary>
internal static class Require
{
    internal static T NotNull<T>(T? value, string paramName)
        where T : class => value ?? throw new ArgumentNullException(paramName);

    /// <summary>Refuses an identifier that is none, its default.</summary>
    internal static void Some(bool isNone, string paramName)
    {
        if (isNone)
        {
            throw new ArgumentException($"An identifier is required; {Keys.None}, its default, is not allowed.", paramName);
        }
    }
}
