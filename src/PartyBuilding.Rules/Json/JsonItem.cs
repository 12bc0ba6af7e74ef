using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PartyBuilding.Rules;

/// <summary>A value of a document that is to be written in the canonical layout.</summary>
/// <remarks>What fits within the line stands on it; everything else takes one line for each key or element.</remarks>
internal abstract class JsonItem
{
    private const int LineLength = 100;

    private protected const int Step = 2;

    /// <summary>How long the value is on one line.</summary>
    internal abstract int Length { get; }

    private protected abstract bool IsEmpty { get; }

    internal static JsonItem Of(string text) => new JsonScalar(JsonText.Quote(text));

    internal static JsonItem Of(decimal number) => new JsonScalar(Exact.Text(number));

    internal static JsonItem Of(bool flag) => new JsonScalar(flag ? "true" : "false");

    internal static JsonItem Of(IEnumerable<JsonItem> items) => new JsonList(items.ToArray());

    internal static JsonItem Of(IEnumerable<string> texts) => Of(texts.Select(Of));

    /// <summary>One text by itself, several as a list.</summary>
    internal static JsonItem OneOrMore(IReadOnlyList<string> texts) => texts.Count == 1 ? Of(texts[0]) : Of(texts);

    /// <summary>The whole document, which never stands on one line.</summary>
    internal string Document()
    {
        var text = new StringBuilder();
        Spread(text, 0);
        return text.Append('\n').ToString();
    }

    internal abstract void OnOneLine(StringBuilder to);

    private protected abstract void Spread(StringBuilder to, int indent);

    private protected static void Lay(JsonItem item, StringBuilder to, int indent, int before)
    {
        if (item.IsEmpty || indent + before + item.Length <= LineLength)
        {
            item.OnOneLine(to);
        }
        else
        {
            item.Spread(to, indent);
        }
    }
}
