namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class UnscoredClause
{
    internal static UnscoredClause Read(JsonCursor at)
    {
        var fields = at.Object();
        var clause = new UnscoredClause(
            fields.Need("clause").Text(),
            fields.Find("partly")?.YesOrNo() ?? false,
            LocalizedTextJson.Need(fields, "reason"),
            fields.Find("handledBy") is JsonCursor by ? 1 + (ClauseHandling)by.Word(Words.ClauseHandlings) : ClauseHandling.NotExpressed);
        fields.Close();
        return clause;
    }

    internal JsonItem ToJson() => new JsonMap()
        .Add("clause", Clause)
        .Add("partly", IsPart ? JsonItem.Of(true) : null)
        .Add("handledBy", Handling == ClauseHandling.NotExpressed ? null : Words.ClauseHandlings[(int)Handling - 1])
        .Add("reason", Reason.ToJson());
}
