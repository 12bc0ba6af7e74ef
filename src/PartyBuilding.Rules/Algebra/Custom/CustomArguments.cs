using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace PartyBuilding.Rules;

/// <summary>Arguments of a custom number or condition in a document: texts, or numbers.</summary>
internal static class CustomArguments
{
    internal static KeyValuePair<string, string>[] Read(JsonFields fields)
    {
        if (fields.Find("arguments") is not JsonCursor at)
        {
            return System.Array.Empty<KeyValuePair<string, string>>();
        }

        return at.Object().All().Select(a => new KeyValuePair<string, string>(a.Key, ReadOne(a))).ToArray();
    }

    internal static JsonItem? ToJson(IReadOnlyList<KeyValuePair<string, string>> arguments) => arguments.Count == 0
        ? null
        : arguments.Aggregate(new JsonMap(), (map, argument) => map.Add(argument.Key, ToJson(argument.Value)));

    private static string ReadOne(JsonCursor at) =>
        at.Kind == JsonValueKind.Number ? Exact.Text(at.Decimal()) : at.Text();

    // What reads as a number is written as one, so that both ways of writing it have the same bytes.
    private static JsonItem ToJson(string text) =>
        ExactNumber.TryParse(text, exponentAllowed: false, out var number) && Exact.Text(number) == text
            ? JsonItem.Of(number)
            : JsonItem.Of(text);
}
