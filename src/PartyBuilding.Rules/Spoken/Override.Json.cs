namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Override
{
    internal static Override Read(JsonCursor at)
    {
        var fields = at.Object();
        var clause = fields.Find("clause")?.Text();
        var title = LocalizedTextJson.ReadOrNull(fields.Find("title"));
        var when = Condition.Read(fields.Need("when"));
        var word = fields.One(Words.Overrides);
        var kind = (OverrideKind)(word is null ? 0 : Words.IndexOf(Words.Overrides, word));
        var rule = new Override(
            when,
            kind,
            word is null || kind == OverrideKind.Drop ? null : fields.Need(word).Text(),
            word is not null && kind == OverrideKind.Drop ? fields.Need(word).Whole(1, AdjustGrade.MostSteps) : 0)
        {
            Lifted = Condition.ReadOrNull(fields.Find("unless")),
            Clause = clause,
            Title = title,
        };
        fields.Close();
        return rule;
    }

    internal JsonItem ToJson()
    {
        var map = new JsonMap().Add("clause", Clause).Add("title", Title?.ToJson()).Add("when", When.ToJson()).Add("unless", Lifted?.ToJson());
        var word = Words.Overrides[(int)Kind];
        return Kind == OverrideKind.Drop ? map.Add(word, (decimal)Steps) : map.Add(word, Grade);
    }
}
