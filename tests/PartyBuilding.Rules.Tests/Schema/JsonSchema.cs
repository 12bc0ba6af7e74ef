using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PartyBuilding.Rules.Tests.Schema;

/// <summary>
/// As much of JSON Schema, draft 2020-12, as the schema of policies uses. A keyword that is not known here is refused when the schema is read,
/// so that nothing in a schema is passed over.
/// </summary>
internal sealed class JsonSchema
{
    private static readonly string[] s_silent = ["$schema", "$id", "$defs", "title", "description", "then", "else"];

    private readonly Dictionary<string, Rule> definitions = new(StringComparer.Ordinal);
    private readonly Rule root;

    public JsonSchema(string text)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        JsonElement schema = document.RootElement.Clone();
        if (schema.TryGetProperty("$defs", out JsonElement shared))
        {
            foreach (JsonProperty definition in shared.EnumerateObject())
            {
                definitions.Add("#/$defs/" + definition.Name, Compile(definition.Value));
            }
        }

        root = Compile(schema);
    }

    /// <summary>Whether a value meets a schema; the properties that it has judged are added.</summary>
    private delegate bool Rule(JsonElement value, ISet<string> judged);

    public bool Allows(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return root(document.RootElement, new HashSet<string>(StringComparer.Ordinal));
    }

    private Rule Compile(JsonElement schema)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            bool all = schema.GetBoolean();
            return (_, _) => all;
        }

        Rule[] rules = [.. schema.EnumerateObject()
            .Where(k => !s_silent.Contains(k.Name, StringComparer.Ordinal))
            .OrderBy(k => k.Name == "unevaluatedProperties")
            .Select(k => Keyword(k.Name, k.Value, schema))];
        return (value, judged) =>
        {
            HashSet<string> own = new(StringComparer.Ordinal);
            if (!rules.All(rule => rule(value, own)))
            {
                return false;
            }

            judged.UnionWith(own);
            return true;
        };
    }

    private Rule Keyword(string name, JsonElement at, JsonElement schema) => name switch
    {
        "$ref" => Reference(at.GetString()!),
        "type" => Simple(OfTypes(at.ValueKind == JsonValueKind.Array ? Texts(at) : [at.GetString()!])),
        "const" => Simple(value => Same(at, value)),
        "enum" => Simple(value => at.EnumerateArray().Any(one => Same(one, value))),
        "pattern" => Pattern(new Regex(at.GetString()!, RegexOptions.CultureInvariant)),
        "minLength" => OfText(text => text.Length >= at.GetInt32()),
        "maxLength" => OfText(text => text.Length <= at.GetInt32()),
        "minimum" => OfNumber(number => number >= at.GetDecimal()),
        "maximum" => OfNumber(number => number <= at.GetDecimal()),
        "minItems" => OfList(list => list.GetArrayLength() >= at.GetInt32()),
        "maxItems" => OfList(list => list.GetArrayLength() <= at.GetInt32()),
        "items" => Items(Compile(at), (list, rule) => list.All(rule)),
        "contains" => Items(Compile(at), (list, rule) => list.Any(rule)),
        "required" => Required(Texts(at)),
        "minProperties" => OfMap((map, _) => map.Count() >= at.GetInt32()),
        "maxProperties" => OfMap((map, _) => map.Count() <= at.GetInt32()),
        "properties" => Properties(at.EnumerateObject().ToDictionary(p => p.Name, p => Compile(p.Value), StringComparer.Ordinal)),
        "propertyNames" => Names(Compile(at)),
        "additionalProperties" => Others(Compile(at), schema.TryGetProperty("properties", out JsonElement known) ? [.. known.EnumerateObject().Select(p => p.Name)] : []),
        "unevaluatedProperties" => Unjudged(Compile(at)),
        "dependentRequired" => All([.. at.EnumerateObject().Select(p => Depending(p.Name, Required(Texts(p.Value))))]),
        "dependentSchemas" => All([.. at.EnumerateObject().Select(p => Depending(p.Name, Compile(p.Value)))]),
        "allOf" => All(Several(at)),
        "anyOf" => Counting(Several(at), holding => holding > 0),
        "oneOf" => Counting(Several(at), holding => holding == 1),
        "not" => Not(Compile(at)),
        "if" => If(Compile(at), Branch(schema, "then"), Branch(schema, "else")),
        _ => throw new NotSupportedException($"The keyword {name} is not known to the tests."),
    };

    private Rule Reference(string pointer) => (value, judged) => definitions[pointer](value, judged);

    private Rule Branch(JsonElement schema, string name) => schema.TryGetProperty(name, out JsonElement branch) ? Compile(branch) : (_, _) => true;

    private Rule[] Several(JsonElement at) => [.. at.EnumerateArray().Select(Compile)];

    private static string[] Texts(JsonElement at) => [.. at.EnumerateArray().Select(text => text.GetString()!)];

    private static Rule Simple(Func<JsonElement, bool> holds) => (value, _) => holds(value);

    private static Rule Pattern(Regex pattern) => OfText(pattern.IsMatch);

    private static Rule OfText(Func<string, bool> holds) => Simple(value => value.ValueKind != JsonValueKind.String || holds(value.GetString()!));

    private static Rule OfNumber(Func<decimal, bool> holds) =>
        Simple(value => value.ValueKind != JsonValueKind.Number || (value.TryGetDecimal(out decimal number) && holds(number)));

    private static Rule OfList(Func<JsonElement, bool> holds) => Simple(value => value.ValueKind != JsonValueKind.Array || holds(value));

    private static Rule OfMap(Func<IEnumerable<JsonProperty>, ISet<string>, bool> holds) =>
        (value, judged) => value.ValueKind != JsonValueKind.Object || holds(value.EnumerateObject(), judged);

    private static Rule Items(Rule rule, Func<IEnumerable<JsonElement>, Func<JsonElement, bool>, bool> holds) =>
        OfList(list => holds(list.EnumerateArray(), item => rule(item, Nowhere())));

    private static Rule Required(string[] keys) => OfMap((map, _) => keys.All(key => map.Any(p => p.NameEquals(key))));

    private static Rule Properties(Dictionary<string, Rule> rules) => OfMap((map, judged) => map.All(p =>
        !rules.TryGetValue(p.Name, out Rule? rule) || ((judged.Add(p.Name) || true) && rule(p.Value, Nowhere()))));

    private static Rule Names(Rule rule) => OfMap((map, _) => map.All(p => rule(JsonSerializer.SerializeToElement(p.Name), Nowhere())));

    private static Rule Others(Rule rule, string[] known) => OfMap((map, judged) => map.All(p =>
        known.Contains(p.Name, StringComparer.Ordinal) || (rule(p.Value, Nowhere()) && (judged.Add(p.Name) || true))));

    private static Rule Unjudged(Rule rule) => OfMap((map, judged) => map.All(p => judged.Contains(p.Name) || rule(p.Value, Nowhere())));

    private static Rule Depending(string key, Rule rule) => (value, judged) =>
        value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(key, out _) || rule(value, judged);

    private static Rule All(Rule[] rules) => (value, judged) => rules.All(rule => rule(value, judged));

    // Each is tried, since each that holds tells what it has judged.
    private static Rule Counting(Rule[] rules, Func<int, bool> enough) => (value, judged) => enough(rules.Count(rule => rule(value, judged)));

    private static Rule Not(Rule rule) => (value, _) => !rule(value, Nowhere());

    private static Rule If(Rule condition, Rule then, Rule otherwise) => (value, judged) => (condition(value, judged) ? then : otherwise)(value, judged);

    private static HashSet<string> Nowhere() => new(StringComparer.Ordinal);

    private static Func<JsonElement, bool> OfTypes(string[] types) => value => types.Any(type => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number) && number == decimal.Truncate(number),
        _ => throw new NotSupportedException($"The type {type} is not known to the tests."),
    });

    private static bool Same(JsonElement expected, JsonElement value) => expected.ValueKind == value.ValueKind && expected.ValueKind switch
    {
        JsonValueKind.String => value.ValueEquals(expected.GetString()),
        JsonValueKind.Number => value.TryGetDecimal(out decimal number) && number == expected.GetDecimal(),
        _ => throw new NotSupportedException("Only texts and numbers are compared."),
    };
}
