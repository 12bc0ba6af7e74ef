using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Regulations.Tests;

/// <summary>A published regulation by the numbers of its clauses, in its order: a fact that policies are held against.</summary>
internal sealed class PublishedDocument
{
    public PublishedDocument(string name, int clauses)
        : this(name, string.Join(' ', Enumerable.Range(1, clauses).Select(RegulationCase.Number)))
    {
    }

    public PublishedDocument(string name, string clauses)
    {
        Name = name;
        Clauses = clauses.Split(' ');
    }

    public string Name { get; }

    public IReadOnlyList<string> Clauses { get; }

    /// <summary>The policies that restate it: one of its name, or several with a further word after a dot.</summary>
    public bool IsOf(string policy) => policy == Name || policy.StartsWith(Name + ".", StringComparison.Ordinal);
}
