namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class RaterGroup
{
    internal static RaterGroup Read(JsonCursor at)
    {
        var fields = at.Object();
        var group = new RaterGroup(fields.Need("group").Text(), Number.Read(fields.Need("weight")))
        {
            Folding = fields.Find("fold") is JsonCursor fold ? (Fold)fold.Word(Words.Folds) : Fold.Average,
        };
        group.Trimming = Trim.ReadOrNull(fields.Find("trim"));
        group.Rounding = Rounding.ReadOrNull(fields.Find("round"));
        fields.Close();
        return group;
    }

    internal JsonItem ToJson() => new JsonMap()
        .Add("group", Group)
        .Add("weight", Weight.ToJson())
        .Add("fold", Folding == Fold.Average ? null : Words.Folds[(int)Folding])
        .Add("trim", Trimming?.ToJson())
        .Add("round", Rounding?.ToJson());
}
