namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Grades
{
    internal static Grades Read(JsonFields fields)
    {
        var cases = GradeCase.ReadAll(fields.Need("grades"));
        var on = fields.Find("on");
        return new Grades(fields.Need("otherwise").Text())
        {
            Cases = cases,
            On = on is null ? null : Number.Read(on),
        };
    }

    private protected override void WriteVerb(JsonMap map) => map
        .Add("grades", GradeCase.ToJson(Cases))
        .Add("on", On?.ToJson())
        .Add("otherwise", Otherwise);
}
