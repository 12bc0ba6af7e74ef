namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class AdjustScore
{
    internal static AdjustScore Read(Condition when, JsonFields fields)
    {
        var word = fields.One(Words.ScoreChanges);
        return new AdjustScore(
            when,
            word is null ? AdjustKind.Set : (AdjustKind)Words.IndexOf(Words.ScoreChanges, word),
            word is null ? 0 : Number.Read(fields.Need(word)))
        {
            DecidedBy = LocalizedTextJson.ReadOrNull(fields.Find("decidedBy")),
            Decision = fields.Has("decidedBy") ? Condition.Read(fields.Need("decided")) : null,
        };
    }

    private protected override void WriteVerb(JsonMap map) => map
        .Add("adjust", "score")
        .Add("when", When.ToJson())
        .Add(Words.ScoreChanges[(int)Kind], Points.ToJson())
        .Add("decidedBy", DecidedBy?.ToJson())
        .Add("decided", Decision?.ToJson());
}
