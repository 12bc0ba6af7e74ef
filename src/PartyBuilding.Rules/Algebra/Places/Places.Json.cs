using System.Linq;

namespace PartyBuilding.Rules;

/// <content>The form in a document. What regulations leave open most often is obligatory here, and always written.</content>
public sealed partial class Places
{
    private const string Everyone = "everyone";
    private static readonly string[] Prizes = { "for", "honour" };

    internal static Places Read(JsonFields fields)
    {
        var at = fields.Need("places");
        var count = at.Object();
        var places = new Places(PlaceCount.Read(count, null), null, null);
        count.Close();
        var prize = fields.One(Prizes);
        places.Grade = prize == Prizes[0] ? fields.Need(prize).Text() : null;
        places.Honour = prize == Prizes[1] ? fields.Need(prize).Text() : null;
        places.ReadRules(fields);
        return places;
    }

    /// <summary>The rules that all rows of a quota have in common.</summary>
    internal static Places ReadPattern(JsonFields fields)
    {
        var pattern = new Places(PlaceCount.Exactly(1), null, null);
        pattern.ReadRules(fields);
        return pattern;
    }

    internal void WriteRules(JsonMap map) => map
        .Add("among", AmongEveryone ? JsonItem.Of(Everyone) : Among?.ToJson())
        .Add("reserve", Reserves.Count == 0 ? null : JsonItem.Of(Reserves.Select(r => r.ToJson())))
        .Add("group", Group)
        .Add("order", JsonItem.Of(Order.Select(o => o.ToJson())))
        .Add("end", FromBottom ? Words.Ends[1] : null)
        .Add("ties", Words.Ties[(int)Ties])
        .Add("direct", Words.Direct[(int)Direct])
        .Add("unfilled", Words.Unfilled[0])
        .Add("losers", Losers.ToJson())
        .Add("exceeded", Exceeded);

    private protected override void WriteVerb(JsonMap map) =>
        WriteRules(map.Add("places", Count.ToMap()).Add("for", Grade).Add("honour", Honour));

    private void ReadRules(JsonFields fields)
    {
        var among = fields.Find("among");
        AmongEveryone = among?.IsWord(Everyone) ?? false;
        Among = AmongEveryone ? null : Condition.ReadOrNull(among);
        Reserves = fields.Find("reserve")?.SomeItems().Select(Reserve.Read).ToArray() ?? Reserves;
        Group = fields.Find("group")?.Text();
        Order = fields.Need("order").SomeItems().Select(PlaceOrder.Read).ToArray();
        FromBottom = fields.Find("end")?.Word(Words.Ends) == 1;
        Ties = (Ties)fields.NeedWord("ties", Words.Ties);
        Direct = (DirectGrades)fields.NeedWord("direct", Words.Direct);
        fields.NeedWord("unfilled", Words.Unfilled);
        Losers = Losers.Read(fields.Need("losers"));
        Exceeded = fields.Find("exceeded")?.Text();
    }
}
