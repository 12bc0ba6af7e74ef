using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Refuses a programmer's error at once.</summary>
internal static class Require
{
    internal static T NotNull<T>(T? value, string paramName)
        where T : class => value ?? throw new ArgumentNullException(paramName);

    /// <summary>The items; refused when one of them is null.</summary>
    internal static T[] NoneNull<T>(IEnumerable<T>? items, string paramName)
        where T : class => NotNull(items, paramName).Select(item => Item(item, paramName)).ToArray();

    /// <summary>One item of a sequence; refused when it is null.</summary>
    internal static T Item<T>(T? item, string paramName)
        where T : class => item ?? throw new ArgumentException("None of the items may be null; one of them is.", paramName);

    /// <summary>Refuses an identifier that is none, its default.</summary>
    internal static string Filled(string? text, string paramName) => string.IsNullOrWhiteSpace(NotNull(text, paramName))
        ? throw new ArgumentException("The text is blank.", paramName)
        : text!;

    internal static void Some(bool isNone, string paramName)
    {
        if (isNone)
        {
            throw new ArgumentException($"An identifier is required; {Keys.None}, its default, is not allowed.", paramName);
        }
    }
}
