using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <content>The form in a document: one verb with its keys, between clause, title and choice.</content>
public abstract partial class Step
{
    internal static readonly IReadOnlyList<string> Verbs = new[]
    {
        "grades", "adjust", "places", "quota", "honours", "finding", "requirements", "deadlines", "overrides", "movement", Requirements.EligibilityWord, "consequences",
    };

    internal static Step Read(JsonCursor at)
    {
        var fields = at.Object();
        var verbs = fields.Present(Verbs);
        if (verbs.Count != 1 && fields.IsObject)
        {
            fields.IsUnclear = true;
            fields.ReportVerbs(verbs, Verbs);
        }

        var clause = fields.Find("clause")?.Text();
        var title = LocalizedTextJson.ReadOrNull(fields.Find("title"));
        var step = verbs.Count == 0 ? Grades.OrElse(Holes.Name) : ReadVerb(verbs[0], fields);
        step.Mark(clause, title, LocalizedTextJson.ReadOrNull(fields.Find("choice")));
        fields.Close();
        return step;
    }

    internal JsonItem ToJson()
    {
        var map = new JsonMap().Add("clause", Clause).Add("title", Title?.ToJson());
        WriteVerb(map);
        return map.Add("choice", Choice?.ToJson());
    }

    private protected abstract void WriteVerb(JsonMap map);

    private static Step ReadVerb(string verb, JsonFields fields) => verb switch
    {
        "grades" => Grades.Read(fields),
        "adjust" => AdjustGrade.ReadEither(fields),
        "places" => Places.Read(fields),
        "quota" => Quota.Read(fields),
        "honours" => Honours.Read(fields),
        "finding" => ConditionalFinding.Read(fields),
        Requirements.RequirementsWord or Requirements.EligibilityWord => Requirements.Read(verb, fields),
        "consequences" => Consequences.Read(fields),
        "movement" => Movement.Read(fields),
        "deadlines" => Deadlines.Read(fields),
        _ => Overrides.Read(fields),
    };
}
