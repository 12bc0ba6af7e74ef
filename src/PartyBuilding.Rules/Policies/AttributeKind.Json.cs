using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>The form in a document, under its code.</content>
public sealed partial class AttributeKind
{
    internal static AttributeKind Read(JsonCursor at)
    {
        var fields = at.Object();
        var title = LocalizedTextJson.Need(fields, "title");
        var type = (AttributeType)fields.NeedWord("type", Words.AttributeTypes);
        if (ReservedWords.Contains(at.Key))
        {
            at.Report(RulesFindings.ReservedAttribute, "name", at.Key);
        }

        var isTyped = fields.Has("type");
        var kind = new AttributeKind(at.KeyAsCode(), title, type)
        {
            Values = type == AttributeType.Code && isTyped ? Term.ReadAll(fields.Need("values")) : Term.ReadAll(null),
            Range = type == AttributeType.Number ? ValueRange.ReadOrNull(fields.Find("range")) : null,
        };
        fields.IsUnclear = !isTyped;
        fields.Close();
        return kind;
    }

    internal JsonItem ToJson() => new JsonMap()
        .Add("title", Title.ToJson())
        .Add("type", Words.AttributeTypes[(int)Type])
        .Add("values", Term.ToJson(Values))
        .Add("range", Range?.ToJson());
}
