namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Consequence
{
    internal static Consequence Read(JsonCursor at)
    {
        var fields = at.Object();
        var clause = fields.Find("clause")?.Text();
        var title = LocalizedTextJson.ReadOrNull(fields.Find("title"));
        var (comparison, when) = Case.ReadWhen(fields, comparesOnly: false);
        var read = new Consequence(fields.Need("finding").Text(), comparison, when)
        {
            Follows = LocalizedTextJson.ReadOrNull(fields.Find("follows")),
            DecidedBy = LocalizedTextJson.ReadOrNull(fields.Find("decidedBy")),
            Bars = fields.Find("effect")?.Word(Words.Effects) == 1,
            Clause = clause,
            Title = title,
        };
        fields.Close();
        return read;
    }

    internal JsonItem ToJson() => Case.WhenToMap(Comparison, When, new JsonMap().Add("clause", Clause).Add("title", Title?.ToJson()))
        .Add("finding", Code)
        .Add("follows", Follows?.ToJson())
        .Add("decidedBy", DecidedBy?.ToJson())
        .Add("effect", Bars ? Words.Effects[1] : null);
}
