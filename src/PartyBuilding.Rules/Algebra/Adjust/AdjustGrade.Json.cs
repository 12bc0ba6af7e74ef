namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class AdjustGrade
{
    internal const int MostSteps = 100;

    private static readonly string[] Adjusted = { "grade", "score" };

    /// <summary>An adjustment of a grade or of a score.</summary>
    internal static Step ReadEither(JsonFields fields)
    {
        var isScore = fields.NeedWord("adjust", Adjusted) == 1;
        var when = Condition.Read(fields.Need("when"));
        return isScore ? AdjustScore.Read(when, fields) : Read(when, fields);
    }

    private protected override void WriteVerb(JsonMap map)
    {
        map.Add("adjust", Adjusted[0]).Add("when", When.ToJson());
        if (Kind == AdjustKind.Steps)
        {
            map.Add(Words.GradeChanges[(int)Kind], (decimal)Steps);
        }
        else
        {
            map.Add(Words.GradeChanges[(int)Kind], Grade);
        }

        map.Add("decidedBy", DecidedBy?.ToJson());
    }

    private static AdjustGrade Read(Condition when, JsonFields fields)
    {
        var word = fields.One(Words.GradeChanges);
        var kind = (AdjustKind)(word is null ? 0 : Words.IndexOf(Words.GradeChanges, word));
        return new AdjustGrade(
            when,
            kind,
            word is null || kind == AdjustKind.Steps ? null : fields.Need(word).Text(),
            word is not null && kind == AdjustKind.Steps ? fields.Need(word).Whole(-MostSteps, MostSteps) : 0)
        {
            DecidedBy = LocalizedTextJson.ReadOrNull(fields.Find("decidedBy")),
        };
    }
}
