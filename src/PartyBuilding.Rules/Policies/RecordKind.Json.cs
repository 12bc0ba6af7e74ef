using System.Linq;

namespace PartyBuilding.Rules;

/// <content>The form in a document, under its code.</content>
public sealed partial class RecordKind
{
    internal static RecordKind Read(JsonCursor at)
    {
        var fields = at.Object();
        var title = LocalizedTextJson.Need(fields, "title");
        var unit = LocalizedTextJson.ReadOrNull(fields.Find("unit"));
        var attributes = fields.Find("attributes")?.Items().Select(a => a.CodeText()).ToArray();
        var kind = new RecordKind(at.KeyAsCode(), title, attributes ?? System.Array.Empty<string>())
        {
            Unit = unit,
            Highest = fields.Find("highest")?.Decimal(),
            IsAdverse = fields.Find("adverse")?.YesOrNo() ?? false,
        };
        fields.Close();
        return kind;
    }

    internal JsonItem ToJson() => new JsonMap()
        .Add("title", Title.ToJson())
        .Add("unit", Unit?.ToJson())
        .Add("attributes", Attributes.Select(JsonItem.Of).ToArray())
        .Add("highest", Highest)
        .Add("adverse", IsAdverse ? JsonItem.Of(true) : null);
}
