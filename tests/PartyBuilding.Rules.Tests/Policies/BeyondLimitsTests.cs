using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Schema;
using Xunit;

namespace PartyBuilding.Rules.Tests.Policies;

/// <summary>What lies beyond a limit is not read; all that lies within is, with its faults, and nothing that would only follow.</summary>
public sealed class BeyondLimitsTests
{
    private const string Words = """
        "vocabulary": { "records": { "talk": { "title": { "zh-CN": "讲课", "en": "Talk" } }, "visit": { "title": { "zh-CN": "走访", "en": "Visit" } } } }
        """;

    private static readonly string Deep = Nested("1", 40);

    [Fact]
    public void Faults_around_a_node_that_is_too_deep_are_told_with_it()
    {
        // The document is the first of 32 objects within each other, the score the second, so that the 31st of those in its second line is too many.
        string inner = "$.score.sum[1]" + string.Concat(Enumerable.Repeat(".sum[0]", 30));

        FaultsOf($$"""
            "remarks": 1, {{Words}}, "period": "yearly",
            "score": { "sum": [ { "clause": "1", "each": "tlak" }, {{Deep}}, { "clause": "2", "each": "visit", "per": "mnoth" } ] },
            "then": [ { "clause": "3", "grade": [] } ]
            """).Should().BeEquivalentTo(
            "PB2004 " + inner,
            "PB2007 $.period",
            "PB2009 $.remarks",
            "PB2014 $.then[0]",
            "PB3003 $.score.sum[0]",
            "PB3004 $.score.sum[2].per");
    }

    [Fact]
    public void Every_place_that_is_too_deep_is_told() =>
        FaultsOf($$"""{{Words}}, "score": { "sum": [ {{Deep}}, { "clause": "1", "each": "tlak" }, {{Deep}} ] }""")
            .Select(fault => fault.Split(' ')[0]).Should().Equal("PB2004", "PB2004", "PB3003");

    [Fact]
    public void Faults_before_the_last_node_that_is_allowed_are_told_and_none_that_follows_from_the_rest()
    {
        // Neither the names of lines behind the limit nor the rounding that may stand there are missed.
        string many = string.Join(",", Enumerable.Repeat("""{ "clause": "9", "each": "talk" }""", 10_000));

        FaultsOf($$"""
            "remarks": 1, {{Words}},
            "score": { "sum": [ { "clause": "1", "each": "tlak" }, { "clause": "2", "each": "visit", "where": { "levle": "city" }, "pionts": 3 },
              { "clause": "3", "value": "last" }, { "clause": "4", "divide": [{ "each": "talk" }, 3], "ifNone": 0 }, {{many}}, { "id": "last", "each": "talk" } ] },
            "rounding": { "digits": 2, "mode": "half" }
            """).Should().BeEquivalentTo(
            "PB2005 ",
            "PB2009 $.remarks",
            "PB2009 $.score.sum[1].pionts",
            "PB3003 $.score.sum[0]",
            "PB3004 $.score.sum[1].where.levle");
    }

    [Fact]
    public void Document_that_is_cut_off_before_its_format_is_not_read() =>
        FindingsOf("{ \"x\": [" + string.Join(",", Enumerable.Repeat("1", 10_001)) + "], \"format\": 2 }")
            .Select(f => f.Code).Should().Equal("PB2005");

    [Fact]
    public void Faults_of_a_model_with_too_many_nodes_are_told_as_far_as_it_fits()
    {
        // 6,000 lines with points and a cap of their own are 18,000 numbers, though 6,000 nodes of the document.
        string many = string.Join(",", Enumerable.Repeat("""{ "clause": "9", "each": "talk", "points": 2, "cap": 8 }""", 6_000));

        FaultsOf($$"""
            {{Words.Replace("\"talk\"", "\"talk\": 5, \"talk\"")}}, "score": { "sum": [ { "clause": "1", "each": "tlak" }, {{many}}, { "clause": "2", "each": "tlak" } ] },
            "then": [ { "clause": "3", "grades": [ { "atLeast": 20, "give": "good" } ], "otherwise": "poor" } ]
            """).Should().BeEquivalentTo("PB2007 $.vocabulary.records.talk", "PB2020 $.vocabulary.records.talk", "PB3002 $", "PB3003 $.score.sum[0]");
    }

