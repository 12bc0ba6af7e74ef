using System.Text.Json;

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
        var when = fields.Find("when") is JsonCursor at ? Condition.Read(at) : isScore ? Condition.Read(fields.Need("when")) : Condition.All();
        return isScore ? AdjustScore.Read(when, fields) : Read(when, fields);
    }

    private protected override void WriteVerb(JsonMap map)
    {
        map.Add("adjust", Adjusted[0]).Add("when", IsAlways ? null : When.ToJson());
        var word = Words.GradeChanges[(int)Kind];
        if (Kind == AdjustKind.Steps)
        {
            // A plain number is read as so many whole steps; any other stands as the sum of itself.
            map.Add(word, StepsBy is Literal literal ? literal.ToMap(literal.Clause, literal.Title) : StepsBy?.ToJson() ?? JsonItem.Of((decimal)Steps));
        }
        else if (Relative is not null)
        {
            map.Add(word, Relative.ToJson());
        }
        else
        {
            map.Add(word, Grade);
        }

        map.Add("decidedBy", DecidedBy?.ToJson()).Add("decided", Decision?.ToJson());
    }

    private static AdjustGrade Read(Condition when, JsonFields fields)
    {
        var word = fields.One(Words.GradeChanges);
        var kind = (AdjustKind)(word is null ? 0 : Words.IndexOf(Words.GradeChanges, word));
        var given = word is null ? null : fields.Need(word);
        var isNumber = kind == AdjustKind.Steps && given?.Kind == JsonValueKind.Object;
        var isRelative = kind != AdjustKind.Steps && given?.Kind == JsonValueKind.Object;
        return new AdjustGrade(
            when,
            kind,
            given is null || kind == AdjustKind.Steps || isRelative ? null : given.Text(),
            given is not null && kind == AdjustKind.Steps && !isNumber ? given.Whole(-MostSteps, MostSteps) : 0,
            isRelative ? RelativeGrade.Read(given!.Object()) : null)
        {
            StepsBy = isNumber ? Number.Read(given!) : null,
            DecidedBy = LocalizedTextJson.ReadOrNull(fields.Find("decidedBy")),
            Decision = fields.Has("decidedBy") ? Condition.Read(fields.Need("decided")) : null,
        };
    }
}
