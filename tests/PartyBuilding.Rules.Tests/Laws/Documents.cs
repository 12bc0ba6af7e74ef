using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>Places of a document, as findings name them.</summary>
internal static class Documents
{
    private static readonly Regex s_step = new(@"\.(?<key>[^.\[]+)|\[(?<index>\d+)\]|\[['""](?<key>[^'""]*)['""]\]");

    /// <summary>What stands at a path, such as <c>$.score.sum[1].cap</c>.</summary>
    internal static JsonNode At(JsonNode document, string path) => s_step.Matches(path).Aggregate(document, (node, step) => step.Groups["index"].Success
        ? node[int.Parse(step.Groups["index"].Value, CultureInfo.InvariantCulture)]!
        : node[step.Groups["key"].Value]!);

    /// <summary>Everything below, each before what it holds.</summary>
    internal static IEnumerable<JsonNode> Below(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject map => map.Select(pair => pair.Value),
            JsonArray list => list,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(child => Below(child).Prepend(child));
    }
}
