namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Reserve
{
    internal static Reserve Read(JsonCursor at)
    {
        var fields = at.Object();
        var title = LocalizedTextJson.ReadOrNull(fields.Find("title"));
        var count = PlaceCount.ReadReserved(fields);
        var reserve = new Reserve(count, Condition.Read(fields.Need("among")))
        {
            StaysEmpty = fields.NeedWord("unfilled", Words.UnfilledReserve) == 1,
            Clause = fields.Find("clause")?.Text(),
            Title = title,
        };
        fields.Close();
        return reserve;
    }

    internal JsonMap ToJson() => Count.WriteReserved(new JsonMap().Add("title", Title?.ToJson()))
        .Add("among", Among.ToJson())
        .Add("unfilled", Words.UnfilledReserve[StaysEmpty ? 1 : 0])
        .Add("clause", Clause);
}
