namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Exemption
{
    internal static Exemption? ReadOrNull(JsonCursor? at)
    {
        if (at is null)
        {
            return null;
        }

        var fields = at.Object();
        var clause = fields.Find("clause")?.Text();
        var title = LocalizedTextJson.ReadOrNull(fields.Find("title"));
        var read = new Exemption(Condition.Read(fields.Need("when")))
        {
            Inner = ReadOrNull(fields.Find("unless")),
            Clause = clause,
            Title = title,
        };
        fields.Close();
        return read;
    }

    internal JsonItem ToJson() => new JsonMap()
        .Add("clause", Clause)
        .Add("title", Title?.ToJson())
        .Add("when", When.ToJson())
        .Add("unless", Inner?.ToJson());
}
