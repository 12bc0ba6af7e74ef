using System;
using System.Collections.Generic;

namespace PartyBuilding.Practices.Tests;

/// <summary>Which practice a class of tests replays, and with which types of the library.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PracticeAttribute(string id, string chinese, string english, params Type[] types) : Attribute
{
    /// <summary>The id of the practice, such as "JX-1".</summary>
    public string Id { get; } = id;

    public string Chinese { get; } = chinese;

    public string English { get; } = english;

    public IReadOnlyList<Type> Types { get; } = types;

    /// <summary>What of it waits for the policy language; null when all of it runs.</summary>
    public string? Waits { get; init; }
}
