namespace PartyBuilding.Rules;

/// <summary>What a policy document may be, so that no document can exhaust the machine that reads it.</summary>
public static class PolicyLimits
{
    /// <summary>The newest format of documents that this version of the library reads, and the one that it writes.</summary>
    public const int Format = 1;

    /// <summary>The most bytes of a document: 4 MB. One with more is refused, and its rest is not read.</summary>
    public const int Bytes = 4 * 1024 * 1024;

    /// <summary>How many nodes may stand within each other; every JSON object is a node. One too deep is left out, and what is around it is judged.</summary>
    public const int Depth = 32;

    /// <summary>How many nodes a document may have; every JSON object and every element of a list is a node. What follows them is left out, and the rest is judged.</summary>
    public const int Nodes = 10_000;

    /// <summary>How deep lists and objects together may stand within each other.</summary>
    internal const int Brackets = 3 * Depth;
}
