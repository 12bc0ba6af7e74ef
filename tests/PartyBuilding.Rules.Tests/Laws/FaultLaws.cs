using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Regulations.Tests;
using Xunit;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>Regulations as they are shipped, with one place spoilt: exactly what is wrong there is found, and nothing that follows from it.</summary>
public sealed class FaultLaws
{
    /// <summary>Of a longer regulation every second place is spoilt, or every third.</summary>
    private const int Most = 60;

    public static IEnumerable<object[]> Ids => Regulation.All.Select(id => new object[] { id });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Value_of_another_type_is_the_only_fault(string id) => Spoil(id, place => place.Parent is JsonObject || place.Parent is JsonArray
        ? [.. new JsonNode?[] { null, JsonValue.Create(true), new JsonObject(), new JsonArray(), JsonValue.Create("?"), JsonValue.Create(-7.5m) }
            .Select(value => (Action<JsonNode>)(spoilt => Put(spoilt, place, value?.DeepClone())))]
        : Array.Empty<Action<JsonNode>>());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Key_that_is_misspelt_or_missing_is_the_only_fault(string id) => Spoil(id, place => place.Parent is JsonObject
        ? [spoilt => Rename(spoilt, place, place.GetPropertyName() + "x"), spoilt => Rename(spoilt, place, null)]
        : Array.Empty<Action<JsonNode>>());

    /// <summary>Where a change breaks the structure, only the structure is at fault; where it does not, the model may say what it says.</summary>
    private static void Spoil(string id, Func<JsonNode, Action<JsonNode>[]> changes)
    {
        JsonNode sound = JsonNode.Parse(Regulation.Text(id))!;
        HashSet<string> before = Judged(sound).ToHashSet();
        List<string> following = [];
        JsonNode[] places = [.. Below(sound)];
        foreach (JsonNode place in places.Where((_, i) => i % (1 + (places.Length / Most)) == 0))
        {
            foreach (Action<JsonNode> change in changes(place))
            {
                JsonNode spoilt = sound.DeepClone();
                change(spoilt);
                Finding[] found = [.. PolicyReader.ReadText(spoilt.ToJsonString()).Findings];
                if (found.Any(IsOfStructure))
                {
                    following.AddRange(found.Where(f => !IsOfStructure(f) && !IsMeant(f, place) && !before.Contains(f.Code + f.Place.Path))
                        .Select(f => place.GetPath() + " -> " + f + " beside " + found.First(IsOfStructure)));
                }
            }
        }

        string.Join("\n", following).Should().BeEmpty();
    }

    /// <summary>Without its word an object in a condition reads as attributes; without its keys a kind carries none.</summary>
    private static bool IsMeant(Finding finding, JsonNode place) =>
        ((finding.Code == RulesFindings.AttributeNotDeclared.Code || finding.Code == RulesFindings.NoRecordInSight.Code) && finding.Place.Path!.StartsWith(place.Parent!.GetPath(), StringComparison.Ordinal))
        || ((finding.Code == RulesFindings.AttributeNotCarried.Code || finding.Code == RulesFindings.UnusedAttribute.Code) && place.Parent!.GetPath() == "$.vocabulary.records");

    private static IEnumerable<string> Judged(JsonNode sound) =>
        PolicyReader.ReadText(sound.ToJsonString()).Findings.Select(f => f.Code + f.Place.Path);

    private static bool IsOfStructure(Finding finding) => finding.Code.StartsWith("PB20", StringComparison.Ordinal);

    private static IEnumerable<JsonNode> Below(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject map when map.ContainsKey("zh-CN") => [],
            JsonObject map => map.Select(pair => pair.Value),
            JsonArray list => list,
            _ => [],
        };
        return children.Where(c => c is not null).SelectMany(c => Below(c!).Prepend(c!));
    }

    private static JsonNode At(JsonNode root, JsonNode place) => place.Parent is null
        ? root
        : place.Parent is JsonObject ? At(root, place.Parent)[place.GetPropertyName()]! : At(root, place.Parent)[place.GetElementIndex()]!;

    private static void Put(JsonNode root, JsonNode place, JsonNode? value)
    {
        JsonNode parent = At(root, place.Parent!);
        if (parent is JsonObject map)
        {
            map[place.GetPropertyName()] = value;
        }
        else
        {
            parent[place.GetElementIndex()] = value;
        }
    }

    private static void Rename(JsonNode root, JsonNode place, string? name)
    {
        JsonObject parent = (JsonObject)At(root, place.Parent!);
        JsonNode? value = parent[place.GetPropertyName()]!.DeepClone();
        parent.Remove(place.GetPropertyName());
        if (name is not null)
        {
            parent.Add(name, value);
        }
    }
}
