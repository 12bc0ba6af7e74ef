using System.Linq;

namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class ReviewScore
{
    internal static ReviewScore Read(JsonFields fields)
    {
        var sheet = fields.Need("review").Text();
        var filter = Condition.ReadOrNull(fields.Find("where"));
        var points = ReadOrNull(fields.Find("points"));
        var groups = fields.Need("groups").SomeItems().Select(RaterGroup.Read).ToArray();
        return new ReviewScore(sheet, IfNone.Read(fields.Need("missing"))) { Filter = filter, PointsOfMark = points, Groups = groups };
    }

    private protected override void WriteVerb(JsonMap map) => map
        .Add("review", Sheet)
        .Add("where", Filter?.ToJson())
        .Add("points", PointsOfMark?.ToJson())
        .Add("groups", JsonItem.Of(Groups.Select(group => group.ToJson())))
        .Add("missing", Missing.ToJson());
}
