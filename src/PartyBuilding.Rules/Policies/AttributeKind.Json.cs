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
        var values = type == AttributeType.Code && isTyped ? fields.Need("values") : null;
        var takesAny = values is not null && values.IsWord(Words.Any);
        var kind = new AttributeKind(at.KeyAsCode(), title, type)
        {
            Values = Term.ReadAll(takesAny ? null : values),
            TakesAnyCode = takesAny,
            Range = type == AttributeType.Number ? ValueRange.ReadOrNull(fields.Find("range")) : null,
        };
        fields.IsUnclear = !isTyped;
        fields.Close();
        return kind;
    }

    internal JsonItem ToJson() => new JsonMap()
        .Add("title", Title.ToJson())
        .Add("type", Words.AttributeTypes[(int)Type])
        .Add("values", TakesAnyCode ? JsonItem.Of(Words.Any) : Term.ToJson(Values))
        .Add("range", Range?.ToJson());
}
