using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PartyBuilding.Rules;

namespace PartyBuilding.Regulations.Tests;

/// <summary>How the policies of one document say the clauses that they list.</summary>
internal sealed class Coverage
{
    private readonly Dictionary<string, Way> ways = new();
    private readonly ILookup<string, UnscoredClause> reasons;

    public Coverage(PublishedDocument document, IEnumerable<Policy> policies)
    {
        Policy[] all = [.. policies];
        string[] listed = [.. all.SelectMany(policy => policy.Clauses)];
        Name = document.Name;
        Clauses = [.. document.Clauses.Where(listed.Contains)];
        reasons = all.SelectMany(policy => policy.Unscored).ToLookup(left => left.Clause);
        foreach (Policy policy in all)
        {
            ClauseNumbers numbers = new(policy.Clauses);
            using JsonDocument written = JsonDocument.Parse(PolicyWriter.Write(policy));
            foreach ((string citation, bool isCustom) in Citations(written.RootElement))
            {
                Add(numbers, citation, isCustom ? Way.Extension : Way.Data);
            }

            foreach (UnscoredClause left in policy.Unscored.Where(left => !left.IsPart))
            {
                Add(numbers, left.Clause, left.Handling switch
                {
                    ClauseHandling.Policy => Way.Data,
                    ClauseHandling.Domain => Way.Domain,
                    _ => Way.NotExpressed,
                });
            }
        }

        foreach (string clause in Of(Way.Data).Where(clause => reasons[clause].Any(left => left.IsPart && left.Handling != ClauseHandling.Policy)).ToArray())
        {
            ways[clause] = Way.Partly;
        }
    }

    /// <summary>From the most that can be said of a clause to the least.</summary>
    public enum Way
    {
        /// <summary>A line, or the head, of a policy.</summary>
        Data,

        /// <summary>A line, of which a part of the clause is left out.</summary>
        Partly,

        /// <summary>A line that calls a registered extension.</summary>
        Extension,

        /// <summary>The domain model.</summary>
        Domain,

        /// <summary>Cut, procedure alone, or left to judgement.</summary>
        NotExpressed,

        /// <summary>No policy mentions it.</summary>
        Missing,
    }

    public string Name { get; }

    /// <summary>The clauses that the policies list, in the order of the document.</summary>
    public IReadOnlyList<string> Clauses { get; }

    public Way WayOf(string clause) => ways.GetValueOrDefault(clause, Way.Missing);

    public IEnumerable<string> Of(Way way) => Clauses.Where(clause => WayOf(clause) == way);

    /// <summary>Why the clause, or parts of it, are no lines.</summary>
    public IEnumerable<UnscoredClause> ReasonsOf(string clause) => reasons[clause].Where(left => left.Handling != ClauseHandling.Policy);

    private void Add(ClauseNumbers numbers, string citation, Way way)
    {
        foreach (string clause in numbers.Named(citation))
        {
            // An extension makes the clause one of extensions, whatever else cites it; otherwise the most that is said counts.
            Way known = WayOf(clause);
            ways[clause] = Way.Extension == way || (way < known && known != Way.Extension) ? way : known;
        }
    }

    /// <summary>The clauses that lines cite, and whether the line itself calls an extension.</summary>
    private static IEnumerable<(string Citation, bool IsCustom)> Citations(JsonElement at) => at.ValueKind switch
    {
        JsonValueKind.Array => at.EnumerateArray().SelectMany(Citations),
        JsonValueKind.Object => Own(at).Concat(at.EnumerateObject().Where(p => p.Name != "unscored").SelectMany(p => Citations(p.Value))),
        _ => [],
    };

    private static IEnumerable<(string Citation, bool IsCustom)> Own(JsonElement line) =>
        line.TryGetProperty("clause", out var clause) && clause.ValueKind == JsonValueKind.String
            ? [(clause.GetString()!, IsCustom(line))]
            : [];

    private static bool IsCustom(JsonElement at) => at.ValueKind switch
    {
        JsonValueKind.Array => at.EnumerateArray().Any(IsCustomWithin),
        JsonValueKind.Object => at.TryGetProperty("custom", out _) || at.EnumerateObject().Any(p => IsCustomWithin(p.Value)),
        _ => false,
    };

    private static bool IsCustomWithin(JsonElement at) =>
        !(at.ValueKind == JsonValueKind.Object && at.TryGetProperty("clause", out _)) && IsCustom(at);
}
