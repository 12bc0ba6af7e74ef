namespace PartyBuilding.Rules;

/// <content>The form in a document; its code is its id, or else its clause.</content>
public sealed partial class Requirement
{
    internal static Requirement Read(JsonCursor at)
    {
        var fields = at.Object();
        var id = fields.Find("id")?.Text();
        var clause = fields.Find("clause")?.Text();
        if (id is null && clause is null && fields.IsObject)
        {
            at.Report(RulesFindings.NoneOf, "allowed", "id, clause");
        }

        var title = LocalizedTextJson.ReadOrNull(fields.Find("title"));
        var appliesTo = Condition.ReadOrNull(fields.Find("when"));
        var read = new Requirement(id ?? clause ?? string.Empty, Condition.Read(fields.Need("require")))
        {
            AppliesTo = appliesTo,
            Exemption = Exemption.ReadOrNull(fields.Find("unless")),
            Clause = clause,
            Title = title,
        };
        fields.Close();
        return read;
    }

    internal JsonItem ToJson() => new JsonMap()
        .Add("id", Code == Clause ? null : Code)
        .Add("clause", Clause)
        .Add("title", Title?.ToJson())
        .Add("when", AppliesTo?.ToJson())
        .Add("require", Condition.ToJson())
        .Add("unless", Exemption?.ToJson());
}
