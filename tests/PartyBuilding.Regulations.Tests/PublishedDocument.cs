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

    /// <summary>The clauses that a citation names: one, several ("3, 5"), or a range ("3(1)1a-1c"). What is neither stays as it is.</summary>
    public IReadOnlyList<string> Cited(string citation) =>
        Clauses.Contains(citation) ? [citation] : [.. citation.Split(", ").SelectMany(part => Between(part.Split('-')) ?? [part])];

    /// <summary>Whether a citation is the number under which clauses stand.</summary>
    public bool IsHeading(string citation) => Clauses.Any(c => c.Length > citation.Length && c.StartsWith(citation, StringComparison.Ordinal));

    private IEnumerable<string>? Between(string[] ends)
    {
        var after = Clauses.SkipWhile(c => c != ends[0]).ToArray();
        var last = ends.Length == 2 && after.Length > 0 ? Array.FindIndex(after, 1, c => c.EndsWith(ends[1], StringComparison.Ordinal)) : -1;
        return last > 0 ? after.Take(last + 1) : null;
    }
}
