using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>The form in a document, under its code.</content>
public sealed partial class FactKind
{
    internal static FactKind Read(JsonCursor at)
    {
        var fields = at.Object();
        var title = LocalizedTextJson.Need(fields, "title");
        var type = (FactType)fields.NeedWord("type", Words.FactTypes);
        var isTyped = fields.Has("type");
        var kind = new FactKind(at.KeyAsCode(), title, type)
        {
            Values = Term.ReadAll(type == FactType.Code && isTyped ? fields.Find("values") : null),
            Range = type == FactType.Number ? ValueRange.ReadOrNull(fields.Find("range")) : null,
        };
        fields.IsUnclear = !isTyped;
        fields.Close();
        return kind;
    }

    internal JsonItem ToJson() => new JsonMap()
        .Add("title", Title.ToJson())
        .Add("type", Words.FactTypes[(int)Type])
        .Add("values", Term.ToJson(Values))
        .Add("range", Range?.ToJson());
}
