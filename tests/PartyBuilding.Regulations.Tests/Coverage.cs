using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PartyBuilding.Rules;

namespace PartyBuilding.Regulations.Tests;

/// <summary>How the policies of one document say its clauses.</summary>
internal sealed class Coverage
{
    private readonly Dictionary<string, Way> ways = new();
    private readonly Dictionary<string, UnscoredClause> reasons = new();

    public Coverage(PublishedDocument document, IEnumerable<Policy> policies)
    {
        Document = document;
        foreach (var policy in policies)
        {
            using var written = JsonDocument.Parse(PolicyWriter.Write(policy));
            foreach (var (citation, isCustom) in Citations(written.RootElement))
            {
                Add(citation, isCustom ? Way.Extension : Way.Data);
            }

            foreach (var clause in policy.Unscored)
            {
                Add(clause.Clause, clause.Handling switch
                {
                    ClauseHandling.Policy => Way.Data,
                    ClauseHandling.Domain => Way.Domain,
                    _ => Way.NotExpressed,
                });
                reasons.TryAdd(clause.Clause, clause);
            }
        }
    }

    /// <summary>From the most that can be said of a clause to the least.</summary>
    public enum Way
    {
        /// <summary>A line, or the head, of a policy.</summary>
        Data,

        /// <summary>A line that calls a registered extension.</summary>
        Extension,

        /// <summary>The domain model.</summary>
        Domain,

        /// <summary>Cut, procedure alone, or left to judgement.</summary>
        NotExpressed,

        /// <summary>No policy mentions it.</summary>
        Missing,
    }

    public PublishedDocument Document { get; }

    /// <summary>Citations of policies that the document does not have.</summary>
    public IReadOnlyList<string> Strangers { get; private set; } = [];

    public IEnumerable<string> Of(Way way) => Document.Clauses.Where(c => ways.GetValueOrDefault(c, Way.Missing) == way);

    public UnscoredClause ReasonOf(string clause) => reasons[clause];

    private void Add(string citation, Way way)
    {
        var cited = Document.Cited(citation);
        Strangers = [.. Strangers, .. cited.Where(c => !Document.Clauses.Contains(c) && !Document.IsHeading(c))];
        foreach (var clause in cited)
        {
            // An extension makes the clause one of extensions, whatever else cites it; otherwise the most that is said counts.
            var known = ways.GetValueOrDefault(clause, Way.Missing);
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
