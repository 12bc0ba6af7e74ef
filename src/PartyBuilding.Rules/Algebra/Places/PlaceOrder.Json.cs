using System.Text.Json;

namespace PartyBuilding.Rules;

/// <content>The form in a document: the word score, or a value and which comes first.</content>
public sealed partial class PlaceOrder
{
    private const string ScoreWord = "score";

    internal static PlaceOrder Read(JsonCursor at)
    {
        if (at.IsText)
        {
            at.Word(new[] { ScoreWord });
            return Score;
        }

        var fields = at.Object();
        var by = fields.Need("by");
        var value = by.IsText ? Value.Of(by.Text()) : Number.Read(by);
        var order = new PlaceOrder(value, fields.NeedWord("first", Words.FirstOnes) == 1);
        fields.Close();
        return order;
    }

    internal JsonItem ToJson() => !LowestFirst && By is Value { IsNameOnly: true, Name: ScoreWord }
        ? JsonItem.Of(ScoreWord)
        : new JsonMap()
            .Add("by", By is Value { IsNameOnly: true } value ? JsonItem.Of(value.Name) : By.ToJson())
            .Add("first", Words.FirstOnes[LowestFirst ? 1 : 0]);
}
