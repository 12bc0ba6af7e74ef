namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class AdjustScore
{
    internal static AdjustScore Read(Condition when, JsonFields fields)
    {
        var word = fields.One(Words.ScoreChanges);
        return word is null
            ? new AdjustScore(when, AdjustKind.Set, 0)
            : new AdjustScore(when, (AdjustKind)Words.IndexOf(Words.ScoreChanges, word), Number.Read(fields.Need(word)));
    }

    private protected override void WriteVerb(JsonMap map) => map
        .Add("adjust", "score")
        .Add("when", When.ToJson())
        .Add(Words.ScoreChanges[(int)Kind], Points.ToJson());
}
