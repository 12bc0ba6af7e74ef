using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using FluentAssertions;
using FsCheck.Xunit;
using PartyBuilding.Rules.Tests.Laws;
using PartyBuilding.Rules.Tests.Policies;
using PartyBuilding.Tests;
using Xunit;

namespace PartyBuilding.Rules.Tests.Schema;

/// <summary>The schema allows what the reader reads, and refuses what the reader refuses for its structure.</summary>
[Properties(Arbitrary = [typeof(Draws)])]
public sealed class PolicySchemaTests
{
    /// <summary>Of a regulation so many places are spoilt, evenly over the document.</summary>
    private const int MostPlaces = 25;

    /// <summary>What the reader refuses and a schema cannot say.</summary>
    private static readonly Dictionary<string, string> s_beyond = new(StringComparer.Ordinal)
    {
        [RulesFindings.NumberDoesNotFit.Code] = "editors count in floating point, so that no schema counts decimals",
        [RulesFindings.NotARange.Code] = "no schema compares two numbers of a document, here the ends of a range",
        [RulesFindings.DatesBackwards.Code] = "nor two dates",
        [RulesFindings.ReservedAttribute.Code] = "the names that attributes cannot have are those of all verbs and words, which grow with the language",
    };

    private static readonly JsonSchema s_schema = new(PolicySchema.Text);
    private static readonly JsonNode s_text = JsonNode.Parse(PolicySchema.Text)!;

    private static readonly JsonNode?[] s_others =
    [
        null, JsonValue.Create(true), new JsonObject(), new JsonArray(), JsonValue.Create("?"), JsonValue.Create(" "), JsonValue.Create("1/3"),
        JsonValue.Create(-7.5m), JsonValue.Create(0), JsonValue.Create(3), new JsonArray("a", "b"),
    ];

    public static IEnumerable<object[]> Regulations => Enumerable.Range(0, Documents.Regulations.Count).Select(i => new object[] { i });

    [Fact]
    public void What_is_written_in_regulations_and_on_the_page_of_the_language_is_allowed() =>
        Documents.Regulations.Concat(Documents.Small).Where(text => !s_schema.Allows(text)).Should().BeEmpty();

    [Fact]
    public void Forms_without_an_example_are_read() =>
        Documents.Further.SelectMany(text => Document.FaultsOf(text).Select(fault => fault + " in " + text)).Should().BeEmpty();

    [Law]
    public void Whatever_the_writer_writes_is_allowed(Draws draws)
    {
        string written = PolicyWriter.WriteText(DrawnPolicy.Draw(draws.Again()).Policy);

        s_schema.Allows(written).Should().BeTrue(written);
    }

    [Theory]
    [MemberData(nameof(Regulations))]
    public void Spoilt_place_of_a_regulation_is_refused_by_both_or_by_neither(int number)
    {
        JsonNode[] places = [.. Documents.Places(JsonNode.Parse(Documents.Regulations[number])!)];

        Disagreements(places.Where((_, i) => i % (1 + (places.Length / MostPlaces)) == 0).SelectMany(Spoilt)).Should().BeEmpty();
    }

    [Fact]
    public void Spoilt_place_of_an_example_is_refused_by_both_or_by_neither() =>
        Disagreements(Documents.Small.SelectMany(text => Documents.Places(JsonNode.Parse(text)!)).SelectMany(Spoilt)).Should().BeEmpty();

    [Fact]
    public void Word_in_place_of_another_of_a_list_is_refused_by_both_or_by_neither()
    {
        string[][] lists = [.. Documents.Places(s_text).Where(node => node is JsonArray && node.Parent is JsonObject && node.GetPropertyName() == "enum")
            .Select(list => list.AsArray().Select(word => (string)word!).ToArray())];

        Disagreements(
            from text in Documents.Small
            from place in Documents.Places(JsonNode.Parse(text)!)
            let word = place is JsonValue value && value.TryGetValue(out string? found) ? found : null
            where word is not null
            from other in lists.Where(list => list.Contains(word, StringComparer.Ordinal)).SelectMany(list => list).Distinct()
            where other != word
            select Documents.With(place, other)).Should().BeEmpty();
    }

    /// <summary>Every key of the language, with a value that it has elsewhere, in every object of the examples; one of seven, for the time it takes.</summary>
    [Fact]
    public void Key_of_another_object_is_refused_by_both_or_by_neither()
    {
        JsonNode[] places = [.. Documents.Small.SelectMany(text => Documents.Places(JsonNode.Parse(text)!))];
        JsonNode[] values = [.. places.Where(place => place.Parent is JsonObject).GroupBy(place => place.GetPropertyName()).Select(group => group.First())];

        Disagreements(
            from map in places.OfType<JsonObject>()
            from value in values
            where !map.ContainsKey(value.GetPropertyName())
            select (map, value)).Should().BeEmpty();
    }

    [Fact]
    public void Every_key_of_the_schema_stands_in_an_example()
    {
        IEnumerable<string> keys = Documents.Places(s_text)
            .Where(node => node is JsonObject && node.Parent is JsonObject && node.GetPropertyName() == "properties")
            .SelectMany(node => node.AsObject().Select(pair => pair.Key));
        HashSet<string> used = [.. Documents.Small.Concat(Documents.Regulations)
            .SelectMany(text => Documents.Places(JsonNode.Parse(text)!)).OfType<JsonObject>().SelectMany(map => map.Select(pair => pair.Key))];

        keys.Distinct().Where(key => !used.Contains(key)).Should().BeEmpty();
    }

    private static IEnumerable<string> Spoilt(JsonNode place) => place.Parent is null ? []
        : s_others.Select(value => Documents.With(place, value))
            .Concat(place.Parent is JsonObject ? [Documents.Renamed(place, place.GetPropertyName() + "x"), Documents.Renamed(place, null)] : []);

    private static string[] Disagreements(IEnumerable<(JsonObject Map, JsonNode Value)> additions) => Disagreements(additions
        .Where((_, i) => i % 7 == 0)
        .Select(addition => Documents.Added(addition.Map, addition.Value.GetPropertyName(), addition.Value)));

    /// <summary>The first documents that only one of the two refuses, and why.</summary>
    private static string[] Disagreements(IEnumerable<string> documents) => [.. documents
        .Select(text => (Text: text, Faults: Document.FaultsOf(text)))
        .Where(read => !read.Faults.Any(fault => s_beyond.Keys.Any(code => fault.StartsWith(code, StringComparison.Ordinal))))
        .Where(read => s_schema.Allows(read.Text) != (read.Faults.Length == 0))
        .Take(40)
        .Select(read => (read.Faults.Length == 0 ? "refused by the schema alone: " : "refused by the reader alone, " + read.Faults[0] + ": ") + read.Text)];
}
