using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PartyBuilding.Regulations.Tests;

/// <summary>Places in a document of a policy, as the keys and positions that lead to them.</summary>
internal static class JsonPlaces
{
    /// <summary>The steps of a JSON path.</summary>
    public static string[] Steps(string path) => [.. Regex.Matches(path, "\\.([^.\\[]+)|\\[([0-9]+)\\]|\\['([^']*)'\\]")
        .Select(step => step.Groups.Cast<Group>().Skip(1).Single(g => g.Success).Value)];

    /// <summary>What stands there; null where nothing does.</summary>
    public static JsonNode? At(JsonNode root, IEnumerable<string> steps) => steps.Aggregate((JsonNode?)root, Below);

    /// <summary>The clause of the place, or of the nearest around it that cites one; empty for none.</summary>
    public static string ClauseAt(JsonNode root, string[] steps) => Enumerable.Range(0, steps.Length + 1)
        .Select(up => At(root, steps[..^up]) is JsonObject map && map["clause"] is JsonValue cited ? cited.GetValue<string>() : null)
        .FirstOrDefault(clause => clause is not null) ?? string.Empty;

    /// <summary>Every object with its place, what is around before what is in it.</summary>
    public static IEnumerable<(JsonObject Node, string[] Steps)> Below(JsonNode root) => Below(root, []);

    private static IEnumerable<(JsonObject Node, string[] Steps)> Below(JsonNode? at, string[] steps) => at switch
    {
        JsonObject map => map.SelectMany(pair => Below(pair.Value, [.. steps, pair.Key])).Prepend((map, steps)),
        JsonArray list => list.SelectMany((item, i) => Below(item, [.. steps, i.ToString(CultureInfo.InvariantCulture)])),
        _ => [],
    };

    private static JsonNode? Below(JsonNode? at, string step) => at switch
    {
        JsonObject map => map[step],
        JsonArray list when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int place) && place < list.Count => list[place],
        _ => null,
    };
}
