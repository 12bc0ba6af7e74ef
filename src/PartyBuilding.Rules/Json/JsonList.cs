using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PartyBuilding.Rules;

/// <summary>A list.</summary>
internal sealed class JsonList : JsonItem
{
    private readonly IReadOnlyList<JsonItem> items;

    internal JsonList(IReadOnlyList<JsonItem> items)
    {
        this.items = items;
        Length = items.Count == 0 ? 2 : items.Sum(i => i.Length + 2);
    }

    internal override int Length { get; }

    private protected override bool IsEmpty => items.Count == 0;

    internal override void OnOneLine(StringBuilder to)
    {
        to.Append('[');
        for (var i = 0; i < items.Count; i++)
        {
            to.Append(i == 0 ? string.Empty : ", ");
            items[i].OnOneLine(to);
        }

        to.Append(']');
    }

    private protected override void Spread(StringBuilder to, int indent)
    {
        to.Append('[');
        for (var i = 0; i < items.Count; i++)
        {
            to.Append(i == 0 ? "\n" : ",\n").Append(' ', indent + Step);
            Lay(items[i], to, indent + Step, 0);
        }

        to.Append('\n').Append(' ', indent).Append(']');
    }
}
