using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The form of a text in a document: both languages, obligatory.</summary>
internal static class LocalizedTextJson
{
    internal static LocalizedText? ReadOrNull(JsonCursor? at) => at is null ? null : Read(at);

    /// <summary>An obligatory text; only readers see texts, so that a fault in one leaves no hole.</summary>
    internal static LocalizedText Need(JsonFields fields, string key) => Read(fields.NeedAside(key));

    internal static LocalizedText Read(JsonCursor at)
    {
        if (at.IsMissing)
        {
            return LocalizedText.Of(string.Empty, string.Empty);
        }

        var fields = at.Aside().Object();
        var text = LocalizedText.Of(ReadOne(fields.Need("zh-CN")), ReadOne(fields.Need("en")));
        fields.Close();
        return text;
    }

    internal static JsonItem ToJson(this LocalizedText text) => new JsonMap().Add("zh-CN", text.Chinese).Add("en", text.English);

    private static string ReadOne(JsonCursor at) => at.IsMissing ? string.Empty : at.Text();
}
