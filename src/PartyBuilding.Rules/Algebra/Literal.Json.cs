using System.Text.Json;

namespace PartyBuilding.Rules;

/// <content>The form in a document: a number, or a text with a fraction or percentage.</content>
public sealed partial class Literal
{
    internal static new Literal Read(JsonCursor at)
    {
        if (at.Kind == JsonValueKind.Number)
        {
            return Of(at.Decimal());
        }

        if (TryParse(at.Text(), out var literal))
        {
            return literal!;
        }

        at.Expected(RulesFindings.ExpectedFraction);
        return Of(0m);
    }

    internal override JsonItem ToJson() => HasMarks ? base.ToJson() : Plainly();

    // A literal has no key of its own; where it carries marks it stands as the sum of itself.
    private protected override void WriteVerb(JsonMap map) => map.Add("sum", JsonItem.Of(new[] { Plainly() }));

    internal JsonItem Plainly() => Denominator == 1m ? JsonItem.Of(Numerator) : JsonItem.Of(Text);
}
