using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace PartyBuilding.Rules;

/// <summary>Every citation of a clause in a policy, with its place. They are read off the written form, where each stands as it was meant.</summary>
internal static class Citations
{
    /// <summary>The places and what is cited there, in the order of the document.</summary>
    internal static IReadOnlyList<KeyValuePair<string, string>> In(Policy policy)
    {
        var lines = new JsonMap()
            .Add("scope", policy.Scope?.ToJson())
            .Add("score", policy.Score?.ToJson())
            .Add("then", policy.Then.Select(step => step.ToJson()).ToArray());
        using var written = JsonDocument.Parse(lines.Document(), new JsonDocumentOptions { MaxDepth = PolicyLimits.Brackets + 2 });
        return Below(written.RootElement, JsonPath.Root).ToArray();
    }

    private static IEnumerable<KeyValuePair<string, string>> Below(JsonElement at, string path)
    {
        switch (at.ValueKind)
        {
            case JsonValueKind.Array:
                return at.EnumerateArray().SelectMany((item, i) => Below(item, path + "[" + Exact.Text(i) + "]"));
            case JsonValueKind.Object:
                var own = at.TryGetProperty("clause", out var clause) && clause.ValueKind == JsonValueKind.String
                    ? new[] { new KeyValuePair<string, string>(path, clause.GetString()!) }
                    : Enumerable.Empty<KeyValuePair<string, string>>();
                return own.Concat(at.EnumerateObject().SelectMany(field => Below(field.Value, path + JsonPath.Key(field.Name))));
            default:
                return Enumerable.Empty<KeyValuePair<string, string>>();
        }
    }
}
