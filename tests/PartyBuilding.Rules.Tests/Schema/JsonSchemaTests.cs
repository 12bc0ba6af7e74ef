using System;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Rules.Tests.Schema;

/// <summary>The validator of these tests, on cases of the specification.</summary>
public sealed class JsonSchemaTests
{
    [Theory]
    [InlineData("""{ "type": "integer" }""", "1.0", true)]
    [InlineData("""{ "type": "integer" }""", "1.5", false)]
    [InlineData("""{ "type": ["string", "array"], "minItems": 1 }""", "[]", false)]
    [InlineData("""{ "type": ["string", "array"], "minItems": 1 }""", "\"a\"", true)]
    [InlineData("""{ "required": ["a"] }""", "3", true)]
    [InlineData("""{ "properties": { "a": true }, "additionalProperties": false }""", """{ "a": 1 }""", true)]
    [InlineData("""{ "properties": { "a": true }, "additionalProperties": false }""", """{ "a": 1, "b": 2 }""", false)]
    [InlineData("""{ "oneOf": [{ "required": ["a"] }, { "required": ["b"] }] }""", """{ "a": 1, "b": 2 }""", false)]
    [InlineData("""{ "dependentRequired": { "a": ["b"] } }""", """{ "a": 1 }""", false)]
    [InlineData("""{ "if": { "required": ["a"] }, "then": false, "else": { "required": ["b"] } }""", """{ "b": 1 }""", true)]
    [InlineData("""{ "propertyNames": { "pattern": "^a" } }""", """{ "ab": 1, "b": 1 }""", false)]
    [InlineData("""{ "$ref": "#/$defs/t", "$defs": { "t": { "items": { "$ref": "#/$defs/t" }, "type": "array" } } }""", "[[], [[]]]", true)]
    [InlineData("""{ "$ref": "#/$defs/t", "$defs": { "t": { "items": { "$ref": "#/$defs/t" }, "type": "array" } } }""", "[[], [1]]", false)]
    public void Value_is_allowed_or_not(string schema, string value, bool isAllowed) => new JsonSchema(schema).Allows(value).Should().Be(isAllowed);

    /// <summary>The first branch judges a and b, the second only a; what no branch that holds has judged is refused.</summary>
    [Theory]
    [InlineData("""{ "a": 1, "b": 2 }""", true)]
    [InlineData("""{ "a": 1, "b": "x" }""", false)]
    [InlineData("""{ "a": 1, "c": 2 }""", false)]
    public void Branch_that_fails_has_judged_nothing(string value, bool isAllowed) => new JsonSchema("""
        {
          "anyOf": [{ "properties": { "a": true, "b": { "type": "number" } } }, { "properties": { "a": true } }],
          "unevaluatedProperties": false
        }
        """).Allows(value).Should().Be(isAllowed);

    [Fact]
    public void Keyword_that_is_not_known_is_refused()
    {
        Action reading = () => _ = new JsonSchema("""{ "properties": { "a": { "multipleOf": 2 } } }""");

        reading.Should().Throw<NotSupportedException>();
    }
}
