using System.Text.Json;

namespace PartyBuilding.Rules;

/// <content>The form in a document, with its shorthands where a missing part is worth nothing.</content>
public sealed partial class Due
{
    private const string Every = "every";
    private const int Most = 1_000_000;
    private static readonly string[] Forms = { "slots", "values", "count" };

    internal static Due? ReadOrNull(JsonCursor? at) => at?.Kind switch
    {
        null => null,
        JsonValueKind.Number => AtLeast(at.Whole(1, Most)),
        JsonValueKind.Array => EachOf(at.Names()),
        JsonValueKind.Object => ReadObject(at.Object()),
        _ => ReadEvery(at),
    };

    internal JsonItem ToJson() => Missing.IsPlain(0m)
        ? Form()
        : new JsonMap()
            .Add(IsEverySlot ? Forms[0] : Values.Count > 0 ? Forms[1] : Forms[2], Form())
            .Add("missing", Missing.ToJson());

    private JsonItem Form() => IsEverySlot
        ? JsonItem.Of(Every)
        : Values.Count > 0 ? JsonItem.Of(Values) : JsonItem.Of((decimal)Count);

    private static Due ReadObject(JsonFields fields)
    {
        var due = fields.One(Forms) switch
        {
            "slots" => ReadEvery(fields.Need("slots")),
            "values" => EachOf(fields.Need("values").Names()),
            "count" => AtLeast(fields.Need("count").Whole(1, Most)),
            _ => EverySlot(),
        };
        var missing = fields.Find("missing");
        fields.Close();
        return missing is null ? due : due.MissingEarns(Number.Read(missing));
    }

    private static Due ReadEvery(JsonCursor at)
    {
        at.Word(new[] { Every });
        return EverySlot();
    }
}
