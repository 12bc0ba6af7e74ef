using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>The form in a document: one word, or a list of words.</content>
public sealed partial class PartKey
{
    private const string RecordWord = "record";
    private const string ItemWord = "item";

    internal static PartKey[]? ReadAll(JsonCursor? at)
    {
        if (at is null)
        {
            return null;
        }

        var keys = at.Kind == JsonValueKind.Array ? at.SomeItems().Select(Read).ToArray() : new[] { Read(at) };
        return keys.Length == 0 ? null : keys;
    }

    /// <summary>Null for the usual: every record is a part.</summary>
    internal static JsonItem? ToJson(IReadOnlyList<PartKey> keys)
    {
        var words = keys.Select(key => key.Kind switch
        {
            PartKeyKind.Record => RecordWord,
            PartKeyKind.Item => ItemWord,
            PartKeyKind.Slot => Words.Periods[(int)key.Cadence],
            _ => key.Attribute!,
        }).ToArray();
        return words.Length == 0 || (words.Length == 1 && words[0] == RecordWord) ? null : JsonItem.OneOrMore(words);
    }

    private static PartKey Read(JsonCursor at)
    {
        var word = at.Text();
        var slot = Words.IndexOf(Words.Slots, word);
        return slot >= 0 ? Every((Cadence)slot)
            : word == RecordWord ? Record
            : word == ItemWord ? Item
            : ValueOf(word);
    }
}
