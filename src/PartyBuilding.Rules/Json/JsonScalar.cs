using System.Text;

namespace PartyBuilding.Rules;

/// <summary>A text, number or truth value.</summary>
internal sealed class JsonScalar : JsonItem
{
    private readonly string text;

    internal JsonScalar(string text) => this.text = text;

    internal override int Length => text.Length;

    private protected override bool IsEmpty => true;

    internal override void OnOneLine(StringBuilder to) => to.Append(text);

    private protected override void Spread(StringBuilder to, int indent) => to.Append(text);
}
