namespace PartyBuilding.Rules;

/// <content>The form in a document of values of several.</content>
public sealed partial class Value
{
    private const int RankWord = 5;
    private const string LeaveOut = "leaveOut";

    private void ReadSeveral(JsonFields fields)
    {
        Sharing = fields.Find("sharing")?.Text();
        Folding = fields.Find("fold") is JsonCursor fold ? FoldOf(fold.Word(Words.FoldsOfSeveral)) : null;
        IsLowestFirst = fields.Find("first")?.Word(Words.FirstOnes) == 1;
        None = IfNone.ReadOrNull(fields.Find("ifNone"));
        if (IsOfSeveral && Folding is null)
        {
            fields.NeedWord("fold", Words.FoldsOfSeveral);
        }
    }

    private static Fold FoldOf(int word) => word == RankWord ? Fold.Rank : (Fold)word;
}
