namespace PartyBuilding.Rules;

/// <content>The form in a document, under the other policy's id.</content>
public sealed partial class ResultKind
{
    internal static ResultKind Read(JsonCursor at)
    {
        var fields = at.Object();
        var kind = new ResultKind(at.KeyAsCode(), LocalizedTextJson.Need(fields, "title"))
        {
            Range = ValueRange.ReadOrNull(fields.Find("range")),
            Grades = Term.ReadAll(fields.Find("grades")),
            Honours = Term.ReadAll(fields.Find("honours")),
            Findings = Term.ReadAll(fields.Find("findings")),
        };
        fields.Close();
        return kind;
    }

    internal JsonItem ToJson() => new JsonMap()
        .Add("title", Title.ToJson())
        .Add("range", Range?.ToJson())
        .Add("grades", Term.ToJson(Grades))
        .Add("honours", Term.ToJson(Honours))
        .Add("findings", Term.ToJson(Findings));
}
