namespace PartyBuilding.Rules;

/// <content>The form in a document; its code is its id, or else its clause.</content>
public sealed partial class DeadlineRow
{
    internal static DeadlineRow Read(JsonCursor at)
    {
        var fields = at.Object();
        var id = fields.Find("id")?.Text();
        var clause = fields.Find("clause")?.Text();
        if (id is null && clause is null && fields.IsObject)
        {
            at.Report(RulesFindings.NoneOf, "allowed", "id, clause");
        }

        var title = LocalizedTextJson.ReadOrNull(fields.Find("title"));
        var row = Of(id ?? clause ?? string.Empty, Deadline.ReadTerms(fields, "what")).Marked(clause, title);
        row.Follows = LocalizedTextJson.ReadOrNull(fields.Find("follows"));
        row.Choice = LocalizedTextJson.ReadOrNull(fields.Find("choice"));
        fields.Close();
        return row;
    }

    internal JsonItem ToJson() => Deadline.WriteTerms(
            new JsonMap().Add("id", Code == Clause ? null : Code).Add("clause", Clause).Add("title", Title?.ToJson()), "what")
        .Add("follows", Follows?.ToJson())
        .Add("choice", Choice?.ToJson());
}