    [Fact]
    public void Depth_alone_is_found_where_a_value_becomes_too_deep()
    {
        foreach (string sound in Documents.Small)
        {
            foreach (JsonNode place in Documents.Places(JsonNode.Parse(sound)!).Skip(1))
            {
                Document.FaultsOf(Deeper(place, 40)).Where(fault => !fault.StartsWith("PB2004 ", System.StringComparison.Ordinal))
                    .Should().BeSubsetOf(Document.FaultsOf(Deeper(place, 8)), place.GetPath() + " in " + sound);
            }
        }
    }

    [Fact]
    public void Depth_alone_is_found_where_a_value_of_a_regulation_becomes_too_deep()
    {
        foreach (string sound in Documents.Regulations)
        {
            foreach (JsonNode place in Documents.Places(JsonNode.Parse(sound)!).Skip(1).Where((_, i) => i % 31 == 3))
            {
                FindingsOf(Deeper(place, 40)).Where(f => f.Code != "PB2004").Select(f => f.Code + f.Place.Path)
                    .Should().BeSubsetOf(FindingsOf(Deeper(place, 8)).Select(f => f.Code + f.Place.Path), place.GetPath() + " in " + sound);
            }
        }
    }

    [Fact]
    public void Size_alone_is_found_where_the_end_of_a_regulation_is_cut_off()
    {
        foreach (string sound in Documents.Regulations.OrderByDescending(json => json.Length).Where((_, i) => i % 6 == 0))
        {
            int nodes = Documents.Places(JsonNode.Parse(Padded(sound, 0))!).Count(node => node is JsonObject || node.Parent is JsonArray);
            for (int kept = 8; kept < nodes - 2; kept += nodes / 12)
            {
                FindingsOf(Padded(sound, 10_000 - kept)).Where(f => f.Severity != Severity.Note).Select(f => f.Code)
                    .Should().Equal(["PB2005"], "{0} of {1} nodes are kept of {2}", kept, nodes, sound.Substring(0, 40));
            }
        }
    }

    private static string Nested(string json, int levels) =>
        string.Concat(Enumerable.Repeat("{ \"sum\": [", levels)) + json + string.Concat(Enumerable.Repeat("] }", levels));

    private static string Deeper(JsonNode place, int levels) =>
        Documents.With(place, "deeper").Replace("\"deeper\"", Nested(place.ToJsonString(), levels));

    /// <summary>The policy with so many nodes before everything but its format.</summary>
    private static string Padded(string json, int nodes)
    {
        JsonObject policy = JsonNode.Parse(json)!.AsObject();
        JsonObject padded = new() { ["format"] = 1 };
        padded.Add("unscored", new JsonArray([.. Enumerable.Range(0, nodes / 2).Select(i => JsonNode.Parse(
            $$"""{ "clause": "none {{i}}", "reason": { "zh-CN": "无", "en": "None" } }"""))]));
        foreach (KeyValuePair<string, JsonNode?> part in policy.Where(part => !padded.ContainsKey(part.Key)))
        {
            padded.Add(part.Key, part.Value?.DeepClone());
        }

        return padded.ToJsonString();
    }

    private static IReadOnlyList<Finding> FindingsOf(string json) => PolicyReader.ReadText(json).Findings;

    private static string[] FaultsOf(string rest) =>
        [.. FindingsOf(Document.With(rest)).Where(f => f.Severity == Severity.Error).Select(f => f.Code + " " + f.Place.Path)];
}
