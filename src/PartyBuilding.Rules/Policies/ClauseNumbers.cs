using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>The numbers of a document's clauses in its order, and what citations name among them. Immutable.</summary>
internal sealed class ClauseNumbers
{
    private static readonly string[] Further = { ", " };

    private static readonly char[] To = { '-', '\u2013' };

    private readonly string[] listed;

    internal ClauseNumbers(IEnumerable<string> listed) => this.listed = listed.ToArray();

    /// <summary>The clauses that a citation names: one, several ("3, 5"), or all from one to another ("3(1)1a-1c"). What is none of these stays as it is.</summary>
    internal IReadOnlyList<string> Named(string citation) => listed.Contains(citation)
        ? new[] { citation }
        : citation.Split(Further, StringSplitOptions.None).SelectMany(part => Between(part.Split(To)) ?? new[] { part }).ToArray();

    /// <summary>Whether it is a clause of the document, or the number under which some of its clauses stand.</summary>
    internal bool Has(string number) => listed.Any(clause => clause == number || IsUnder(clause, number));

    /// <summary>"3(1)2a" stands under "3(1)2" and "3(1)"; "12" does not stand under "1", nor "II" under "I".</summary>
    private static bool IsUnder(string clause, string heading) =>
        heading.Length > 0
        && clause.Length > heading.Length
        && clause.StartsWith(heading, StringComparison.Ordinal)
        && !(char.IsDigit(clause[heading.Length]) && char.IsDigit(heading[heading.Length - 1]))
        && !(char.IsLetter(clause[heading.Length]) && char.IsLetter(heading[heading.Length - 1]));

    private string[]? Between(string[] ends)
    {
        var first = ends.Length == 2 && ends[1].Length > 0 ? Array.IndexOf(listed, ends[0]) : -1;
        var last = first < 0 ? -1 : Array.FindIndex(listed, first + 1, clause => clause.EndsWith(ends[1], StringComparison.Ordinal));
        return last < 0 ? null : listed.Skip(first).Take(last - first + 1).ToArray();
    }
}
