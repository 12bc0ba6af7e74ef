using System.Linq;

namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class ReviewScore
{
    internal static ReviewScore Read(JsonFields fields)
    {
        var sheet = fields.Need("review").Text();
        var groups = fields.Need("groups").SomeItems().Select(RaterGroup.Read).ToArray();
        return new ReviewScore(sheet, IfNone.Read(fields.Need("missing"))) { Groups = groups };
    }

    private protected override void WriteVerb(JsonMap map) => map
        .Add("review", Sheet)
        .Add("groups", JsonItem.Of(Groups.Select(group => group.ToJson())))
        .Add("missing", Missing.ToJson());
}
