using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PartyBuilding.Rules;

/// <summary>An object under construction: keys in the order added.</summary>
internal sealed class JsonMap : JsonItem
{
    private readonly List<KeyValuePair<string, JsonItem>> fields = new List<KeyValuePair<string, JsonItem>>();

    private int length;

    // Kept, because every line that does not fit asks all values below for their length again.
    internal override int Length => length > 0
        ? length
        : length = fields.Count == 0 ? 2 : 2 + fields.Sum(f => f.Key.Length + 2 + f.Value.Length + 2);

    private protected override bool IsEmpty => fields.Count == 0;

    internal bool HasFields => fields.Count > 0;

    /// <summary>Adds a key, unless its value is null.</summary>
    internal JsonMap Add(string key, JsonItem? value)
    {
        if (value is not null)
        {
            fields.Add(new KeyValuePair<string, JsonItem>(JsonText.Quote(key), value));
            length = 0;
        }

        return this;
    }

    /// <summary>Adds a text, unless it is null.</summary>
    internal JsonMap Add(string key, string? text) => Add(key, text is null ? null : Of(text));

    /// <summary>Adds a number, unless it is null.</summary>
    internal JsonMap Add(string key, decimal? number) => Add(key, number is decimal value ? Of(value) : null);

    /// <summary>Adds a list, unless it is empty.</summary>
    internal JsonMap Add(string key, IReadOnlyList<JsonItem> items) => Add(key, items.Count == 0 ? null : Of(items));

    internal override void OnOneLine(StringBuilder to)
    {
        if (IsEmpty)
        {
            to.Append("{}");
            return;
        }

        for (var i = 0; i < fields.Count; i++)
        {
            to.Append(i == 0 ? "{ " : ", ").Append(fields[i].Key).Append(": ");
            fields[i].Value.OnOneLine(to);
        }

        to.Append(" }");
    }

    private protected override void Spread(StringBuilder to, int indent)
    {
        to.Append('{');
        for (var i = 0; i < fields.Count; i++)
        {
            to.Append(i == 0 ? "\n" : ",\n").Append(' ', indent + Step).Append(fields[i].Key).Append(": ");
            Lay(fields[i].Value, to, indent + Step, fields[i].Key.Length + 2);
        }

        to.Append('\n').Append(' ', indent).Append('}');
    }
}
